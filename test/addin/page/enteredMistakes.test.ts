import { describe, expect, it } from "vitest";
import { parseTsv } from "../../../addin/page/clipboard.ts";
import { gridPlaces } from "../../../addin/page/gridPlaces.ts";
import { spreadPaste } from "../../../addin/page/spreadPaste.ts";
import { typedContent } from "../../../addin/page/typedContent.ts";
import { isEntry } from "../../../shared/form/asked.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { cellOf, type Form } from "../../../shared/form/form.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { listFormSheets, locateForm } from "../../../shared/sheet/locateForm.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { numberFormatOf } from "../../../shared/sheet/styles.ts";
import { showValue } from "../../../shared/text/numbers.ts";
import { carriedFor, formOf } from "../../shared/regimes/filledForm.ts";
import { jobsMistakes, povertyMistakes } from "../../shared/regimes/mistakes.ts";
import { type Cells, rightJobs, rightPoverty } from "../../shared/regimes/rightForms.ts";
import { type LooseSheet, readingOf, type } from "../../support/readingOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";

const unit = "ou-12" as OrgUnitId;

/** How a person writes a value in a Vietnamese Excel. */
function write(form: Form, key: CellKey, value: DataValue): string {
  const { type: kind } = cellOf(form, key).measure;
  return showValue("vi", value, { type: kind, decimals: 4 }).replaceAll(/(?<=\d)\.(?=\d)/g, "");
}

function put(
  sheet: LooseSheet,
  form: Form,
  key: CellKey,
  row: number,
  column: number,
  text: string,
): void {
  const content = typedContent(text, numberFormatOf(cellOf(form, key).measure));
  type(sheet, row, column, content);
}

/** Every changed cell typed by itself. */
function typeIn(sheet: LooseSheet, form: Form, change: Cells): void {
  const layout = layOutForm(form);
  for (const [name, value] of Object.entries(change)) {
    const key = name as CellKey;
    const { row, column } = positionOf(layout, key);
    put(sheet, form, key, row, column, write(form, key, value));
  }
}

/** The rows that the change touches pasted as one block of text from another sheet, with all that stands between. */
function paste(sheet: LooseSheet, form: Form, change: Cells, drawn: Sheet): void {
  const layout = layOutForm(form);
  const { missing: openCells } = carriedFor(form, unit);
  const entries = new Map(
    [...form.cells.values()]
      .filter((cell) => isEntry(cell, { openCells }))
      .map(({ key }) => [JSON.stringify(positionOf(layout, key)), key]),
  );
  const places = Object.keys(change).map((key) => positionOf(layout, key as CellKey));
  const span = (of: "row" | "column") => places.map((place) => place[of]);
  const [top, bottom] = [Math.min(...span("row")), Math.max(...span("row"))];
  const [left, right] = [Math.min(...span("column")), Math.max(...span("column"))];
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const lines = range(top, bottom).map((row) =>
    range(left, right).map((column) => {
      const key = entries.get(JSON.stringify({ row, column }));
      if (key && key in change) return write(form, key, change[key] ?? null);
      const stands = sheet.values[row]?.[column] ?? "";
      return typeof stands === "number" ? String(stands).replace(".", ",") : String(stands);
    }),
  );
  const table = parseTsv(lines.map((line) => line.join("\t")).join("\n"));
  const { landed } = spreadPaste(table, gridPlaces(drawn), { top, bottom: top, left, right: left });
  for (const { row, column, cell } of landed) {
    const key = entries.get(JSON.stringify({ row, column }));
    // What is locked takes nothing.
    if (key && "text" in cell) put(sheet, form, key, row, column, cell.text);
  }
}

/** What is found on the sheet of a right form once it was changed on the sheet. */
function foundOn(
  template: Template,
  right: Cells,
  change: Cells,
  enter: (sheet: LooseSheet, form: Form, change: Cells, drawn: Sheet) => void,
): string[] {
  const form = formOf(template);
  const carried = carriedFor(form, unit);
  const entered = new Map(Object.entries(right)) as ReadonlyMap<string, DataValue>;
  const drawn = sheetFor(form, carried, entered as ReadonlyMap<CellKey, DataValue>);
  const sheet = readingOf(drawn);
  enter(sheet, form, change, drawn);
  const [found] = listFormSheets([sheet]);
  const located = found && locateForm(found, form);
  if (!found || !located?.ok) throw new Error("the form is not found on its sheet");
  const reading = readForm(found.sheet, located.value, form, carried.missing, null);
  const values = fillForm(form, reading.entered, carried);
  const { unreadable } = reading;
  const context = { openCells: carried.missing, unreadable, elsewhere: () => undefined };
  return checkForm(form, values, context).map(({ importance, id }) => `${importance} ${id}`);
}

const cases = [
  ...jobsMistakes.map((one) => ["employment", dh03, rightJobs, one] as const),
  ...povertyMistakes.map((one) => ["poverty", dh04, rightPoverty, one] as const),
].map(([name, template, right, [mistake, change, ...expected]]) => {
  const found = expected.map(([importance, id]) => `${importance} ${id}`);
  return [`${name}: ${mistake}`, template, right, change, found] as const;
});

it("there are more than twenty-five mistakes", () => {
  expect(cases.length).toBeGreaterThan(25);
});

describe.each([
  ["typed", typeIn],
  ["pasted", paste],
] as const)("a mistake that is %s on the sheet is found, and nothing else", (_, enter) => {
  it.each(cases)("%s", (_, template, right, change, expected) => {
    expect(foundOn(template, right, change, enter).toSorted()).toEqual(expected.toSorted());
  });
});
