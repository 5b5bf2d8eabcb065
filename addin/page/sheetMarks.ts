import { columnNameOf } from "../../shared/form/cellName.ts";
import { cellOf, type Form } from "../../shared/form/form.ts";
import type { Importance } from "../../shared/form/template.ts";
import type { Violation } from "../../shared/form/violation.ts";
import type { CellKey } from "../../shared/ids.ts";
import { layOutForm } from "../../shared/sheet/formLayout.ts";
import type { Sheet, SheetCell } from "../../shared/sheet/sheet.ts";
import { sayViolation, signOf } from "../../shared/text/violations.ts";
import type { ChangedCell } from "../actions/changedCells.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { Place } from "./gridPlaces.ts";

/** What the checks say about the cells of one sheet. */
export interface SheetMarks {
  /** The gravest finding of a cell, or the reviewer's note on it, by "row,column". */
  readonly cells: ReadonlyMap<string, Importance>;
  /** What the "Kiểm tra" column says beside a row, the gravest first, where the sheet's own formulas cannot. */
  readonly remarks: ReadonlyMap<number, readonly Remark[]>;
  readonly remarkColumn: number;
}

/** Something found, said beside a row. */
export interface Remark {
  /** In the width of a column: "✕ Cột 3: số âm". */
  readonly short: string;
  /** With the figures in it. */
  readonly long: string;
  /** The cells it is about, by "row,column". */
  readonly cells: ReadonlySet<string>;
}

/** The marks of a checked form: the page colours cells by the very verdict that the pane shows, and those that have
 *  changed since the reviewer saw them. */
export function marksOf(
  { form, located, violations, values, report }: CheckedForm,
  changed: ReadonlyMap<CellKey, ChangedCell> = new Map(),
): SheetMarks {
  const cells = new Map<string, Importance>();
  const remarks = new Map<number, Remark[]>();
  const add = (row: number, remark: Remark) =>
    void remarks.set(row, [...(remarks.get(row) ?? []), remark]);
  const pointers = new Map<number, Remark>();
  const found = violations.filter(
    ({ finding, importance }) => finding.kind !== "blank" && importance !== "info",
  );
  // Errors come first: what a cell has been given is never replaced by something lighter.
  for (const violation of found) {
    const places = violation.cells.map((key) => located.positionOf(key));
    const about = new Set(places.map(nameOf));
    for (const at of about) if (!cells.has(at)) cells.set(at, violation.importance);
    const sign = signOf[violation.importance];
    const { title, detail } = sayViolation("vi", form, violation, values);
    const row = Math.max(...places.map((place) => place.row));
    const short = `${sign} ${placeIn(form, violation)}${title}`;
    add(row, { short, long: `${sign} ${detail}`, cells: about });
    // A marked cell in a row that would say "✓" sends the eye to the row that says what is wrong.
    const guide = `${sign} xem dòng ${row + 1}`;
    for (const place of places) {
      if (place.row === row || pointers.has(place.row)) continue;
      pointers.set(place.row, { short: guide, long: `${sign} ${detail}`, cells: about });
    }
  }
  for (const [from, pointer] of pointers) if (!remarks.has(from)) add(from, pointer);
  for (const { cell, text } of report?.state === "returned" ? report.notes : []) {
    const key = [...form.cells.keys()].find((one) => one === cell);
    if (!key) continue;
    const place = located.positionOf(key);
    const at = nameOf(place);
    if (!cells.has(at)) cells.set(at, "info");
    add(place.row, { short: `↩ ${text}`, long: `↩ ${text}`, cells: new Set([at]) });
  }
  for (const [key, { short, long }] of changed) {
    if (!form.cells.has(key)) continue;
    const place = located.positionOf(key);
    const at = nameOf(place);
    if (!cells.has(at)) cells.set(at, "info");
    add(place.row, { short, long, cells: new Set([at]) });
  }
  return { cells, remarks, remarkColumn: layOutForm(form).checkColumn };
}

/** What "Kiểm tra" says beside a row: the first thing found and how many more there are, or what the sheet's own
 *  formula says; empty where it says nothing. */
export function remarkBeside(
  sheet: Sheet,
  marks: SheetMarks,
  row: number,
  shownText: (cell: SheetCell | null) => string,
): string {
  const [first, ...others] = marks.remarks.get(row) ?? [];
  if (first) return others.length === 0 ? first.short : `${first.short} (+${others.length})`;
  const beside = sheet.rows[row]?.cells[marks.remarkColumn] ?? null;
  // The heading of the column is no verdict.
  return beside?.formula === undefined ? "" : shownText(beside);
}

/** All that was found in one cell, or else in its row, with the figures; null on a sheet that is not checked. */
export function verdictOn(
  sheet: Sheet,
  marks: SheetMarks | null,
  place: Place,
  shownText: (cell: SheetCell | null) => string,
): string | null {
  if (!marks) return null;
  const at = nameOf(place);
  const said = [...new Set([...marks.remarks.values()].flat())].filter(({ cells }) =>
    cells.has(at),
  );
  const own = said.length > 0 ? said : (marks.remarks.get(place.row) ?? []);
  const words = [...new Set(own.map(({ long }) => long))].join("  ");
  return words === "" ? remarkBeside(sheet, marks, place.row, shownText) : words;
}

/** "Cột 3: " before a finding about one cell, since the row is beside it. */
function placeIn(form: Form, { finding, cells: [key] }: Violation): string {
  const isOfOne = ["value", "dong", "adjusted", "unreadable"].includes(finding.kind);
  if (!isOfOne || !key) return "";
  return `Cột ${columnNameOf(cellOf(form, key))}: `;
}

function nameOf({ row, column }: Place): string {
  return `${row},${column}`;
}

/** What a screen reader says of every marked cell, by "row,column": how grave it is, and what was found there. */
export function describeMarks({ cells, remarks }: SheetMarks): ReadonlyMap<string, string> {
  const found = [...remarks.values()].flat();
  return new Map(
    [...cells].map(([at, importance]) => {
      const own = found.filter((remark) => remark.cells.has(at)).map(({ long }) => long);
      const isChange = importance === "info" && own.every((long) => long.startsWith("·"));
      const head = isChange ? "Đã đổi" : graveness[importance];
      return [at, `${head}: ${[...new Set(own.map(spoken))].join(" ")}`];
    }),
  );
}

const graveness: Record<Importance, string> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Góp ý",
};

/** Without the sign in front, which is for the eye. */
function spoken(remark: string): string {
  return remark.replace(/^[✕△↩·] /, "");
}
