import type { CellContent, CellStyle, Sheet, SheetCell } from "../../shared/sheet/sheet.ts";

const MARGIN_MM = 20;

/** A sheet of plain values; text that starts with "=" is a formula, whose computed value stands behind it in a pair. */
export type PlainCell = CellContent | { readonly formula: string; readonly value: CellContent };

/** A sheet that says only what matters: its name, its cells, and whether it is protected. */
export function plainSheet(
  name: string,
  rows: readonly (readonly PlainCell[])[],
  options: { readonly protected?: boolean; readonly unlocked?: boolean } = {},
): Sheet {
  const style: CellStyle = options.unlocked ? { unlocked: true } : {};
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return {
    name,
    columns: Array.from({ length: width }, () => ({ width: 12 })),
    rows: rows.map((cells) => ({
      heightPt: null,
      cells: cells.map((cell) => cellOf(cell, style)),
    })),
    merges: [],
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      landscape: true,
      area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 },
      repeatRows: null,
      marginsMm: { top: MARGIN_MM, bottom: MARGIN_MM, left: MARGIN_MM, right: MARGIN_MM },
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: options.protected ?? false,
  };
}

function cellOf(cell: PlainCell, style: CellStyle): SheetCell {
  return typeof cell === "object" && cell !== null ? { ...cell, style } : { value: cell, style };
}
