import { cellKeyOf, parseTemplateId } from "../ids.ts";
import type { Reference } from "./algebra/expression.ts";
import type { CellReference, Place } from "./form.ts";

/** The cell a written reference means at a place: "@9" is column 9 of the place's row, or row 9 of its column when
 *  the formula runs down a column; null where it cannot be told. */
export function bindReference(
  written: Reference,
  place: Place,
  along: "row" | "column",
): CellReference | null {
  const template = written.template === null ? null : parseTemplateId(written.template);
  if (written.template !== null && template === null) return null;
  const table = written.table ?? place.table;
  const row = written.row ?? (along === "column" ? written.id : place.row);
  const column = along === "row" || written.row !== null ? written.id : place.column;
  const qualified = written.row !== null;
  if (table === null || row === null || column === null) return null;
  // Another table has other rows and columns: naming only one of them would be a guess.
  if (written.table !== null && !qualified) return null;
  return { key: cellKeyOf(table, row, column), template, period: written.period };
}
