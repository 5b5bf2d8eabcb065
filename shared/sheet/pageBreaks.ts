import { footRows } from "./formHeading.ts";
import type { FormLayout } from "./formLayout.ts";
import type { SheetRow } from "./sheet.ts";

/** A4 landscape between margins of 20 mm above and below, 20 and 15 mm beside, in points. */
const pageWidthPt = 742;
const pageHeightPt = 482;
/** A character of width in Times New Roman 13, and a row without a height of its own. */
const characterPt = 6.1;
const rowPt = 17;

/** The rows that begin a new page, so that no table and no signature is cut in two where it can stand whole. */
export function pageBreaksOf(
  layout: FormLayout,
  rows: readonly SheetRow[],
  widths: readonly number[],
): number[] {
  const wide = widths.slice(layout.left, layout.right + 1).reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, pageWidthPt / (wide * characterPt));
  const room = pageHeightPt / scale;
  const starts = [
    ...layout.tables.map(({ headingRow, labelRows: [top] }) => headingRow ?? top),
    layout.bottom,
  ];
  const breaks: number[] = [];
  let pageTop = 0;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? layout.bottom + footRows;
    const fits = heightOf(rows, pageTop, end) <= room;
    if (fits || start === starts[0] || heightOf(rows, start, end) > room) return;
    breaks.push(start);
    pageTop = start;
  });
  return breaks;
}

function heightOf(rows: readonly SheetRow[], from: number, to: number): number {
  return rows
    .slice(from, to)
    .reduce((sum, { heightPt, hidden }) => sum + (hidden ? 0 : (heightPt ?? rowPt)), 0);
}
