import type { Sheet } from "../../shared/sheet/sheet.ts";
import { type GridPlaces, type Place, step } from "./gridPlaces.ts";

/** Where Ctrl and an arrow lead, as in Excel: to the last cell before a blank one, else to the next that is not blank,
 *  else to the edge of the sheet. */
export function dataEdge(
  sheet: Sheet,
  places: GridPlaces,
  from: Place,
  rows: -1 | 0 | 1,
  columns: -1 | 0 | 1,
): Place {
  const next = (at: Place) => step(places, at, rows, columns);
  const isEdge = (at: Place) => isSame(next(at), at);
  let at = next(from);
  if (isFilled(sheet, from) && isFilled(sheet, at)) {
    while (!isEdge(at) && isFilled(sheet, next(at))) at = next(at);
    return at;
  }
  while (!isEdge(at) && !isFilled(sheet, at)) at = next(at);
  return at;
}

/** The first cell that scrolls, as in Excel: that is where Ctrl and Home lead past frozen rows and columns. */
export function sheetStart({ freeze }: Sheet, places: GridPlaces): Place {
  return places.holderOf({
    row: firstFrom(places.rows, freeze.rows),
    column: firstFrom(places.columns, freeze.columns),
  });
}

/** The cell where the last used row and the last used column of the printed form meet: the helpers beside it are not
 *  the form's. */
export function sheetEnd(sheet: Sheet, places: GridPlaces): Place {
  const { area } = sheet.print;
  const rows = places.rows.filter((row) => row <= area.bottom);
  const columns = places.columns.filter((column) => column <= area.right);
  const isUsed = (row: number, column: number) => isFilled(sheet, { row, column });
  return places.holderOf({
    row: rows.findLast((row) => columns.some((column) => isUsed(row, column))) ?? 0,
    column: columns.findLast((column) => rows.some((row) => isUsed(row, column))) ?? 0,
  });
}

/** Where Home leads in a row: to the first cell that scrolls, or to the very first from among the frozen ones. */
export function rowStart({ freeze }: Sheet, places: GridPlaces, { row, column }: Place): Place {
  const first = column < freeze.columns ? 0 : freeze.columns;
  return places.holderOf({ row, column: firstFrom(places.columns, first) });
}

/** Where End leads in a row: to the last column of the form. */
export function rowEnd(sheet: Sheet, places: GridPlaces, { row }: Place): Place {
  return places.holderOf({ row, column: sheetEnd(sheet, places).column });
}

function firstFrom(visible: readonly number[], from: number): number {
  return visible.find((at) => at >= from) ?? visible[0] ?? 0;
}

/** A formula counts even where it shows nothing, as in Excel. */
function isFilled(sheet: Sheet, { row, column }: Place): boolean {
  const cell = sheet.rows[row]?.cells[column];
  return cell?.formula !== undefined || (cell?.value ?? "") !== "";
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
