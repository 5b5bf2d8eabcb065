import { useCallback, useEffect, useMemo, useRef } from "react";
import { isLocked as isLockedOn } from "../../shared/sheet/isLocked.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";
import { useSubscription } from "../hooks/useSubscription.ts";
import type { MemorySheet, MemoryWorkbook } from "../host/memoryWorkbook.ts";
import { editHistory } from "./editHistory.ts";
import { areaBetween, gridPlaces, type Place } from "./gridPlaces.ts";

/** What somebody types into a cell. */
export interface Typed extends Place {
  readonly value: CellContent;
}

/** The workbook of the page as a person works in it: what is shown, what is selected, and every edit with its way
 *  back. */
export function useGrid(workbook: MemoryWorkbook, mayTypeOn: (sheet: MemorySheet) => boolean) {
  const { sheets, activeId, selection, extent } = useSubscription(workbook);
  const shown = sheets.find(({ id }) => id === activeId) ?? null;
  const sheet = shown?.sheet ?? null;
  const mayType = shown !== null && mayTypeOn(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places follow the layout, which typing never changes
  const places = useMemo(
    () => (sheet ? gridPlaces(sheet) : null),
    [shown?.id, sheet?.merges, sheet?.columns, sheet?.rows.length],
  );
  const history = useRef(editHistory());

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first entry cell is a matter of layout
  const active = useMemo(
    () => (sheet && places ? visiblePlace(sheet, places.rows, places.columns, selection) : null),
    [shown?.id, places, selection],
  );
  const extended = active === selection ? extent : active;
  // What is seen as selected is the workbook's selection too: a sheet just opened has none that is seen.
  useEffect(() => {
    const isSame = active?.row === selection.row && active.column === selection.column;
    if (shown && active && !isSame) workbook.select(shown.id, active.row, active.column);
  }, [workbook, shown, active, selection]);
  const selected = useMemo(
    () => (active && extended ? areaBetween(active, extended) : null),
    [active, extended],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: locks are a matter of layout
  const isLocked = useCallback(
    (row: number, column: number) =>
      // A sheet to paste into is not protected in Excel: here only its open cells take anything, as on every other.
      !sheet || !mayType || isLockedOn({ ...sheet, protected: true }, row, column),
    [shown?.id, places, mayType],
  );

  const write = (id: string, cells: readonly Typed[]): void => {
    const [last, ...others] = [...cells].reverse();
    if (!last) return;
    // All but the last at once: the sheet is computed anew once for them, and the last one tells the watchers.
    if (others.length > 0) void workbook.writeCells(id, others);
    workbook.setCell(id, last.row, last.column, last.value);
  };

  const enter = (typed: readonly Typed[]): number => {
    if (!shown) return 0;
    const open = typed.filter(({ row, column }) => !isLocked(row, column));
    const cells = open.map(({ row, column, value }) => ({
      row,
      column,
      before: valueAt(shown, row, column),
      after: value,
    }));
    const changed = cells.filter(({ before, after }) => before !== after);
    if (changed.length > 0) {
      history.current.record({ sheet: shown.id, cells: changed });
      write(
        shown.id,
        changed.map(({ row, column, after }) => ({ row, column, value: after })),
      );
    }
    return open.length;
  };

  const goBack = (direction: "undo" | "redo"): boolean => {
    const edit = history.current[direction]();
    const [first] = edit?.cells ?? [];
    if (!edit || !first || !sheets.some(({ id }) => id === edit.sheet)) return false;
    write(
      edit.sheet,
      edit.cells.map(({ row, column, before, after }) => ({
        row,
        column,
        value: direction === "undo" ? before : after,
      })),
    );
    workbook.select(edit.sheet, first.row, first.column);
    return true;
  };

  const select = (place: Place): void => {
    if (shown) workbook.select(shown.id, place.row, place.column);
  };
  const extend = (to: Place): void => {
    if (active) workbook.extend(to.row, to.column);
  };

  return {
    sheets,
    shown,
    sheet,
    places,
    active,
    extended,
    selected,
    isLocked,
    /** Whether the sheet shown takes entries at all. */
    isOpen: mayType,
    enter,
    goBack,
    select,
    extend,
  };
}

/** The selected cell, or the first one open for typing where the selection is hidden, as on a sheet just opened. */
function visiblePlace(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly number[],
  selection: Place,
): Place {
  if (rows.includes(selection.row) && columns.includes(selection.column)) return selection;
  for (const row of rows) {
    const column = columns.find((at) => isFigureEntry(sheet, row, at));
    if (column !== undefined) return { row, column };
  }
  return { row: rows[0] ?? 0, column: columns[0] ?? 0 };
}

/** Remarks and signatures are open too, but nobody begins with them. */
function isFigureEntry(sheet: Sheet, row: number, column: number): boolean {
  const style = sheet.rows[row]?.cells[column]?.style;
  return sheet.protected && style?.unlocked === true && /[0#]/.test(style.numberFormat ?? "");
}

function valueAt({ sheet }: MemorySheet, row: number, column: number): CellContent {
  return sheet.rows[row]?.cells[column]?.value ?? null;
}
