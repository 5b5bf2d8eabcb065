import type { DriftRefusal, Evidence } from "./driftedForm.ts";
import type { PrintedTable } from "./printedTable.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";
import type { TableHead } from "./tableHeads.ts";

/** A table and where it begins on the sheet. */
export interface PlacedTable {
  readonly table: PrintedTable;
  readonly head: TableHead;
  readonly by: Evidence;
}

/** Says for each table of a form where on the sheet it begins: by its heading or its hidden key, by its rows, or by the
 *  order of tables that look alike. What looks like several is refused, what stands nowhere left out. */
export function placeTables(
  lines: readonly (readonly CellContent[])[],
  tables: readonly PrintedTable[],
  heads: readonly TableHead[],
): { readonly placed: readonly PlacedTable[]; readonly refusals: readonly DriftRefusal[] } {
  const near = heads.map((head) => {
    const above = lines.slice(head.from, head.last + 1);
    const words = new Set(above.flatMap((line) => line.map(wordsOf)));
    const keys = new Set(above.flatMap((line) => line.map(printOf)));
    const named = tables.filter(({ heading }) => heading !== "" && words.has(heading));
    return named.length > 0 ? named : tables.filter(({ id }) => keys.has(`${id}#`));
  });
  const choices = tables.map((table) => {
    const fitting = heads.flatMap((head, at) => (fits(lines, table, head, near[at]) ? [at] : []));
    const named = fitting.filter((at) => near[at]?.includes(table));
    const unnamed = fitting.filter((at) => near[at]?.length === 0);
    return { table, at: named.length > 0 ? named : unnamed };
  });
  const placed: PlacedTable[] = [];
  const refusals: DriftRefusal[] = [];
  for (const { table, at } of choices) {
    const alike = choices.filter((other) => other.at.join() === at.join());
    const head = heads[at[alike.findIndex((other) => other.table === table)] ?? -1];
    const isShared = choices.some(
      (other) => other.at.some((one) => at.includes(one)) && !alike.includes(other),
    );
    if (at.length === 0) continue;
    if (!head || alike.length !== at.length || isShared) {
      const places = at.map((one) => String((heads[one]?.last ?? 0) + 1));
      refusals.push({ kind: "table-doubtful", table: table.id, at: places });
    } else placed.push({ table, head, by: at.length === 1 ? "label" : "order" });
  }
  return { placed, refusals };
}

/** Half of the rows and half of the columns are there; under the table's own heading, one row is enough. */
function fits(
  lines: readonly (readonly CellContent[])[],
  table: PrintedTable,
  head: TableHead,
  named: readonly PrintedTable[] = [],
): boolean {
  const below = lines.slice(head.last + 1, head.to + 1);
  const texts = new Set(below.flatMap((line) => line.map(table.isLabelled ? wordsOf : printOf)));
  const rows = table.rows.filter(({ row, words }) =>
    table.isLabelled ? words.some((text) => texts.has(text)) : texts.has(row.number),
  );
  const numbers = (head.numbers === null ? [] : (lines[head.numbers] ?? [])).map(printOf);
  const words = new Set(head.words.flatMap((at) => (lines[at] ?? []).map(wordsOf)));
  const shown = table.columns.filter(({ hidden }) => !hidden);
  const columns = shown.filter(
    (column) =>
      (column.number !== "" && numbers.includes(column.number)) || words.has(column.words),
  );
  if (columns.length < shown.length / 2) return false;
  return rows.length >= (named.includes(table) ? 1 : table.rows.length / 2);
}
