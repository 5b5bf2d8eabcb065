import { type KeyboardEvent, useState } from "react";
import { flushSync } from "react-dom";
import type { SheetCell } from "../../shared/sheet/sheet.ts";
import { commandOf, type GridCommand } from "./gridKeys.ts";
import { dataEdge, rowEnd, rowStart, sheetEnd, sheetStart } from "./gridLeaps.ts";
import { type Place, placesIn, step } from "./gridPlaces.ts";
import type { Editing } from "./SheetGrid.tsx";
import { typedContent } from "./typedContent.ts";
import type { useGrid } from "./useGrid.ts";

/** What the grid says in a line when something did or did not happen. */
export type GridSaying = "locked" | "view-only" | "undone" | "redone";

/** What the grid asks of what stands around it. */
interface Outside {
  readonly say: (what: GridSaying) => void;
  readonly turnSheet: (by: 1 | -1) => void;
  readonly rowsInSight: () => number;
}

/** Moving, typing, clearing and undoing on the selected cells, by keyboard and by pointer. */
export function useGridCommands(
  grid: ReturnType<typeof useGrid>,
  shownText: (cell: SheetCell | null) => string,
  { say, turnSheet, rowsInSight }: Outside,
) {
  const [editing, setEditing] = useState<(Editing & { readonly sheet: string }) | null>(null);
  const { shown, sheet, places, active, extended, selected } = grid;

  function beginEdit(text: string): void {
    if (!active || !shown) return;
    if (grid.isLocked(active.row, active.column)) {
      say(grid.isOpen ? "locked" : "view-only");
      return;
    }
    // The field must have the focus before the key reaches the page: the key, or an input method, then types into it.
    flushSync(() => setEditing({ ...active, text, sheet: shown.id }));
  }

  function commit(text: string, move: "down" | "up" | "right" | "left" | "stay"): void {
    const at = editing;
    setEditing(null);
    if (!at || !sheet || !places) return;
    const format = sheet.rows[at.row]?.cells[at.column]?.style.numberFormat ?? "General";
    if (text !== at.text || at.text === "") {
      grid.enter([{ row: at.row, column: at.column, value: typedContent(text, format) }]);
    }
    const [rows, columns] = steps[move];
    if (move !== "stay") grid.select(step(places, at, rows, columns));
  }

  function run(command: GridCommand): void {
    if (!sheet || !places || !active || !selected || !extended) return;
    const edgeOf = {
      "row-edge": { start: rowStart, end: rowEnd },
      "sheet-edge": { start: sheetStart, end: sheetEnd },
    } as const;
    const reach = (to: Place, extend: boolean) => (extend ? grid.extend(to) : grid.select(to));
    switch (command.kind) {
      case "move": {
        const from = command.extend ? extended : active;
        reach(step(places, from, command.rows, command.columns), command.extend);
        return;
      }
      case "data-edge": {
        const from = command.extend ? extended : active;
        reach(dataEdge(sheet, places, from, command.rows, command.columns), command.extend);
        return;
      }
      case "page": {
        const from = command.extend ? extended : active;
        reach(step(places, from, command.by * rowsInSight(), 0), command.extend);
        return;
      }
      case "row-edge":
      case "sheet-edge":
        reach(edgeOf[command.kind][command.side](sheet, places, extended), command.extend);
        return;
      case "select-all":
        grid.select({ row: places.rows[0] ?? 0, column: places.columns[0] ?? 0 });
        return;
      case "edit":
        beginEdit(shownText(sheet.rows[active.row]?.cells[active.column] ?? null));
        return;
      case "type":
        beginEdit("");
        return;
      case "clear": {
        const cells = placesIn(places, selected).flat();
        const cleared = grid.enter(cells.map((place) => ({ ...place, value: null })));
        if (cleared === 0) say(grid.isOpen ? "locked" : "view-only");
        return;
      }
      case "undo":
        if (grid.goBack("undo")) say("undone");
        return;
      case "redo":
        if (grid.goBack("redo")) say("redone");
        return;
      case "turn-sheet":
        turnSheet(command.by);
        return;
    }
  }

  function press(event: KeyboardEvent): void {
    // Where there is no sheet, Tab leads on.
    if (editing || !active) return;
    const { nativeEvent } = event;
    const command = commandOf(nativeEvent);
    if (!command) return;
    // The key that begins an entry goes on into the field.
    if (command.kind !== "type") event.preventDefault();
    run(command);
  }

  const own = editing && shown?.id === editing.sheet ? editing : null;
  return { editing: own, beginEdit, commit, cancel: () => setEditing(null), press };
}

const steps = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const;
