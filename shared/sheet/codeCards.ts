import { gridOf } from "./grid.ts";
import type { CellStyle, Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";

/** One card: who may enter with which code. */
export interface CodeCard {
  readonly unit: string;
  readonly name: string;
  readonly role: string;
  readonly code: string;
  /** The last day, as people write it. */
  readonly lastDay: string;
}

/** What all cards of a sheet say. */
export interface CardIssuer {
  readonly office: string;
  readonly regime: string;
  readonly address: string;
}

const across = 2;
const down = 4;

/** Lines to cut along are signs in cells: a border would run between the lines of a card, too. */
const cut = { across: "– ".repeat(60), down: "¦", crossing: "+" } as const;
const cutStyle: CellStyle = { horizontal: "center", vertical: "center", fontSizePt: 9 };
const cutAcrossStyle: CellStyle = { horizontal: "left", vertical: "center", fontSizePt: 9 };
// A line that wraps would be cut off: each is one line high.
const base: CellStyle = { vertical: "center", indent: 1 };
const look = {
  head: { ...base, fontSizePt: 10, color: "#595959" },
  unit: { ...base, bold: true, fontSizePt: 14 },
  who: { ...base, fontSizePt: 12 },
  code: { ...base, bold: true, fontSizePt: 22, numberFormat: "@" },
  small: { ...base, fontSizePt: 11 },
} as const satisfies Record<string, CellStyle>;

/** Heights in points: four cards and their cut lines fill a page. */
const heights = [4, 15, 21, 16, 14, 31, 15, 15, 15, 15, 15, 4];
const cutPt = 10;

/** Code cards laid out for printing: eight on a page of A4, with lines to cut along, black on white. A sheet prints from
 *  everywhere, while a pane inside Excel may not be allowed to print at all. */
export function renderCodeCards(cards: readonly CodeCard[], issuer: CardIssuer): Sheet {
  const grid = gridOf();
  const columns = 2 * across + 1;
  const perRow = heights.length + 1;
  const rows = Math.ceil(cards.length / across);
  const cutAcross = (row: number) => {
    for (let column = 0; column < columns; column++) {
      if (column % 2) grid.set(row, column, cut.across, cutAcrossStyle);
      else grid.set(row, column, cut.crossing, cutStyle);
    }
    grid.height(row, cutPt);
  };
  for (let row = 0; row < rows; row++) {
    const top = row * perRow;
    cutAcross(top);
    heights.forEach((height, index) => {
      grid.height(top + 1 + index, height);
      for (let column = 0; column < columns; column += 2) {
        grid.set(top + 1 + index, column, cut.down, cutStyle);
      }
    });
    cards.slice(row * across, (row + 1) * across).forEach((card, index) => {
      linesOf(card, issuer).forEach(([text, style], at) => {
        grid.set(top + 2 + at, 2 * index + 1, text, style);
      });
    });
  }
  cutAcross(rows * perRow);
  const breaks = Array.from({ length: Math.ceil(rows / down) - 1 }, (_, page) => {
    return (page + 1) * down * perRow;
  });
  return {
    name: sheetName("Thẻ mã"),
    columns: Array.from({ length: columns }, (_, index) => ({ width: index % 2 ? 44 : 1.2 })),
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      landscape: false,
      area: { top: 0, left: 0, bottom: rows * perRow, right: columns - 1 },
      repeatRows: null,
      marginsMm: { top: 10, bottom: 10, left: 10, right: 10 },
      pageBreaks: breaks,
      footer: "",
    },
    protected: false,
  };
}

function linesOf(card: CodeCard, { office, regime, address }: CardIssuer) {
  return [
    [`NỘP BIỂU · ${office} · ${regime}`, look.head],
    [card.unit, look.unit],
    [card.name, look.who],
    [card.role, look.small],
    [card.code, look.code],
    [`Dùng một lần, đến hết ngày ${card.lastDay}`, look.small],
    [`Mở: ${address}`, look.small],
    ["1. Mở địa chỉ trên, hoặc thẻ Nộp Biểu trong Excel.", look.small],
    ["2. Gõ mã in đậm, bấm Vào. O và 0, I và 1 như nhau.", look.small],
    ["3. Chọn biểu cần nộp, nhập số, Kiểm tra, rồi Nộp.", look.small],
  ] as const;
}
