import { isEntry } from "../form/asked.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { columnName } from "./address.ts";
import type { FoundPart, LeftOut, MissingPart, ReadingProposal } from "./driftedForm.ts";
import { columnLabel, type PrintedTable, rowLabel } from "./printedTable.ts";
import type { SettledPart } from "./settleParts.ts";
import { wordsOf } from "./sheetPrint.ts";
import type { TableReading } from "./tableReading.ts";

/** What is proposed of a sheet whose tables have been read without a doubt, in the order of the sheet. */
export function proposalOf(
  form: Form,
  tables: readonly PrintedTable[],
  readings: readonly TableReading[],
  leftOut: readonly LeftOut[],
  openCells: ReadonlySet<CellKey>,
): ReadingProposal {
  return {
    rows: readings.flatMap(({ placed: { table }, rows }) =>
      rows.map((row) =>
        foundPart(
          { part: "row", table: table.id },
          row,
          String(row.at + 1),
          rowLabel(table, row.id),
          wordsOfRow(table, row.id),
        ),
      ),
    ),
    columns: readings.flatMap(({ placed: { table }, columns }) =>
      columns
        .filter(({ id }) => table.columns.some((own) => own.id === id && !own.isStub))
        .map((column) => {
          const label = columnLabel(table, column.id);
          return foundPart(
            { part: "column", table: table.id },
            column,
            columnName(column.at),
            label,
            [wordsOf(label)],
          );
        }),
    ),
    missing: tables.flatMap((table) => {
      const reading = readings.find(({ placed }) => placed.table === table);
      return listMissing(form, table, reading, openCells);
    }),
    leftOut,
  };
}

function foundPart(
  of: Pick<FoundPart, "part" | "table">,
  { id, by, against, printed }: SettledPart,
  at: string,
  label: string,
  words: readonly string[],
): FoundPart {
  const isOther = printed !== "" && !words.includes(wordsOf(printed));
  return { ...of, id, label, at, by, against, printed: isOther ? printed : null };
}

function wordsOfRow(table: PrintedTable, id: string): readonly string[] {
  const found = table.rows.find(({ row }) => row.id === id);
  return table.isLabelled ? (found?.words ?? []) : [wordsOf(found?.row.number)];
}

/** The rows and columns that ask something and stand nowhere; of a table that is gone, its rows. */
function listMissing(
  form: Form,
  table: PrintedTable,
  reading: TableReading | undefined,
  openCells: ReadonlySet<CellKey>,
): MissingPart[] {
  const asked = [...form.cells.values()].filter(
    (cell) => cell.table.id === table.id && isEntry(cell, { openCells }),
  );
  const rows = table.rows
    .map(({ row }) => row.id)
    .filter((id) => !reading?.rows.some((row) => row.id === id))
    .map((id): MissingPart => {
      const count = asked.filter(({ row }) => row.id === id).length;
      return { part: "row", table: table.id, id, label: rowLabel(table, id), asked: count };
    });
  const columns = table.columns
    .map(({ id }) => id)
    .filter((id) => reading && !reading.columns.some((column) => column.id === id))
    .map((id): MissingPart => {
      const count = asked.filter(({ column }) => column.id === id).length;
      return { part: "column", table: table.id, id, label: columnLabel(table, id), asked: count };
    });
  return [...rows, ...columns].filter((part) => part.asked > 0);
}
