import type { PrintSetup, SheetRow } from "./sheet.ts";

const pointsPerMm = 72 / 25.4;
const paperMm = { long: 297, short: 210 };

/** A character of column width in Times New Roman 13, half as wide as the letters are high; programs that count in whole
 *  pixels make it nine on Windows and seven, of a point, on a Mac. */
const characterPt = { narrowest: 6.1, written: 6.5, widest: 7 };
/** What a column has besides its characters. */
const besideCharacters = 0.625;
/** A row without a height of its own. */
const rowPt = 17;
/** What of a page's height is counted on. */
const wholeRows = 0.99;
/** What is written in 13 points is at least 8.3 on paper, and the smallest words 7. */
export const leastScale = 0.64;

type Paper = Pick<PrintSetup, "landscape" | "marginsMm">;

/** The room between a page's margins, in points. */
export function pageRoom({ landscape, marginsMm }: Paper): {
  readonly width: number;
  readonly height: number;
} {
  const { top, bottom, left, right } = marginsMm;
  const { long, short } = paperMm;
  return {
    width: ((landscape ? long : short) - left - right) * pointsPerMm,
    height: ((landscape ? short : long) - top - bottom) * pointsPerMm,
  };
}

/** How many characters a page takes side by side without being shrunk, and shrunk as far as can be read. */
export function pageCharacters(paper: Paper): { readonly whole: number; readonly most: number } {
  const whole = pageRoom(paper).width / characterPt.written;
  return { whole, most: whole / leastScale };
}

/** How high a page is, in the sheet's own points, that columns of so many characters are fitted to: what every program
 *  grants. */
export function fittedHeight(paper: Paper, characters: number): number {
  const { width, height } = pageRoom(paper);
  return height / Math.min(1, width / (characters * characterPt.narrowest));
}

/** How high a page is, in the sheet's own points, that is shrunk to so many per cent: rows are counted in whole pixels on
 *  a screen, and a page that ends with its very last point would lose its last row. */
export function shrunkHeight(paper: Paper, percent: number): number {
  return (pageRoom(paper).height / (percent / 100)) * wholeRows;
}

/** The scale, in percent, at which columns of so many characters stand on one page in every program. */
export function safeScalePercent(paper: Paper, characters: number): number {
  const room = pageRoom(paper).width / characterPt.widest;
  return Math.floor(Math.min(1, room / characters) * 100);
}

/** How wide columns are together, in characters. */
export function columnsWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + besideCharacters, 0);
}

/** How high rows stand together, from one and up to but without another, in points. */
export function rowsHeight(rows: readonly SheetRow[], from: number, to: number): number {
  return rows
    .slice(from, to)
    .reduce((sum, { heightPt, hidden }) => sum + (hidden ? 0 : (heightPt ?? rowPt)), 0);
}
