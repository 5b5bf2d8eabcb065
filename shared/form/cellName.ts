import type { FormCell } from "./form.ts";

/** What a form calls a cell, in its own words: the row, and its column, or the row's number where there is only one
 *  column. */
export type CellName =
  | { readonly row: string; readonly column: string }
  | { readonly row: string; readonly line: string };

/** What the form of a cell calls it. */
export function cellNameOf(cell: FormCell): CellName {
  const { table, row } = cell;
  return table.columns.length === 1
    ? { row: row.spoken, line: row.number }
    : { row: row.spoken, column: columnNameOf(cell) };
}

/** A column's printed number, or its label where it has none. */
export function columnNameOf({ column }: FormCell): string {
  return column.number ?? column.label.toLocaleLowerCase("vi");
}
