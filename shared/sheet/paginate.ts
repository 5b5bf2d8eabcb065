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
}

/** Of a page, how much is given up at most to begin the next one with a better row. */
const mostLeft = 0.25;

/** The rows that begin a new page, so that each page ends before a row that may begin one: the best row that leaves not
 *  too much of the page empty. Pages after the first have less room by what is repeated on them. */
export function paginate(
  starts: readonly PageStart[],
  rows: readonly SheetRow[],
  { from = 0, end, room, repeated }: PagedRows,
): number[] {
  const breaks: number[] = [];
  let top = from;
  while (rowsHeight(rows, top, end) > roomAt(top)) {
    const next = nextStart(top);
    if (next === null) return breaks;
    breaks.push(next);
    top = next;
  }
  return breaks;

  function roomAt(row: number): number {
    return row === 0 ? room : room - repeated;
  }

  function nextStart(pageTop: number): number | null {
    const below = starts.filter(({ row }) => row > pageTop);
    const fitting = below.filter(({ row }) => rowsHeight(rows, pageTop, row) <= roomAt(pageTop));
    const full = fitting.filter(
      ({ row }) => rowsHeight(rows, pageTop, row) >= roomAt(pageTop) * (1 - mostLeft),
    );
    const best = Math.min(...full.map(({ rank }) => rank));
    const chosen = full.findLast(({ rank }) => rank === best) ?? fitting.at(-1) ?? below[0];
    return chosen?.row ?? null;
  }
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
