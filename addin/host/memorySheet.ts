import type { CellContent, CellStyle, Sheet, SheetCell } from "../../shared/sheet/sheet.ts";
import { shownText } from "../../shared/sheet/shownText.ts";
import type { CellWrite, SheetReading } from "./workbook.ts";

/** Computes what a sheet's formulas amount to now: one write for each computed cell that may have changed. */
export type Recalculate = (reading: SheetReading) => readonly CellWrite[];

/** The cell at a place, zero-based, or null. */
export function cellOf(sheet: Sheet, row: number, column: number): SheetCell | null {
  return sheet.rows[row]?.cells[column] ?? null;
}

/** The sheet with what was typed into some cells: a value takes the place of a formula. */
export function withEntries(sheet: Sheet, writes: readonly CellWrite[]): Sheet {
  const open: CellStyle = { vertical: "center", unlocked: sheet.protected };
  return withCells(sheet, writes, (cell, { value, numberFormat }) => {
    const style = cell?.style ?? open;
    return { value, style: numberFormat === undefined ? style : { ...style, numberFormat } };
  });
}

/** The sheet with its formulas' values computed anew; cells without a formula are left alone. */
export function recalculated(sheet: Sheet, id: string, recalculate: Recalculate): Sheet {
  const writes = recalculate(readingOf(sheet, id, true));
  return withCells(sheet, writes, (cell, { value }) =>
    cell?.formula === undefined ? cell : { ...cell, value },
  );
}

/** The sheet as the port tells it. */
export function readingOf(sheet: Sheet, id: string, active: boolean): SheetReading {
  const { width, height } = usedSize(sheet);
  const grid = <T>(read: (cell: SheetCell | null) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => read(cellOf(sheet, row, column))),
    );
  return {
    id,
    name: sheet.name,
    protected: sheet.protected,
    active,
    values: grid(contentOf),
    text: grid(shownText),
    formulas: grid((cell) => (cell?.formula === undefined ? "" : `=${cell.formula}`)),
  };
}

/** A text without characters is what a formula answers that means to leave its cell empty. */
function contentOf(cell: SheetCell | null): CellContent {
  if (cell?.value === "" && cell.formula === undefined) return null;
  return cell?.value ?? null;
}

function withCells(
  sheet: Sheet,
  writes: readonly CellWrite[],
  write: (cell: SheetCell | null, written: CellWrite) => SheetCell | null,
): Sheet {
  if (writes.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const written of writes) {
    const { row, column } = written;
    while (rows.length <= row) rows.push({ heightPt: null, cells: [] });
    const before = rows[row] ?? { heightPt: null, cells: [] };
    const cells = [...before.cells];
    while (cells.length < column) cells.push(null);
    cells[column] = write(cells[column] ?? null, written);
    rows[row] = { ...before, cells };
  }
  return { ...sheet, rows };
}

function usedSize(sheet: Sheet): { readonly width: number; readonly height: number } {
  let [width, height] = [0, 0];
  for (const [row, { cells }] of sheet.rows.entries()) {
    const last = cells.findLastIndex((cell) => cell && (cell.value !== null || cell.formula));
    if (last < 0) continue;
    width = Math.max(width, last + 1);
    height = row + 1;
  }
  return { width, height };
}
