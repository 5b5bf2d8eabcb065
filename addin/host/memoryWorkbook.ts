import type { HostProblem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { withFreeNames } from "../../shared/sheet/freeSheetName.ts";
import { isLocked } from "../../shared/sheet/isLocked.ts";
import { isOurs } from "../../shared/sheet/ourSheets.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";
import { type Recalculate, readingOf, recalculated, withEntries } from "./memorySheet.ts";
import type { CellWrite, SheetId, Workbook } from "./workbook.ts";

/** One worksheet of the page. */
export interface MemorySheet {
  readonly id: SheetId;
  readonly sheet: Sheet;
}

/** The workbook at one moment; every change makes a new one and shares what stayed the same. */
export interface WorkbookState {
  /** In the order of their tabs. */
  readonly sheets: readonly MemorySheet[];
  readonly activeId: SheetId | null;
  /** The selected cell of the active sheet, zero-based. */
  readonly selection: Place;
  /** The opposite corner of what is selected: the same cell where that is all. */
  readonly extent: Place;
  /** How often the pane has asked to see a sheet or a cell. */
  readonly asked: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A workbook over plain objects: the port for the add-in, and a surface for the page that shows it to a person. */
export interface MemoryWorkbook extends Workbook {
  readonly state: () => WorkbookState;
  /** Tells of every new state; answers a function that ends the telling. */
  readonly subscribe: (onState: () => void) => () => void;
  /** The person types into a cell; false where protection forbids it. */
  readonly setCell: (sheet: SheetId, row: number, column: number, value: CellContent) => boolean;
  /** The person goes to a cell, on this sheet or another. */
  readonly select: (sheet: SheetId, row: number, column: number) => void;
  /** The person draws the selection out from the selected cell to another. */
  readonly extend: (row: number, column: number) => void;
  /** The person deletes a sheet. */
  readonly removeSheet: (sheet: SheetId) => void;
  /** Puts sheets in that were there before: nobody has asked to see them. */
  readonly putBack: (sheets: readonly Sheet[]) => void;
}

/** A workbook that holds these sheets; `recalculate` keeps their computed cells up to date, `print` prints the one that
 *  is shown. */
export function memoryWorkbook(
  given: {
    readonly sheets?: readonly Sheet[];
    readonly recalculate?: Recalculate;
    readonly print?: () => void;
  } = {},
): MemoryWorkbook {
  const { sheets: initial = [], recalculate = () => [], print = null } = given;
  const stateListeners = new Set<() => void>();
  const watchers = new Set<(sheet: SheetId | null) => void>();
  const selectionWatchers = new Set<() => void>();
  let lastNumber = 0;
  const first = { row: 0, column: 0 };
  let state: WorkbookState = {
    sheets: [],
    activeId: null,
    selection: first,
    extent: first,
    asked: 0,
  };

  const become = (next: Partial<WorkbookState>) => {
    state = { ...state, ...next };
    for (const listener of stateListeners) listener();
  };
  const tell = (id: SheetId) => {
    for (const watcher of watchers) watcher(id);
  };
  const tellSelection = () => {
    for (const watcher of selectionWatchers) watcher();
  };
  const askToSee = () => become({ asked: state.asked + 1 });
  const sheetOf = (id: SheetId) => state.sheets.find((one) => one.id === id)?.sheet ?? null;

  const enter = (id: SheetId, sheet: Sheet, writes: readonly CellWrite[]) => {
    const entered = recalculated(withEntries(sheet, writes), id, recalculate);
    become({
      sheets: state.sheets.map((one) => (one.id === id ? { id, sheet: entered } : one)),
    });
  };
  const show = (id: SheetId, row: number, column: number) => {
    const isOther = state.activeId !== id;
    const selection = { row, column };
    become({ activeId: id, selection, extent: selection });
    if (isOther) tell(id);
    tellSelection();
  };
  const place = (sheets: readonly Sheet[], old: readonly SheetId[]): readonly SheetId[] => {
    const kept = state.sheets.filter(({ id }) => !old.includes(id));
    const position = state.sheets.findIndex(({ id }) => old.includes(id));
    const taken = kept.map(({ sheet }) => sheet.name);
    const added = withFreeNames(sheets, taken).map((sheet) => {
      const id = `memory-${++lastNumber}`;
      return { id, sheet: recalculated(sheet, id, recalculate) };
    });
    // The sheets before the first replaced one are all kept.
    become({ sheets: kept.toSpliced(position < 0 ? kept.length : position, 0, ...added) });
    for (const id of old) tell(id);
    for (const { id } of added) tell(id);
    // What is drawn anew in the place of the sheet that is shown is looked at where that was.
    const isRedrawn = state.activeId !== null && old.includes(state.activeId);
    const { row, column } = isRedrawn ? state.selection : first;
    if (added[0]) show(added[0].id, row, column);
    return added.map(({ id }) => id);
  };

  if (initial.length > 0) place(initial, []);

  return {
    state: () => state,
    subscribe: (onState) => {
      stateListeners.add(onState);
      return () => void stateListeners.delete(onState);
    },
    setCell: (id, row, column, value) => {
      const sheet = sheetOf(id);
      if (!sheet || isLocked(sheet, row, column)) return false;
      enter(id, sheet, [{ row, column, value }]);
      tell(id);
      return true;
    },
    select: (id, row, column) => {
      if (sheetOf(id)) show(id, row, column);
    },
    extend: (row, column) => {
      become({ extent: { row, column } });
      tellSelection();
    },
    removeSheet: (id) => {
      const left = state.sheets.filter((one) => one.id !== id);
      if (left.length === state.sheets.length) return;
      const activeId = state.activeId === id ? (left[0]?.id ?? null) : state.activeId;
      become({ sheets: left, activeId });
      tell(id);
    },

    putBack: (sheets) => void place(sheets, []),

    insertSheets: async (sheets) => {
      const placed = place(sheets, []);
      askToSee();
      return ok(placed);
    },
    replaceSheets: async (old, sheets) =>
      old.every((id) => sheetOf(id)) ? ok(place(sheets, old)) : missing,
    readSheets: async ({ every = false } = {}) => {
      const read = state.sheets.map(({ id, sheet }) => readingOf(sheet, id, id === state.activeId));
      return ok(every ? read : read.filter(isOurs));
    },
    writeCells: async (id, writes) => {
      const sheet = sheetOf(id);
      if (!sheet) return missing;
      if (writes.some(({ row, column }) => isLocked(sheet, row, column))) return locked;
      enter(id, sheet, writes);
      return ok(null);
    },
    readSelection: async () => {
      const { activeId, selection, extent } = state;
      if (activeId === null) return err({ kind: "no-cells-selected" });
      const area = {
        top: Math.min(selection.row, extent.row),
        left: Math.min(selection.column, extent.column),
        bottom: Math.max(selection.row, extent.row),
        right: Math.max(selection.column, extent.column),
      };
      return ok({ sheet: activeId, areas: [area] });
    },
    revealCell: async (id, row, column) => {
      if (!sheetOf(id)) return missing;
      show(id, row, column);
      askToSee();
      return ok(null);
    },
    print,
    watch: async (onChange) => {
      watchers.add(onChange);
      return ok(() => void watchers.delete(onChange));
    },
    watchSelection: async (onSelect) => {
      selectionWatchers.add(onSelect);
      return ok(() => void selectionWatchers.delete(onSelect));
    },
  };
}

const missing: Result<never, HostProblem> = err({ kind: "sheet-missing" });
const locked: Result<never, HostProblem> = err({ kind: "workbook-locked" });
