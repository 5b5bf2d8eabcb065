import { footRows } from "./formHeading.ts";
import type { FormLayout } from "./formLayout.ts";
import type { SheetRow } from "./sheet.ts";

/** A4 landscape between margins of 20 mm above and below, 20 and 15 mm beside, in points. */
const pageWidthPt = 742;
const pageHeightPt = 482;
/** A character of width in Times New Roman 13, and a row without a height of its own. */
const characterPt = 6.1;
const rowPt = 17;
/** Rows of the last table that go with the signatures: nobody signs a page without a figure. */
const rowsWithSignature = 3;

/** The rows that begin a new page, so that no table is cut in two where it can stand whole, and the signatures stand
 *  under figures. */
export function pageBreaksOf(
  layout: FormLayout,
  rows: readonly SheetRow[],
  widths: readonly number[],
): number[] {
  const wide = widths.slice(layout.left, layout.right + 1).reduce((sum, width) => sum + width, 0);
  const room = pageHeightPt / Math.min(1, pageWidthPt / (wide * characterPt));
  const starts = startsOf(layout, rows, room);
  const end = layout.bottom + footRows;
  const breaks: number[] = [];
  let pageTop = 0;
  starts.forEach((start, index) => {
    if (start === 0 || heightOf(rows, pageTop, starts[index + 1] ?? end) <= room) return;
    breaks.push(start);
    pageTop = start;
  });
  return breaks;
}

/** Where a page may begin: at a table that fits on one, or at any row of a longer one. */
function startsOf(layout: FormLayout, rows: readonly SheetRow[], room: number): number[] {
  const tops = layout.tables.map(({ headingRow, labelRows: [top] }) => headingRow ?? top);
  return layout.tables.flatMap(({ rowOf }, index) => {
    const top = index === 0 ? 0 : (tops[index] ?? 0);
    const isLast = index === tops.length - 1;
    const next = tops[index + 1] ?? layout.bottom + footRows;
    if (heightOf(rows, top, next) <= room) return [top];
    const inside = [...rowOf.values()].slice(1);
    return [top, ...(isLast ? inside.slice(0, -(rowsWithSignature - 1)) : inside)];
  });
}

function heightOf(rows: readonly SheetRow[], from: number, to: number): number {
  return rows
    .slice(from, to)
    .reduce((sum, { heightPt, hidden }) => sum + (hidden ? 0 : (heightPt ?? rowPt)), 0);
}
