import { type CellKey, cellKeyOf } from "../ids.ts";
import type { Position } from "./formLayout.ts";
import type { CellContent } from "./sheet.ts";
import { findTotals, type TotalsIdentity } from "./totalsIdentity.ts";

/** Which consolidation a place of a sheet of totals belongs to and which figure stands there, or is told about in its
 *  row, wherever rows and columns have been moved to; null where none does. The key is as the sheet says it. */
export function findTotalAt(
  values: readonly (readonly CellContent[])[],
  { row, column }: Position,
): { readonly identity: TotalsIdentity; readonly key: CellKey } | null {
  const found = findTotals(values);
  if (!found) return null;
  const { identity, keyColumn } = found;
  const textAt = (line: number, at: number) => String(values[line]?.[at] ?? "");
  const [table, own, figure] = textAt(row, keyColumn).split("/");
  if (!table || !own) return null;
  if (identity.shows === "units") {
    return figure ? { identity, key: cellKeyOf(table, own, figure) } : null;
  }
  // The columns of a table are named in a row of keys above it.
  const keyRow = values.findIndex((line) => line[keyColumn] === `${table}#`);
  const [of, shown] = textAt(keyRow, column).split("/");
  return of === table && shown ? { identity, key: cellKeyOf(table, own, shown) } : null;
}
