import type { Area, Sheet } from "../../shared/sheet/sheet.ts";

/** A cell of a sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Which rows and columns a person sees, and how cells are joined. */
export interface GridPlaces {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The area of the merged cell that stands here; null for a cell of its own. */
  readonly mergeAt: (row: number, column: number) => Area | null;
  /** The cell that holds what is seen here. */
  readonly holderOf: (place: Place) => Place;
}

/** The visible part of a sheet. */
export function gridPlaces(sheet: Sheet): GridPlaces {
  const merges = new Map<string, Area>();
  for (const area of sheet.merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        merges.set(`${row},${column}`, area);
      }
    }
  }
  const mergeAt = (row: number, column: number) => merges.get(`${row},${column}`) ?? null;
  return {
    rows: sheet.rows.flatMap(({ hidden }, row) => (hidden ? [] : [row])),
    columns: sheet.columns.flatMap(({ hidden }, column) => (hidden ? [] : [column])),
    mergeAt,
    holderOf: ({ row, column }) => {
      const area = mergeAt(row, column);
      return area ? { row: area.top, column: area.left } : { row, column };
    },
  };
}

/** Where an arrow key leads: the next visible cell, past the rest of a merged one; the edge stays the edge. */
export function step(places: GridPlaces, from: Place, rows: number, columns: number): Place {
  const area = places.mergeAt(from.row, from.column);
  const edge = {
    row: rows > 0 ? (area?.bottom ?? from.row) : from.row,
    column: columns > 0 ? (area?.right ?? from.column) : from.column,
  };
  return places.holderOf({
    row: nextIn(places.rows, edge.row, rows),
    column: nextIn(places.columns, edge.column, columns),
  });
}

function nextIn(visible: readonly number[], from: number, by: number): number {
  if (by === 0) return from;
  const beyond = by > 0 ? visible.filter((at) => at > from) : visible.filter((at) => at < from);
  const index = by > 0 ? by - 1 : beyond.length + by;
  const found = beyond[Math.min(Math.max(index, 0), Math.max(beyond.length - 1, 0))];
  return found ?? from;
}

/** The rectangle between two cells. */
export function areaBetween(one: Place, other: Place): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** Whether a cell lies in an area. */
export function isInside({ row, column }: Place, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The visible cells of an area, row by row. */
export function placesIn(places: GridPlaces, area: Area): Place[][] {
  return places.rows
    .filter((row) => row >= area.top && row <= area.bottom)
    .map((row) =>
      places.columns
        .filter((column) => column >= area.left && column <= area.right)
        .map((column) => ({ row, column })),
    );
}
