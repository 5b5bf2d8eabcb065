import { type RefObject, useEffect } from "react";
import { cellId } from "./GridCell.tsx";
import type { Place } from "./gridPlaces.ts";
import { bringIntoSight, rowsInSight } from "./inSight.ts";
import { writtenField } from "./writtenField.ts";

/** Keeps the selected cell focused and in sight, wherever the selection came from; answers how many rows a page is. */
export function useCellInSight(
  paper: RefObject<HTMLElement | null>,
  active: Place | null,
  isEditing: boolean,
  roomPx: number,
): () => number {
  useEffect(() => {
    // While a field is open it has the focus; and whoever writes in the pane would go on writing into the sheet.
    const field = writtenField();
    const isElsewhere = field !== null && paper.current?.contains(field) === false;
    if (active && !isEditing && !isElsewhere) elementOf(active)?.focus({ preventScroll: true });
  }, [paper, active, isEditing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when the window gets another width, or comes forward
  useEffect(() => {
    const element = active && elementOf(active);
    if (!paper.current || !element) return;
    bringIntoSight(paper.current, element);
    // A narrow screen has just hidden the button that had the focus.
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  }, [paper, active, isEditing, roomPx]);

  return () => {
    const element = active && elementOf(active);
    return paper.current && element ? rowsInSight(paper.current, element) : 1;
  };
}

function elementOf({ row, column }: Place): HTMLElement | null {
  return document.getElementById(cellId(row, column));
}
