import type { OverviewLayout } from "./overviewLayout.ts";
import { columnsWidth, fittedHeight, rowsHeight } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import { lastSignedStart, type PageStart, paginate } from "./paginate.ts";
import type { PrintSetup, SheetColumn, SheetRow } from "./sheet.ts";

/** Where the pages of an overview begin: the signatures stand under figures, what others are made of on a page of its
 *  own, and the chart whole. The header is repeated where the figures need more than one page. */
export function overviewPages(
  layout: OverviewLayout,
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  { charted, end }: { readonly charted: number | null; readonly end: number },
): Pick<PrintSetup, "repeatRows" | "pageBreaks"> {
  const { left, right, headerTop, principal, parts, partsTop } = layout;
  const widths = columns.slice(left, right + 1).map(({ width }) => width);
  const room = fittedHeight(formPage, columnsWidth(widths));
  const header = rowsHeight(rows, headerTop, headerTop + 4);
  const hasParts = parts.length > 0 || charted !== null;
  const first = { end: hasParts ? partsTop : end, room };
  const figures = principal.map(({ row }) => row);
  const last = lastSignedStart(figures, rows, { ...first, repeated: header });
  const signed = startsAt(principal.slice(1)).filter(({ row }) => row <= last);
  const isLong = paginate(signed, rows, { ...first, repeated: header }).length > 0;
  const repeated = isLong ? header : 0;
  const below = [
    ...startsAt(parts.slice(1)),
    // With the empty row above it: its frame is drawn on the line.
    ...(charted === null ? [] : [{ row: charted - 1, rank: 0 }]),
  ];
  return {
    repeatRows: isLong ? [headerTop, headerTop + 3] : null,
    pageBreaks: [
      ...paginate(signed, rows, { ...first, repeated }),
      ...(hasParts ? [partsTop] : []),
      ...(hasParts ? paginate(below, rows, { from: partsTop, end, room, repeated }) : []),
    ],
  };
}

function startsAt(lines: readonly { readonly row: number }[]): PageStart[] {
  return lines.map(({ row }) => ({ row, rank: 1 }));
}
