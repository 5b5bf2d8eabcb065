import type { Form, FormTable } from "../form/form.ts";
import type { Row } from "../form/template.ts";
import { printColumn, printRowLabel } from "./printedAlgebra.ts";
import { wordsOf } from "./sheetPrint.ts";

/** A column of a table, of labels or of figures, as it is printed. */
export interface PrintedColumn {
  /** The part of its key behind the table's: "label", "v". */
  readonly id: string;
  readonly label: string;
  /** Its letter or number with its algebra; "" for none. */
  readonly number: string;
  /** Its label as words, and those of the merged heading above it. */
  readonly words: string;
  readonly group: string;
  readonly isStub: boolean;
  readonly hidden: boolean;
}

/** A row of a table as it is printed. */
export interface PrintedRow {
  readonly row: Row;
  readonly label: string;
  /** Its label as words, with its algebra and without; its number where that is a word and there is no label. */
  readonly words: readonly string[];
}

/** A table as it is printed: what a sheet is searched for. */
export interface PrintedTable {
  readonly formTable: FormTable;
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Whether its rows have labels; else their numbers tell them apart. */
  readonly isLabelled: boolean;
}

/** What a form prints of each of its tables. */
export function printTables(form: Form): PrintedTable[] {
  return form.tables.map((formTable) => {
    const { table } = formTable;
    const isLabelled = table.stub.some(({ shows }) => shows === "label");
    const stub = table.stub.map(
      ({ shows, label, letter }): PrintedColumn => ({
        id: shows,
        label,
        number: letter,
        words: wordsOf(label),
        group: "",
        isStub: true,
        hidden: false,
      }),
    );
    const figures = formTable.columns.map((column): PrintedColumn => {
      const { id, label, group, hidden } = column;
      const number = printColumn(form, table, column);
      const above = wordsOf(group);
      return { id, label, number, words: wordsOf(label), group: above, isStub: false, hidden };
    });
    return {
      formTable,
      id: table.id,
      heading: wordsOf(table.heading),
      columns: [...stub, ...figures],
      rows: table.rows.map((row) => {
        const label = printRowLabel(form, table, row);
        const words = isLabelled ? [wordsOf(label), wordsOf(row.label)] : [wordsOf(row.number)];
        return { row, label, words: [...new Set(words)].filter((text) => !/^[\d.]*$/.test(text)) };
      }),
      isLabelled,
    };
  });
}

/** What a row is called: its label, or its number where rows have none. */
export function rowLabel({ rows, isLabelled }: PrintedTable, id: string): string {
  const found = rows.find(({ row }) => row.id === id);
  return (isLabelled ? found?.label : found?.row.number) ?? "";
}

/** What a column is called. */
export function columnLabel({ columns }: PrintedTable, id: string): string {
  return columns.find((column) => column.id === id)?.label ?? "";
}
