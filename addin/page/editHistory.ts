import type { CellContent } from "../../shared/sheet/sheet.ts";

/** One cell before and after an edit. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Cells of one sheet changed together: typed, pasted or cleared. */
export interface Edit {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** What can be undone and done again. */
export interface EditHistory {
  record(edit: Edit): void;
  /** The edit to take back, or null. */
  undo(): Edit | null;
  /** The edit to make again, or null. */
  redo(): Edit | null;
}

/** Steps a person can go back, as many as Excel keeps. */
const MOST_EDITS = 100;

/** An empty history. */
export function editHistory(): EditHistory {
  const done: Edit[] = [];
  const undone: Edit[] = [];
  return {
    record: (edit) => {
      done.push(edit);
      if (done.length > MOST_EDITS) done.shift();
      undone.length = 0;
    },
    undo: () => {
      const edit = done.pop() ?? null;
      if (edit) undone.push(edit);
      return edit;
    },
    redo: () => {
      const edit = undone.pop() ?? null;
      if (edit) done.push(edit);
      return edit;
    },
  };
}
