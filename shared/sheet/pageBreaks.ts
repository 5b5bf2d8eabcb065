import type { Form } from "../form/form.ts";
import { cellKeyOf } from "../ids.ts";
import { footRows } from "./formHeading.ts";
import type { FormLayout, TableLayout } from "./formLayout.ts";
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
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  widths: readonly number[],
): number[] {
  const wide = widths.slice(layout.left, layout.right + 1).reduce((sum, width) => sum + width, 0);
  const room = pageHeightPt / Math.min(1, pageWidthPt / (wide * characterPt));
  const starts = startsOf(form, layout, rows, room);
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

/** Where a page may begin: at a table that fits on one, or at any row of a longer one that does not belong to the
 *  heading above it. */
function startsOf(
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  room: number,
): number[] {
  const tops = layout.tables.map(({ headingRow, labelRows: [top] }) => headingRow ?? top);
  return layout.tables.flatMap((laid, index) => {
    const top = index === 0 ? 0 : (tops[index] ?? 0);
    const isLast = index === tops.length - 1;
    const next = tops[index + 1] ?? layout.bottom + footRows;
    if (heightOf(rows, top, next) <= room) return [top];
    const inside = listStarts(form, laid);
    return [top, ...(isLast ? inside.slice(0, -(rowsWithSignature - 1)) : inside)];
  });
}

/** The rows of a table that may begin a page: not its first, and none under a row that only names what follows. */
function listStarts(form: Form, { formTable, rowOf }: TableLayout): number[] {
  const { table, columns } = formTable;
  const isHeading = (row: string) =>
    columns.every(({ id }) => !form.cells.has(cellKeyOf(table.id, row, id)));
  const ids = [...rowOf];
  return ids.slice(1).flatMap(([, at], index) => (isHeading(ids[index]?.[0] ?? "") ? [] : [at]));
}

function heightOf(rows: readonly SheetRow[], from: number, to: number): number {
  return rows
    .slice(from, to)
    .reduce((sum, { heightPt, hidden }) => sum + (hidden ? 0 : (heightPt ?? rowPt)), 0);
}
