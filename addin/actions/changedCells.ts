import type { CellKey } from "../../shared/ids.ts";

/** What is said beside a cell that says something else than before. */
export interface ChangedCell {
  readonly short: string;
  readonly long: string;
}

/** By the report that they stand in, as `handInName` calls it. */
export type ChangedByReport = ReadonlyMap<string, ReadonlyMap<CellKey, ChangedCell>>;

/** The cells of open reports that have changed since the reviewer saw them: a workbook that colours its own cells marks
 *  them. */
export interface ChangedCells {
  readonly state: () => ChangedByReport;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly put: (report: string, cells: ReadonlyMap<CellKey, ChangedCell>) => void;
}

/** None yet. */
export function changedCells(): ChangedCells {
  let held: ChangedByReport = new Map();
  const listeners = new Set<() => void>();
  return {
    state: () => held,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    put: (report, cells) => {
      held = new Map([...held, [report, cells]]);
      for (const listener of listeners) listener();
    },
  };
}
