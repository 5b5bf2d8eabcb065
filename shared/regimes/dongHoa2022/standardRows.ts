import type { Column, Row } from "../../form/template.ts";
import type { Measure } from "../../indicator.ts";
import { countOf } from "./measures.ts";

/** A row known by the number it prints, spoken of by its label. */
export function numberedRow(
  number: string,
  label: string,
  measure: Measure,
  more: Partial<Row> = {},
): Row {
  const level = number.includes(".") ? 1 : 0;
  const spoken = label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
  return { id: number, number, label, spoken, level, measure, formula: null, cells: null, ...more };
}

/** A row that only says what the rows under it are: every column is empty. */
export function headingRow(number: string, label: string, columns: readonly Column[]): Row {
  return numberedRow(number, label, countOf(""), { cells: emptyBut(columns, {}) });
}

/** The cells of a row in which nothing belongs but in the columns named. */
export function emptyBut(
  columns: readonly Column[],
  cells: NonNullable<Row["cells"]>,
): NonNullable<Row["cells"]> {
  const empty = columns.map(({ id }) => [id, { cell: { kind: "empty" } }] as const);
  return { ...Object.fromEntries(empty), ...cells };
}
