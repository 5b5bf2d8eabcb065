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

/** The header of a form's only table, which stands on every page and stays in sight; of several tables each has its own. */
export function repeatedRows({
  tables: [only, second],
}: Pick<FormLayout, "tables">): readonly [number, number] | null {
  return only && !second ? [only.labelRows[0], only.numberRow] : null;
}

/** The rows that begin a new page, so that no table is cut in two where it can stand whole, and the signatures stand
 *  under figures; and the header that stands on the pages that a table goes on to. A program repeats one header from its
 *  own page to the end: of several tables it is that of one whose rows begin every page from there on. */
export function paginateForm(
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  widths: readonly number[],
): Pick<PrintSetup, "pageBreaks" | "repeatRows"> {
  const breaksUnder = (repeatRows: PrintSetup["repeatRows"]) =>
    breaksOf(form, layout, rows, widths, repeatRows);
  const only = repeatedRows(layout);
  if (only) return { pageBreaks: breaksUnder(only), repeatRows: only };
  const plain = breaksUnder(null);
  for (const { labelRows, numberRow, rowOf } of layout.tables) {
    const lines = new Set(rowOf.values());
    if (!plain.some((row) => lines.has(row))) continue;
    const header = [labelRows[0], numberRow] as const;
    const pageBreaks = breaksUnder(header);
    const behind = pageBreaks.filter((row) => row > numberRow);
    if (behind.length > 0 && behind.every((row) => lines.has(row))) {
      return { pageBreaks, repeatRows: header };
    }
  }
  return { pageBreaks: plain, repeatRows: null };
}

function breaksOf(
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  widths: readonly number[],
  repeat: PrintSetup["repeatRows"],
): number[] {
  const wide = columnsWidth(widths.slice(layout.left, layout.right + 1));
  const room = fittedHeight(formPage, wide);
  const repeated = repeat === null ? 0 : rowsHeight(rows, repeat[0], repeat[1] + 1);
  const end = layout.bottom + footRows;
  const starts = startsOf(form, layout, rows, { end, room, repeated });
  const breaks: number[] = [];
  let pageTop = 0;
  starts.forEach((start, index) => {
    const most = repeat !== null && pageTop > repeat[0] ? room - repeated : room;
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
