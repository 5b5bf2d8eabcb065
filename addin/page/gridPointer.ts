import type { MouseEvent } from "react";
import type { Place } from "./gridPlaces.ts";
import type { useGrid } from "./useGrid.ts";

/** Selecting with the mouse: a press takes a cell, Shift or a drag takes the cells up to there; in the cell that is
 *  typed into, the mouse is the editor's. */
export function gridPointer(
  grid: Pick<ReturnType<typeof useGrid>, "select" | "extend">,
  editing: Place | null,
) {
  return {
    press(event: MouseEvent): void {
      const place = placeUnder(event);
      const isOwn = editing && place?.row === editing.row && place.column === editing.column;
      if (!place || isOwn || event.button !== 0) return;
      if (event.shiftKey) grid.extend(place);
      else grid.select(place);
    },
    drag(event: MouseEvent): void {
      const place = event.buttons === 1 && !editing ? placeUnder(event) : null;
      if (place) grid.extend(place);
    },
  };
}

function placeUnder(event: MouseEvent): Place | null {
  const cell = event.target instanceof Element ? event.target.closest("td") : null;
  if (!cell?.dataset["row"] || !cell.dataset["column"]) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}
