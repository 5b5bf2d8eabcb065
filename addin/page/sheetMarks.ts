import type { Importance } from "../../shared/form/template.ts";
import { layOutForm } from "../../shared/sheet/formLayout.ts";
import { sayViolation, signOf } from "../../shared/text/violations.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";

/** What the checks say about the cells of one sheet. */
export interface SheetMarks {
  /** The gravest finding of a cell, by "row,column". */
  readonly cells: ReadonlyMap<string, Importance>;
  /** What the "Kiểm tra" column says beside a row, where the sheet's own formulas cannot. */
  readonly remarks: ReadonlyMap<number, string>;
  readonly remarkColumn: number;
}

/** The marks of a checked form: the page colours cells by the very verdict that the pane shows. */
export function marksOf({ form, located, violations, values }: CheckedForm): SheetMarks {
  const cells = new Map<string, Importance>();
  const remarks = new Map<number, string>();
  const pointers = new Map<number, { readonly row: number; readonly sign: string }>();
  // Errors come first: what a cell or a row has been given is never replaced by something lighter.
  for (const violation of violations) {
    const places = violation.cells.map((key) => located.positionOf(key));
    if (violation.finding.kind !== "blank" && violation.importance !== "info") {
      for (const { row, column } of places) {
        const at = `${row},${column}`;
        if (!cells.has(at)) cells.set(at, violation.importance);
      }
    }
    if (violation.finding.kind === "blank" || violation.importance === "info") continue;
    const { title, detail } = sayViolation(form, violation, values);
    const { kind } = violation.finding;
    const words = kind === "rule" || kind === "statement" ? detail : title;
    const row = Math.max(...places.map((place) => place.row));
    if (!remarks.has(row)) remarks.set(row, `${signOf[violation.importance]} ${words}`);
    for (const place of places)
      pointers.set(place.row, { row, sign: signOf[violation.importance] });
  }
  // A marked cell in a row that would say "✓" sends the eye to the row that says what is wrong.
  for (const [from, { row, sign }] of pointers) {
    if (!remarks.has(from)) remarks.set(from, `${sign} xem dòng ${row + 1}`);
  }
  return { cells, remarks, remarkColumn: layOutForm(form).checkColumn };
}
