import { isEntry } from "../../../shared/form/asked.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { cellOf, type Form } from "../../../shared/form/form.ts";
import type { EntryReading } from "../../../shared/form/readEntry.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { openCellsOf } from "../../../shared/report/adjusted.ts";
import { isAsked } from "../../../shared/report/owed.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { countPlaces } from "../../../shared/sheet/formSummary.ts";
import { readTypedEntry } from "../../../shared/sheet/readTypedEntry.ts";
import type { CellContent, Sheet } from "../../../shared/sheet/sheet.ts";
import { carriedFor, formOf, sheetOf, termOf } from "../regimeForms.ts";

type UnreadableEntry = Extract<EntryReading, { unreadable: unknown }>;

const unit = "ou-19" as OrgUnitId;
const period = "2022Q1" as PeriodId;

/** The forms that a commune owes for a quarter. */
export const forms: readonly Form[] = templates
  .filter((template) => template.periodKinds.some((kind) => kind === "quarter"))
  .filter((template) => isAsked(template, { id: unit, type: termOf(unit).type }, { id: period }))
  .map((template) => formOf(template, period));

const carriedOf = (form: Form) => carriedFor(form, unit, period);

/** What people type into one cell after another, three times over: figures, marks and mistakes; then fewer; then none. */
const typings: readonly (readonly CellContent[])[] = [
  [3, 0, "-", 12, "...", 2.5, -4, "hai", "1.234", "có", 1, 7, "5/3/2022", null, 1_500_000],
  [1, 1, 1, "-", 1, null],
  [null],
];

/** What is typed in one go into the entries of a form. */
export function typedInto(form: Form, round: number): ReadonlyMap<CellKey, CellContent> {
  const openCells = openCellsOf(carriedOf(form));
  const contents = typings[round] ?? [];
  const entries = [...form.cells.values()].filter((cell) => isEntry(cell, { openCells }));
  return new Map(entries.map(({ key }, index) => [key, contents[index % contents.length] ?? null]));
}

/** How often something is typed. */
export const rounds = typings.length;

/** A form's sheet with what was typed, as our own rules judge it. */
export function drawn(form: Form, typed: ReadonlyMap<CellKey, CellContent>): Sheet {
  const values = new Map<CellKey, DataValue>();
  const unreadable = new Map<CellKey, UnreadableEntry>();
  for (const [key, content] of typed) {
    const reading = readTypedEntry(content, cellOf(form, key).measure);
    values.set(key, reading.value);
    if ("unreadable" in reading) unreadable.set(key, reading);
  }
  return sheetOf(form, unit, values, { period, carried: carriedOf(form), unreadable });
}

/** Everything that a sheet says in words beside its tables, by row, and its counts. */
export function saidOn(form: Form, sheet: Sheet) {
  const layout = layOutForm(form);
  const words = sheet.rows.map(({ cells }) => String(cells[layout.checkColumn]?.value ?? ""));
  const places = countPlaces(layout);
  const counts = (["errors", "warnings", "blanks"] as const).map((count) => {
    const { row, column } = places[count];
    return Number(sheet.rows[row]?.cells[column]?.value);
  });
  return { column: layout.checkColumn, words, counts };
}
