import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { checkForm } from "../../../shared/form/checkForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { listSheetChecks } from "../../../shared/sheet/checkList.ts";
import type { DriftedForm } from "../../../shared/sheet/driftedForm.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import type { ReadSheet } from "../../../shared/xlsx/readWorkbook.ts";
import { readXlsx } from "../../../shared/xlsx/readXlsx.ts";
import { type Ending, endings, faults as unreadable } from "./endings.ts";
import { carried, entered, form } from "./sample.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder holds the treated files?");
const read = (name: string) => readXlsx(readFileSync(join(folder, name)));
const checks = listSheetChecks(form, layOutForm(form), carried, fillForm(form, new Map(), carried));
const counts = { mapped: 0, proposed: 0, refused: 0 };
let wrong = 0;
for (const [name, ending] of Object.entries(endings)) {
  const book = read(`${name}.xlsx`);
  const [sheet] = book.ok ? book.value.sheets : [];
  const drifted = sheet && locateDrifted(sheet, form, carried.missing);
  if (drifted) counts[drifted.kind] += 1;
  tell(name, drifted ? faultsOf(sheet, drifted, ending) : [`not read: ${JSON.stringify(book)}`]);
}
for (const [name, fault] of Object.entries(unreadable)) {
  const book = read(name);
  const said = book.ok ? "read" : book.error.fault;
  tell(name, said === fault ? [] : [`${said} instead of ${fault}`]);
}
const total = Object.keys(endings).length + Object.keys(unreadable).length;
console.log(`${total} treatments by LibreOffice and openpyxl, ${wrong} faults:`, counts);
process.exit(wrong === 0 ? 0 : 1);

function tell(name: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? "as expected" : "WRONG"}: ${name}`);
  for (const fault of faults) console.log(`  ${fault}`);
  wrong += faults.length;
}

function faultsOf(sheet: ReadSheet, drifted: DriftedForm, ending: Ending): string[] {
  if (drifted.kind === "refused") {
    const kinds = drifted.refusals.map(({ kind }) => kind);
    return isDeepStrictEqual(kinds, ending.refused) ? [] : [JSON.stringify(drifted.refusals)];
  }
  if (ending.refused) return [`was ${drifted.kind}`];
  const kind = ending.proposed ? "proposed" : "mapped";
  const told = drifted.kind === "mapped" ? null : drifted.proposal;
  const said = {
    missing: told?.missing.map(({ part, table, id }) => `${part} ${table}/${id}`) ?? [],
    leftOut: told?.leftOut.map((left) => `${left.kind} ${left.at}`) ?? [],
  };
  const wanted = { missing: ending.missing ?? [], leftOut: ending.leftOut ?? [] };
  return [
    ...(drifted.kind === kind ? [] : [`was ${drifted.kind}`]),
    ...(isDeepStrictEqual(said, wanted) ? [] : [`said ${JSON.stringify(said)}`]),
    ...readingFaults(sheet, drifted, ending),
  ];
}

/** The entries read, and, where the sheet still reckons, what its formulas have made of them and its own verdicts. */
function readingFaults(
  sheet: ReadSheet,
  { located }: Exclude<DriftedForm, { kind: "refused" }>,
  { changed = [], reckons }: Ending,
): string[] {
  const reading = readForm(sheet, located, form, carried.missing, null);
  const wanted = new Map([...entered, ...(changed as [CellKey, DataValue][])]);
  const misread = [...wanted]
    .filter(([key, value]) => !isDeepStrictEqual(reading.entered.get(key), value))
    .map(
      ([key, value]) =>
        `${key}: ${JSON.stringify(reading.entered.get(key))} for ${JSON.stringify(value)}`,
    );
  if (!reckons) return misread;
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
function verdictOf(sheet: ReadSheet, id: string): unknown {
  for (const line of sheet.values) {
    const at = line.indexOf(id);
    if (at !== -1) return line[at + 2];
  }
  return undefined;
}
