import { rowsHeight } from "./page.ts";
import type { SheetRow } from "./sheet.ts";

/** A row that may begin a page: the lower the rank, the better it stands there. */
export interface PageStart {
  readonly row: number;
  readonly rank: number;
}

/** Rows that are to be parted into pages, how high a page is and how much of it is repeated on every one but the first. */
export interface PagedRows {
  /** The first row; 0 unless said. */
  readonly from?: number;
  /** The row behind the last. */
  readonly end: number;
  readonly room: number;
  readonly repeated: number;
  /** The pages that begin below this row repeat something; all but the sheet's first unless said. */
  readonly repeatedBelow?: number;
}

/** A way to part rows into pages. */
export interface Pages {
  /** The rows that begin a new page. */
  readonly breaks: readonly number[];
  /** How badly they begin, all together. */
  readonly cost: number;
}

/** Of a page, how much is given up without regret to begin the next one with a better row. */
const mostLeft = 0.25;
/** What a page costs of which nothing stands on the paper. */
const empty = 20;
/** What one page more costs, also where one is longer than the paper: more than how all of them begin, and less than one
 *  that nobody can read. */
const onePage = 1000;
export const unreadable = onePage + 200;

/** The rows that begin a new page. */
export function paginate(
  starts: readonly PageStart[],
  rows: readonly SheetRow[],
  paged: PagedRows,
): readonly number[] {
  return partPages(starts, rows, paged).breaks;
}

/** As few pages as the rows take where each ends before a row that may begin one; of those, the pages that begin best and
 *  leave not too much of another empty; of those, the ones that are full soonest. */
export function partPages(
  starts: readonly PageStart[],
  rows: readonly SheetRow[],
  { from = 0, end, room, repeated, repeatedBelow = 0 }: PagedRows,
): Pages {
  const tops = [{ row: from, rank: 0 }, ...starts.filter(({ row }) => row > from && row < end)];
  const best: Pages[] = [];
  const above = [0];
  rows.forEach((_, row) => void above.push((above[row] ?? 0) + rowsHeight(rows, row, row + 1)));
  const heightOf = (top: number, below: number) =>
    (above[Math.min(below, rows.length)] ?? 0) - (above[top] ?? 0);
  for (let at = tops.length - 1; at >= 0; at -= 1) best[at] = pagesFrom(at);
  return best[0] ?? { breaks: [], cost: 0 };

  function pagesFrom(at: number): Pages {
    const top = tops[at]?.row ?? from;
    const most = top > repeatedBelow ? room - repeated : room;
    if (heightOf(top, end) <= most) return { breaks: [], cost: 0 };
    let found: Pages | null = null;
    for (let next = at + 1; next < tops.length; next += 1) {
      const { row, rank } = tops[next] ?? { row: end, rank: 0 };
      const height = heightOf(top, row);
      // What begins no page in time makes this one longer than the paper.
      if (height > most && next > at + 1) break;
      const rest = best[next] ?? { breaks: [], cost: 0 };
      const emptied = Math.max(0, 1 - height / most - mostLeft) * empty;
      const cost = rest.cost + rank + emptied + (height > most ? onePage : 0);
      const pages = { breaks: [row, ...rest.breaks], cost };
      if (found === null || isNoWorse(pages, found)) found = pages;
    }
    return found ?? { breaks: [], cost: onePage };
  }
}

/** Whether pages are fewer, or as many and begin no worse. */
export function isNoWorse(one: Pages, other: Pages): boolean {
  const [left, right] = [one, other].map(({ breaks, cost }) => breaks.length * onePage + cost);
  return (left ?? 0) <= (right ?? 0);
}

/** Lines that go with the signatures: nobody signs a page without a figure. */
const linesWithSignatures = 3;

/** The last of some lines that may begin the page of the signatures: three stand above them, or as many as one page
 *  takes with them. */
export function lastSignedStart(
  lines: readonly number[],
  rows: readonly SheetRow[],
  { end, room, repeated }: PagedRows,
): number {
  const last = lines.slice(-linesWithSignatures);
  const fits = last.find((row) => rowsHeight(rows, row, end) <= room - repeated);
  return fits ?? last.at(-1) ?? 0;
}
