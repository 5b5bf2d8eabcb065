import { legend, preparedBy } from "./formFoot.ts";
import type { PrintedTable } from "./printedTable.ts";
import { type PrintedLines, seenIn, wordsOf } from "./sheetPrint.ts";

/** Where a table begins on a sheet, zero-based: everything to the next one belongs to it. */
export interface TableHead {
  /** The first line that may hold its heading. */
  readonly from: number;
  /** The lines that hold the words above its columns; none where they are gone. */
  readonly words: readonly number[];
  /** The line that holds the letters, numbers and algebra; null where it is gone. */
  readonly numbers: number | null;
  /** Its rows begin below this line. */
  readonly last: number;
  /** The last line before the next table's head or the foot of the form. */
  readonly to: number;
}

/** How many lines may stand between the words above the columns and their numbers. */
const mostBetween = 4;

/** What stands below the last table of a form. */
const foots = [wordsOf(legend), wordsOf(preparedBy)];

/** Every place where a table of the form may begin: by the line of numbers, or by the words above the columns. */
export function findTableHeads(
  { print, words: wordsInOrder }: PrintedLines,
  tables: readonly PrintedTable[],
): TableHead[] {
  const wanted = new Set([...tables.flatMap(wordsOfTable), ...foots]);
  const words = wordsInOrder.map((line) => seenIn([line], wanted));
  const footLines = words.flatMap((line, at) => (foots.some((text) => line.has(text)) ? [at] : []));
  const numbered = print.flatMap((line, at) =>
    tables.some((table) => isNumberLine(table, line, words[at] ?? new Set())) ? [at] : [],
  );
  const worded = words.flatMap((line, at) => {
    const above = words[at - 1] ?? new Set<string>();
    const isHead = tables.some(
      (table) =>
        hasWords(table, line, 2) || (hasWords(table, above, 2) && hasWords(table, line, 1)),
    );
    return isHead ? [at] : [];
  });
  const heads: Omit<TableHead, "from" | "to">[] = numbered.map((numbers) => ({
    numbers,
    words: linesAbove(numbers),
    last: numbers,
  }));
  for (const [index, at] of worded.entries()) {
    const next = worded[index + 1];
    const isAbove = numbered.some((line) => line > at && line - at <= mostBetween + 1);
    // Groups and their columns are two lines of words.
    if (isAbove || (next !== undefined && next === at + 1)) continue;
    const own = worded[index - 1] === at - 1 ? [at - 1, at] : [at];
    heads.push({ numbers: null, words: own, last: at });
  }
  const inOrder = heads.toSorted((one, other) => one.last - other.last);
  return inOrder.map((head, index) => ({
    ...head,
    from: (inOrder[index - 1]?.last ?? -1) + 1,
    to: endOf(head, inOrder[index + 1]) - 1,
  }));

  function endOf(head: Omit<TableHead, "from" | "to">, next: typeof head | undefined): number {
    const foot = footLines.find((at) => at > head.last);
    return Math.min(next ? Math.min(next.last, ...next.words) : words.length, foot ?? words.length);
  }

  function linesAbove(line: number): number[] {
    const from = Math.max(...numbered.filter((other) => other < line), line - mostBetween - 2);
    return worded.filter((at) => at > from && at < line);
  }
}

function wordsOfTable({ columns, rows }: PrintedTable): string[] {
  return [
    ...columns.flatMap(({ words, group }) => [words, group]),
    ...rows.flatMap((row) => row.words),
  ];
}

/** "A B C 1 2 3 … 9=1-2-3": most of it stands in one line, and no row of the table does. */
function isNumberLine(
  { columns, rows }: PrintedTable,
  line: readonly string[],
  words: ReadonlySet<string>,
): boolean {
  const own = columns.filter(({ number }) => number !== "");
  const found = own.filter(({ number }) => line.includes(number));
  const isSure = found.some(({ isStub, number }) => isStub || number.includes("="));
  if (!isSure || found.length < Math.max(2, own.length / 2)) return false;
  return !rows.some((row) => row.words.some((text) => words.has(text)));
}

/** The words above the columns: so many of them at least, and no row of the table. */
function hasWords(
  { columns, rows }: PrintedTable,
  line: ReadonlySet<string>,
  least: number,
): boolean {
  const own = new Set(
    columns.flatMap(({ words, group, hidden }) => (hidden ? [] : [words, group])),
  );
  own.delete("");
  const found = [...own].filter((words) => line.has(words)).length;
  if (found < Math.min(least, own.size)) return false;
  return !rows.some((row) => row.words.some((text) => line.has(text)));
}
