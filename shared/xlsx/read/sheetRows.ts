import { type CellContext, textOfCell, valueOfCell } from "./cellContent.ts";
import { type CellFormulas, cellFormulas } from "./cellFormulas.ts";
import type { CellGrid } from "./cellGrid.ts";
import { columnIn, rowOf } from "./cellPlace.ts";
import { readContent, readRuns } from "./cellText.ts";
import type { ReadingWatch } from "./parts.ts";
import { refuse } from "./refusal.ts";
import type { XmlCursor } from "./xmlCursor.ts";

/** After so many rows the clock is looked at. */
const ROWS_AT_ONCE = 500;

/** Reads the rows of an element `sheetData` that has opened, to its end. Rows and cells without an address follow the
 *  one before them. */
export function readRows(
  cursor: XmlCursor,
  grid: CellGrid,
  context: CellContext,
  watch: ReadingWatch,
): void {
  const formulas = cellFormulas();
  let row = -1;
  let count = 0;
  for (let step = cursor.step(); step !== "close"; step = cursor.step()) {
    if (step !== "open") continue;
    if (cursor.name() !== "row") {
      cursor.skip();
      continue;
    }
    if (++count % ROWS_AT_ONCE === 0 && watch.isOverdue?.()) refuse("too-slow");
    const r = cursor.attribute("r");
    row = r === null ? row + 1 : rowOf(r);
    readCells(cursor, row, grid, formulas, context);
  }
  formulas.spread(grid);
}

function readCells(
  cursor: XmlCursor,
  row: number,
  grid: CellGrid,
  formulas: CellFormulas,
  context: CellContext,
): void {
  let column = -1;
  for (let step = cursor.step(); step !== "close"; step = cursor.step()) {
    if (step !== "open") continue;
    if (cursor.name() !== "c") {
      cursor.skip();
      continue;
    }
    const r = cursor.attribute("r");
    column = r === null ? column + 1 : columnIn(row, r);
    readCell(cursor, row, column, grid, formulas, context);
  }
}

function readCell(
  cursor: XmlCursor,
  row: number,
  column: number,
  grid: CellGrid,
  formulas: CellFormulas,
  context: CellContext,
): void {
  const type = cursor.attribute("t") ?? "n";
  const s = cursor.attribute("s");
  let raw: string | null = null;
  let formula = "";
  for (let step = cursor.step(); step !== "close"; step = cursor.step()) {
    if (step !== "open") continue;
    const name = cursor.name();
    if (name === "v") {
      if (raw !== null) refuse("damaged");
      raw = readContent(cursor);
    } else if (name === "f") {
      if (formula !== "") refuse("damaged");
      formula = formulas.read(cursor, row, column);
    } else if (name === "is" && type === "inlineStr") raw = readRuns(cursor);
    else cursor.skip();
  }
  // Cells that only have a look are no part of what is used, and may reach to the end of the sheet.
  if (raw === null && formula === "") return;
  const style = context.styles[s === null ? 0 : Number(s)] ?? refuse("damaged");
  const value = valueOfCell(type, raw, style, context);
  if ((value === null || value === "") && formula === "") return;
  grid.put(row, column, value, textOfCell(type, raw, value, style), formula);
}
