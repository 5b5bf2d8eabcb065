import type { Form } from "../form/form.ts";
import { cellKeyOf } from "../ids.ts";
import { footRows } from "./formFoot.ts";
import type { FormLayout, TableLayout } from "./formLayout.ts";
import { columnsWidth, fittedHeight, rowsHeight } from "./page.ts";
import { lastSignedStart, type PagedRows } from "./paginate.ts";
import type { PrintSetup, SheetRow } from "./sheet.ts";

/** The page of a form. */
export const formPage = {
  landscape: true,
  marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
} as const satisfies Pick<PrintSetup, "landscape" | "marginsMm">;

/** The header of a form's only table, which stands on every page; of several tables each has its own. */
export function repeatedRows({
  tables: [only, second],
}: Pick<FormLayout, "tables">): readonly [number, number] | null {
  return only && !second ? [only.labelRows[0], only.numberRow] : null;
}

/** The rows that begin a new page, so that no table is cut in two where it can stand whole, and the signatures stand
 *  under figures. */
export function pageBreaksOf(
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  widths: readonly number[],
): number[] {
  const wide = columnsWidth(widths.slice(layout.left, layout.right + 1));
  const room = fittedHeight(formPage, wide);
  const repeat = repeatedRows(layout);
  const repeated = repeat === null ? 0 : rowsHeight(rows, repeat[0], repeat[1] + 1);
  const end = layout.bottom + footRows;
  const starts = startsOf(form, layout, rows, { end, room, repeated });
  const breaks: number[] = [];
  let pageTop = 0;
  starts.forEach((start, index) => {
    const most = pageTop === 0 ? room : room - repeated;
    if (start === 0 || rowsHeight(rows, pageTop, starts[index + 1] ?? end) <= most) return;
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
  paged: PagedRows,
): number[] {
  const tops = layout.tables.map(({ headingRow, labelRows: [top] }) => headingRow ?? top);
  return layout.tables.flatMap((laid, index) => {
    const top = index === 0 ? 0 : (tops[index] ?? 0);
    const isLast = index === tops.length - 1;
    const next = tops[index + 1] ?? layout.bottom + footRows;
    if (rowsHeight(rows, top, next) <= paged.room) return [top];
    const inside = listStarts(form, laid);
    const last = lastSignedStart([...laid.rowOf.values()], rows, paged);
    return [top, ...inside.filter((row) => !isLast || row <= last)];
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
