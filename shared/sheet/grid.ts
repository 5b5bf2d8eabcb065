import type { Area, CellContent, CellStyle, SheetCell, SheetRow } from "./sheet.ts";

/** A sheet while it is being laid out: cells are set in any order, rows become as long as they need. */
export interface Grid {
  readonly set: (
    row: number,
    column: number,
    value: CellContent,
    style: CellStyle,
    formula?: string,
  ) => void;
  /** Merges an area and gives every cell of it the style, so that its frame is whole. */
  readonly merge: (area: Area, value: CellContent, style: CellStyle, formula?: string) => void;
  readonly height: (row: number, points: number) => void;
  readonly hide: (row: number) => void;
  readonly rows: () => SheetRow[];
  readonly merges: () => Area[];
}

/** An empty grid. */
export function gridOf(): Grid {
  const cells: (SheetCell | null)[][] = [];
  const heights = new Map<number, number>();
  const hidden = new Set<number>();
  const merges: Area[] = [];

  function set(
    row: number,
    column: number,
    value: CellContent,
    style: CellStyle,
    formula?: string,
  ): void {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = formula === undefined ? { value, style } : { value, style, formula };
  }

  return {
    set,
    merge(area, value, style, formula) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) set(row, column, null, style);
      }
      set(area.top, area.left, value, style, formula);
      if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
    },
    height: (row, points) => void heights.set(row, points),
    hide: (row) => void hidden.add(row),
    rows: () =>
      cells.map((line, row) => ({
        heightPt: heights.get(row) ?? null,
        ...(hidden.has(row) ? { hidden: true } : {}),
        cells: line,
      })),
    merges: () => merges,
  };
}

/** How many letters stand where a digit does, in which widths are counted: of 13 points, of 11, and bold of 11. */
export const lettersPerDigit = { ordinary: 1.12, small: 1.18, smallBold: 1.06 } as const;

/** A text and how wide, in characters, the column is that it wraps in. */
export type WordsInColumn = readonly [text: string, width: number];

/** The height in points that texts need in columns of given widths, at some 17 points a line. */
export function heightFor(texts: readonly WordsInColumn[]): number {
  const lines = texts.map(([text, width]) =>
    text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0),
  );
  return Math.max(1, ...lines) * 17 + 3;
}

/** Words are kept whole, as a cell that wraps keeps them. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    if (filled > 0 && filled + 1 + word.length > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + word.length;
    lines += Math.max(0, Math.ceil(filled / width) - 1);
    filled = filled > width ? filled % width : filled;
  }
  return lines;
}
