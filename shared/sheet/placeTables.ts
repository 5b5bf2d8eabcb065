import type { DriftRefusal, Evidence } from "./driftedForm.ts";
import type { PrintedTable } from "./printedTable.ts";
import { type PrintedLines, seenIn } from "./sheetPrint.ts";
import type { TableHead } from "./tableHeads.ts";

/** A table and where it begins on the sheet. */
export interface PlacedTable {
  readonly table: PrintedTable;
  readonly head: TableHead;
  readonly by: Evidence;
}

/** Where the tables of a form begin, and why that cannot be told. */
export interface PlacedTables {
  readonly placed: readonly PlacedTable[];
  /** Heads that are no table of the form, or may be several. */
  readonly doubtful: readonly DriftRefusal[];
  /** Heads under the heading of one table with the hidden key of another. */
  readonly contradicted: readonly DriftRefusal[];
}

/** Says for each table of a form where on the sheet it begins: by its heading or its hidden key, by its rows, or by the
 *  order of tables that look alike. What stands nowhere is left out. */
export function placeTables(
  lines: PrintedLines,
  tables: readonly PrintedTable[],
  heads: readonly TableHead[],
): PlacedTables {
  const near = heads.map((head) => tablesNear(lines, tables, head));
  const choices = tables.map((table) => {
    const fitting = heads.flatMap((head, at) =>
      fits(lines, table, head, near[at]?.all ?? []) ? [at] : [],
    );
    const named = fitting.filter((at) => near[at]?.all.includes(table));
    const unnamed = fitting.filter((at) => near[at]?.all.length === 0);
    return { table, at: named.length > 0 ? named : unnamed };
  });
  const placed: PlacedTable[] = [];
  const doubtful: DriftRefusal[] = [];
  for (const { table, at } of choices) {
    const alike = choices.filter((other) => other.at.join() === at.join());
    const head = heads[at[alike.findIndex((other) => other.table === table)] ?? -1];
    const isShared = choices.some(
      (other) => other.at.some((one) => at.includes(one)) && !alike.includes(other),
    );
    if (at.length === 0) continue;
    if (!head || alike.length !== at.length || isShared) {
      doubtful.push(doubt(table.id, ...at.map((one) => heads[one])));
    } else placed.push({ table, head, by: at.length === 1 ? "label" : "order" });
  }
  for (const [at, head] of heads.entries()) {
    const isChosen = choices.some((choice) => choice.at.includes(at));
    if (!isChosen) doubtful.push(doubt(null, head));
  }
  const contradicted = heads.flatMap((head, at) =>
    near[at]?.isContradicted ? [doubt(near[at].all[0]?.id ?? null, head)] : [],
  );
  return { placed, doubtful, contradicted };
}

function doubt(table: string | null, ...heads: readonly (TableHead | undefined)[]): DriftRefusal {
  const at = heads.map((head) => String((head?.last ?? 0) + 1));
  return { kind: "table-doubtful", table, at };
}

interface NearTables {
  readonly all: readonly PrintedTable[];
  readonly isContradicted: boolean;
}

/** The tables whose heading stands above a head; where no heading does, those whose hidden key does. */
function tablesNear(
  { print, words: printed }: PrintedLines,
  tables: readonly PrintedTable[],
  head: TableHead,
): NearTables {
  const headings = new Set(tables.map(({ heading }) => heading));
  const words = seenIn(printed.slice(head.from, head.last + 1), headings);
  const first = Math.min(head.last, ...head.words) - 1;
  const around = print.slice(Math.max(head.from, first), Math.min(head.last + 2, head.to) + 1);
  const keys = seenIn(around, new Set(tables.map(({ id }) => `${id}#`)));
  const named = tables.filter(({ heading }) => heading !== "" && words.has(heading));
  const keyed = tables.filter(({ id }) => keys.has(`${id}#`));
  const isContradicted =
    named.length > 0 && keyed.length > 0 && !named.some((table) => keyed.includes(table));
  return { all: named.length > 0 ? named : keyed, isContradicted };
}

/** Half of the rows and half of the columns are there; under the table's own heading, one row is enough. */
function fits(
  { print, words: printed }: PrintedLines,
  table: PrintedTable,
  head: TableHead,
  named: readonly PrintedTable[],
): boolean {
  const below = (table.isLabelled ? printed : print).slice(head.last + 1, head.to + 1);
  const wanted = table.rows.flatMap(({ row, words }) => (table.isLabelled ? words : [row.number]));
  const texts = seenIn(below, new Set(wanted));
  const rows = table.rows.filter(({ row, words }) =>
    table.isLabelled ? words.some((text) => texts.has(text)) : texts.has(row.number),
  );
  const numbers = head.numbers === null ? [] : (print[head.numbers] ?? []);
  const words = new Set(head.words.flatMap((at) => printed[at] ?? []));
  const shown = table.columns.filter(({ hidden }) => !hidden);
  const columns = shown.filter(
    (column) =>
      (column.number !== "" && numbers.includes(column.number)) || words.has(column.words),
  );
  if (columns.length < shown.length / 2) return false;
  return rows.length >= (named.includes(table) ? 1 : table.rows.length / 2);
}
