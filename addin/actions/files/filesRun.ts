import type { TextStore } from "../formLibrary.ts";
import type { FileDesk } from "./deskFile.ts";
import type { PlacedForm } from "./fileForm.ts";
import { handInFiles, listSets } from "./handInFiles.ts";

/** How far handing in everything that is ready has come, and what came of the last time. */
export interface FilesRunState {
  readonly isBusy: boolean;
  readonly done: number;
  readonly of: number;
  /** Forms with their outcome; null before the first time and while it goes on. */
  readonly outcome: { readonly received: number; readonly refused: number } | null;
}

/** Handing in what lies on a desk: it goes on while the pane shows something else, and there is one at a time. */
export interface FilesRun {
  readonly state: () => FilesRunState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Resolves with the number of forms that were received. */
  readonly start: (ready: readonly PlacedForm[]) => Promise<number>;
  /** Ends it before the next set. */
  readonly stop: () => void;
}

/** Nothing handed in yet. */
export function filesRun(desk: FileDesk, store: TextStore): FilesRun {
  const listeners = new Set<() => void>();
  let state: FilesRunState = { isBusy: false, done: 0, of: 0, outcome: null };
  let stopping: AbortController | null = null;
  const become = (change: Partial<FilesRunState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    start: async (ready) => {
      if (stopping) return 0;
      stopping = new AbortController();
      const sets = listSets(ready);
      become({ isBusy: true, done: 0, of: sets.length, outcome: null });
      try {
        await handInFiles(desk, store, sets, stopping.signal, (done) => become({ done }));
      } finally {
        stopping = null;
        const outcomes = ready.map(({ name }) => desk.session.handIns.state().get(name)?.kind);
        const count = (kind: string) => outcomes.filter((one) => one === kind).length;
        const outcome = { received: count("received"), refused: count("refused") };
        become({ isBusy: false, outcome });
      }
      return state.outcome?.received ?? 0;
    },
    stop: () => stopping?.abort(),
  };
}
