import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { checkForm } from "../../../shared/form/checkForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { listSheetChecks } from "../../../shared/sheet/checkList.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { listFormSheets, locateForm } from "../../../shared/sheet/locateForm.ts";
import { type ReadableSheet, readForm } from "../../../shared/sheet/readForm.ts";
import { carried, entered, form } from "./sample.ts";

/** What each treatment must end in: the figures read with these differences, or a refusal of these kinds. */
const expected: Record<string, { changed: [string, DataValue][] } | { refused: string[] }> = {
  untouched: { changed: [] },
  saved_again: { changed: [] },
  rows_inserted: { changed: [] },
  columns_inserted: { changed: [] },
  check_column_deleted: { changed: [] },
  renamed_and_moved: { changed: [] },
  copied_to_another_workbook: { changed: [] },
  entry_cut_and_pasted: {
    changed: [
      ["A/hh/2", null],
      ["A/hh/3", 1],
    ],
  },
  typed_anew: { changed: [["A/hh/7", 50]] },
  row_deleted: { refused: ["row-missing"] },
  column_deleted: { refused: ["column-missing", "column-missing"] },
  key_column_deleted: { refused: ["no-form"] },
};

const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder holds the scenarios?");
const checks = listSheetChecks(form, layOutForm(form), carried, fillForm(form, new Map(), carried));
let wrong = 0;
for (const [name, ending] of Object.entries(expected)) {
  const sheet = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as ReadableSheet;
  const faults =
    "refused" in ending
      ? refusalFaults(sheet, ending.refused)
      : readingFaults(sheet, ending.changed);
  console.log(`${faults.length === 0 ? "as expected" : "WRONG"}: ${name}`);
  for (const fault of faults) console.log(`  ${fault}`);
  wrong += faults.length;
}
console.log(`${Object.keys(expected).length} treatments in LibreOffice, ${wrong} faults`);
process.exit(wrong === 0 ? 0 : 1);

function refusalFaults(sheet: ReadableSheet, kinds: readonly string[]): string[] {
  const [found] = listFormSheets([sheet]);
  if (!found) return isDeepStrictEqual(kinds, ["no-form"]) ? [] : ["is no form any more"];
  const located = locateForm(found, form);
  if (located.ok) return ["was believed"];
  if (located.error.kind !== "form-damaged") return [`refused as ${located.error.kind}`];
  const damage = located.error.damage.map(({ kind }) => kind);
  return isDeepStrictEqual(damage, kinds) ? [] : [`refused for ${damage.join(", ")}`];
}

/** The entries read, what the sheet's own formulas have made of them, and its own verdicts. */
function readingFaults(sheet: ReadableSheet, changed: readonly [string, DataValue][]): string[] {
  const [found] = listFormSheets([sheet]);
  if (!found) return ["is no form any more"];
  const located = locateForm(found, form);
  if (!located.ok) return [`refused: ${JSON.stringify(located.error)}`];
  const reading = readForm(sheet, located.value, form, carried.missing, null);
  const wanted = new Map([...entered, ...(changed as [CellKey, DataValue][])]);
  const misread = [...wanted]
    .filter(([key, value]) => !isDeepStrictEqual(reading.entered.get(key), value))
    .map(
      ([key, value]) =>
        `${key}: ${JSON.stringify(reading.entered.get(key))} for ${JSON.stringify(value)}`,
    );
  const drift = reading.drift
    .filter(({ kind }) => kind !== "unprotected")
    .map((found) => JSON.stringify(found));
  const violations = checkForm(form, fillForm(form, wanted, carried), {
    openCells: carried.missing,
    unreadable: new Map(),
    elsewhere: () => undefined,
  });
  const violated = new Set(violations.map(({ id }) => id));
  const verdicts = checks
    .filter(({ id }) => verdictOf(sheet, id) !== (violated.has(id) ? 1 : 0))
    .map(({ id }) => `the sheet's own verdict on ${id} is ${verdictOf(sheet, id)}`);
  return [...misread, ...drift, ...verdicts];
}

/** The verdict beside a check's id in the hidden list, wherever that list has moved; a check's message and row words
 *  never equal an id. */
function verdictOf(sheet: ReadableSheet, id: string): unknown {
  for (const line of sheet.values) {
    const at = line.indexOf(id);
    if (at !== -1) return line[at + 2];
  }
  return undefined;
}
