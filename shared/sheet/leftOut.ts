import { noneMarks, unknownMarks } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import { cellKeyOf } from "../ids.ts";
import { addressOf, columnName } from "./address.ts";
import type { LeftOut } from "./driftedForm.ts";
import type { PrintedTable } from "./printedTable.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";
import type { TableReading } from "./tableReading.ts";

type Lines = readonly (readonly CellContent[])[];

/** What stands in a table of the sheet and would not be read: in lines or columns of no row or column of the form, and
 *  what else stands where the form has no cell. What stands around the table is free. */
export function listLeftOut(
  lines: Lines,
  form: Form,
  tables: readonly PrintedTable[],
  reading: TableReading,
): LeftOut[] {
  return [
    ...leftRows(lines, tables, reading),
    ...leftColumns(lines, reading),
    ...leftCells(lines, form, reading),
  ];
}

function leftRows(
  lines: Lines,
  tables: readonly PrintedTable[],
  { placed: { head }, stub, rows, columns, asks }: TableReading,
): LeftOut[] {
  const known = new Set(tables.flatMap((table) => table.rows.flatMap(({ words }) => words)));
  const last = Math.max(head.last, ...rows.map(({ at }) => at));
  const asked = columns.filter(({ id }) => asks(null, id));
  const stubs = [stub.label, stub.number].filter((column) => column !== null);
  const left: LeftOut[] = [];
  let goesOn = true;
  for (let at = head.last + 1; at <= head.to; at++) {
    const label = stubs.map((column) => printOf(lines[at]?.[column])).find((text) => text !== "");
    const filled = asked.filter((column) => printOf(lines[at]?.[column.at]) !== "").length;
    // Below the table, a line that is named goes on with it, and so does one that is filled: cells were inserted above
    // it, and the figures are pushed down. A row of the form is one anywhere.
    goesOn = at <= last || (goesOn && (label !== undefined || filled > 0));
    if (!goesOn && !known.has(wordsOf(label))) continue;
    if (rows.some((row) => row.at === at)) continue;
    if (filled > 0) left.push({ kind: "row", at: String(at + 1), label: label ?? "", filled });
  }
  return left;
}

function leftColumns(lines: Lines, { placed, rows, columns, asks }: TableReading): LeftOut[] {
  const { table, head } = placed;
  const shown = columns.filter(({ id }) =>
    table.columns.some((own) => own.id === id && !own.hidden),
  );
  const [first, last] = [
    Math.min(...shown.map(({ at }) => at)),
    Math.max(...shown.map(({ at }) => at)),
  ];
  const asked = rows.filter(({ id }) => asks(id, null));
  const left: LeftOut[] = [];
  for (let at = first + 1; at < last; at++) {
    if (columns.some((column) => column.at === at)) continue;
    const filled = asked.filter((row) => printOf(lines[row.at]?.[at]) !== "").length;
    const label = head.words
      .map((line) => printOf(lines[line]?.[at]))
      .findLast((text) => text !== "");
    if (filled > 0) left.push({ kind: "column", at: columnName(at), label: label ?? "", filled });
  }
  return left;
}

/** What people write where nothing belongs. */
const noFigure = new Set(["", "x", "X", ...noneMarks, ...unknownMarks]);

function leftCells(lines: Lines, form: Form, { placed, rows, columns }: TableReading): LeftOut[] {
  const { table } = placed;
  return rows.flatMap((row) =>
    columns.flatMap((column): LeftOut[] => {
      const isStub = table.columns.some(({ id, isStub: stub }) => stub && id === column.id);
      const value = lines[row.at]?.[column.at] ?? null;
      const has = form.cells.has(cellKeyOf(table.id, row.id, column.id));
      const shown = printOf(value);
      if (isStub || has || noFigure.has(shown)) return [];
      return [{ kind: "cell", at: addressOf(row.at, column.at), shown }];
    }),
  );
}
