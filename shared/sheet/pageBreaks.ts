import type { Form } from "../form/form.ts";
import { cellKeyOf } from "../ids.ts";
import { bestOf, fewestPages } from "./fewestPages.ts";
import { footRows } from "./formFoot.ts";
import type { FormLayout, TableLayout } from "./formLayout.ts";
import { columnsWidth, rowsHeight } from "./page.ts";
import {
  lastSignedStart,
  type PagedRows,
  type PageStart,
  type Pages,
  partPages,
  unreadable,
} from "./paginate.ts";
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

/** The rows that begin a new page, so that a form takes no more paper than it must, no table is cut in two without need,
 *  and the signatures stand under figures; the header that stands on the pages that a table goes on to; and how much
 *  smaller all of it is printed. */
export function paginateForm(
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  widths: readonly number[],
): Pick<PrintSetup, "pageBreaks" | "repeatRows" | "scale"> {
  const end = layout.bottom + footRows;
  const { pages, ...scaled } = fewestPages(formPage, {
    characters: columnsWidth(widths.slice(layout.left, layout.right + 1)),
    height: rowsHeight(rows, 0, end),
    pagesIn: (room) => pagesOf(form, layout, rows, room),
  });
  return { pageBreaks: pages.breaks, repeatRows: pages.repeatRows, ...scaled };
}

type FormPages = Pages & Pick<PrintSetup, "repeatRows">;

/** The pages with the header that serves them best. A program repeats one header from its own page to the end: of several
 *  tables it is that of one whose rows begin every page from there on. */
function pagesOf(
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  room: number,
): FormPages {
  const under = (repeatRows: PrintSetup["repeatRows"]): FormPages => {
    const paged = {
      end: layout.bottom + footRows,
      room,
      repeated: repeatRows === null ? 0 : rowsHeight(rows, repeatRows[0], repeatRows[1] + 1),
      repeatedBelow: repeatRows?.[1] ?? 0,
    };
    const starts = startsOf(form, layout, rows, paged, repeatRows);
    return { ...partPages(starts, rows, paged), repeatRows };
  };
  const only = repeatedRows(layout);
  if (only) return under(only);
  const headed = layout.tables.flatMap(({ labelRows, numberRow, rowOf }) => {
    const lines = new Set(rowOf.values());
    const pages = under([labelRows[0], numberRow]);
    const behind = pages.breaks.filter((row) => row > numberRow);
    return behind.length > 0 && behind.every((row) => lines.has(row)) ? [pages] : [];
  });
  return bestOf(under(null), headed);
}

/** A page had better not begin with a row whose header stands on another, nor leave a few rows on a page. */
const costs = { group: 1, row: 3, headless: unreadable, few: 3 };
const fewRows = 3;

/** Where a page may begin: at a table, or at a row of one that does not belong to the heading above it. */
function startsOf(
  form: Form,
  layout: FormLayout,
  rows: readonly SheetRow[],
  paged: PagedRows,
  repeated: PrintSetup["repeatRows"],
): PageStart[] {
  return layout.tables.flatMap((laid, index) => {
    const { headingRow, labelRows, numberRow, rowOf, formTable } = laid;
    const top = index === 0 ? [] : [{ row: headingRow ?? labelRows[0], rank: 0 }];
    const lines = [...rowOf.values()];
    const isLast = index === layout.tables.length - 1;
    const last = isLast ? lastSignedStart(lines, rows, paged) : Math.max(...lines);
    const inside = listStarts(form, laid).filter((row) => row <= last);
    const rankOf = (row: number) => {
      const at = lines.indexOf(row);
      const isFew = Math.min(at, lines.length - at) <= fewRows;
      const isGroup = formTable.table.rows[at]?.level === 0;
      return (
        (isGroup ? costs.group : costs.row) +
        (repeated?.[1] === numberRow ? 0 : costs.headless) +
        (isFew ? costs.few : 0)
      );
    };
    return [...top, ...inside.map((row) => ({ row, rank: rankOf(row) }))];
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
