import * as v from "valibot";
import type { CellStyle, Sheet, SheetCell } from "../../shared/sheet/sheet.ts";
import { KeptDraft } from "./draftSchema.ts";

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

/** The sheets of a kept text; null where it is no draft of this version, or broken. */
export function readDraft(text: string): Sheet[] | null {
  const held = readKept(text);
  if (!held) return null;
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

function readKept(text: string) {
  try {
    const checked = v.safeParse(KeptDraft, JSON.parse(text));
    if (!checked.success) return null;
    return checked.output as unknown as { styles: CellStyle[]; sheets: KeptSheet[] };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
