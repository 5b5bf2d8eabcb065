import type { CellStyle, Sheet, SheetCell } from "../../shared/sheet/sheet.ts";

/** Sheets as a text to keep in the browser: each style once, since hundreds of cells share a few. */
export function writeDraft(sheets: readonly Sheet[]): string {
  const styles: CellStyle[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (style: CellStyle): number => {
    const text = JSON.stringify(style);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, styles.length);
    styles.push(style);
    return styles.length - 1;
  };
  const kept = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map(
        (cell) =>
          cell && [
            cell.value,
            numberOf(cell.style),
            ...(cell.formula === undefined ? [] : [cell.formula]),
          ],
      ),
    })),
  }));
  return JSON.stringify({ draft: 1, styles, sheets: kept });
}

type KeptCell = readonly [value: SheetCell["value"], style: number, formula?: string] | null;
type KeptSheet = Omit<Sheet, "rows"> & {
  readonly rows: readonly (Omit<Sheet["rows"][number], "cells"> & {
    readonly cells: readonly KeptCell[];
  })[];
};

/** The sheets of a kept text; none where it is no draft of this version. */
export function readDraft(text: string): Sheet[] {
  const held = JSON.parse(text) as { draft: number; styles: CellStyle[]; sheets: KeptSheet[] };
  if (held.draft !== 1) return [];
  return held.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell): SheetCell | null => {
        if (!cell) return null;
        const [value, style, formula] = cell;
        const common = { value, style: held.styles[style] ?? {} };
        return formula === undefined ? common : { ...common, formula };
      }),
    })),
  }));
}
