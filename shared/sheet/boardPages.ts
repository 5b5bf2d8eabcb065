import { columnsWidth, fittedHeight, rowsHeight } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import { lastSignedStart, paginate } from "./paginate.ts";
import type { PrintSetup, SheetRow } from "./sheet.ts";

interface BoardRows {
  /** The header of the communes' table, or of the only one. */
  readonly headerTop: number;
  /** The header of the offices' table below it; null where there is none. */
  readonly offices: number | null;
  /** Where the signatures begin, and the row behind them. */
  readonly signed: number;
  readonly end: number;
}

/** Where the pages of a board begin: it stands on one page where it can; otherwise the offices begin another, and the
 *  signatures stand under reports. The forms' header is repeated only where the communes alone need several pages. */
export function boardPages(
  rows: readonly SheetRow[],
  widths: readonly number[],
  { headerTop, offices, signed, end }: BoardRows,
): Pick<PrintSetup, "repeatRows" | "pageBreaks"> {
  const room = fittedHeight(formPage, columnsWidth(widths));
  if (rowsHeight(rows, 0, end) <= room) return { repeatRows: null, pageBreaks: [] };
  const repeated = rowsHeight(rows, headerTop, headerTop + 1);
  const second = offices !== null && offices > headerTop ? offices : null;
  const lines = (from: number, to: number) =>
    rows.flatMap((_, row) => (row > from && row < to ? [row] : []));
  const last = { end, room, repeated };
  const startsOf = (from: number) => {
    const own = lines(from + 1, signed);
    const signable = lastSignedStart(own, rows, last);
    return own.filter((row) => row <= signable).map((row) => ({ row, rank: 1 }));
  };
  if (second === null) {
    return {
      repeatRows: [headerTop, headerTop],
      pageBreaks: paginate(startsOf(headerTop), rows, last),
    };
  }
  const first = lines(headerTop + 1, second - 1).map((row) => ({ row, rank: 1 }));
  const ofCommunes = paginate(first, rows, { end: second, room, repeated });
  return {
    repeatRows: ofCommunes.length > 0 ? [headerTop, headerTop] : null,
    pageBreaks: [
      ...ofCommunes,
      second,
      ...paginate(startsOf(second), rows, { ...last, from: second }),
    ],
  };
}
