import type { ReadableSheet } from "../../shared/sheet/readForm.ts";
import type { CellContent, Sheet, SheetCell } from "../../shared/sheet/sheet.ts";
import { shownText } from "../../shared/sheet/shownText.ts";

/** A worksheet that a test changes as a person or another program would. */
export interface LooseSheet extends ReadableSheet {
  name: string;
  values: CellContent[][];
  text: string[][];
  formulas: string[][];
  protected: boolean;
}

/** A laid-out sheet as a spreadsheet program would hand it back, all rows equally long. */
export function readingOf(sheet: Sheet): LooseSheet {
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const table = <T>(of: (cell: SheetCell | null) => T): T[][] =>
    sheet.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => of(cells[column] ?? null)),
    );
  return {
    name: sheet.name,
    values: table((cell) => cell?.value ?? null),
    text: table(shownText),
    formulas: table((cell) => (cell?.formula === undefined ? "" : `=${cell.formula}`)),
    protected: sheet.protected,
  };
}

/** The same sheet after a person has inserted empty rows above a row. */
export function insertRows(sheet: LooseSheet, above: number, count: number): void {
  const empty = <T>(of: T) => Array.from({ length: sheet.values[0]?.length ?? 0 }, () => of);
  for (let n = 0; n < count; n++) {
    sheet.values.splice(above, 0, empty<CellContent>(null));
    sheet.text.splice(above, 0, empty(""));
    sheet.formulas.splice(above, 0, empty(""));
  }
}

/** The same sheet after a person has deleted a row. */
export function deleteRow(sheet: LooseSheet, row: number): void {
  for (const table of [sheet.values, sheet.text, sheet.formulas]) table.splice(row, 1);
}

/** The same sheet after a person has inserted an empty column left of a column. */
export function insertColumn(sheet: LooseSheet, left: number): void {
  for (const line of sheet.values) line.splice(left, 0, null);
  for (const table of [sheet.text, sheet.formulas])
    for (const line of table) line.splice(left, 0, "");
}

/** The same sheet after a person has deleted a column. */
export function deleteColumn(sheet: LooseSheet, column: number): void {
  for (const table of [sheet.values, sheet.text, sheet.formulas]) {
    for (const line of table as unknown[][]) line.splice(column, 1);
  }
}

/** The same sheet after two rows have changed places from a column on, as a sort over part of the columns does. */
export function swapRows(sheet: LooseSheet, one: number, other: number, fromColumn: number): void {
  for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
    const first = table[one] ?? [];
    const second = table[other] ?? [];
    for (let column = fromColumn; column < first.length; column++) {
      [first[column], second[column]] = [second[column], first[column]];
    }
  }
}

/** Types a value into a cell, which shows it as it is held unless it is said how. */
export function type(
  sheet: LooseSheet,
  row: number,
  column: number,
  value: CellContent,
  seen = String(value ?? ""),
): void {
  const line = sheet.values[row];
  const shown = sheet.text[row];
  const formulas = sheet.formulas[row];
  if (!line || !shown || !formulas) throw new Error(`there is no row ${row}`);
  line[column] = value;
  shown[column] = seen;
  formulas[column] = "";
}
