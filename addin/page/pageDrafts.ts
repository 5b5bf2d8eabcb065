import type { MeReply } from "../../shared/api/sessions.ts";
import type { LocalStore } from "../browser/localStore.ts";
import type { MemoryWorkbook } from "../host/memoryWorkbook.ts";
import { readDraft, writeDraft } from "./draftText.ts";

/** The page's workbook kept in the browser, for each person apart: a reload loses nothing, and whoever sits here next
 *  does not see it. */
export interface PageDrafts {
  /** Shows the sheets of this person; with null, keeps what is open and closes it. */
  open(me: MeReply | null): void;
  /** Whether the last change is kept. */
  readonly state: () => "nothing" | "kept" | "refused";
  readonly subscribe: (onChange: () => void) => () => void;
  /** Keeps what is open now, without waiting for a pause. */
  flush(): void;
}

const SETTLE_MS = 400;

/** Follows a workbook and keeps it a moment after every change. */
export function pageDrafts(workbook: MemoryWorkbook, store: LocalStore): PageDrafts {
  const listeners = new Set<() => void>();
  let owner: string | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let state: "nothing" | "kept" | "refused" = "nothing";
  let keptSheets = workbook.state().sheets;

  const become = (next: typeof state) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const flush = () => {
    clearTimeout(pending);
    const { sheets } = workbook.state();
    if (owner === null || sheets === keptSheets) return;
    keptSheets = sheets;
    const text = sheets.length === 0 ? null : writeDraft(sheets.map(({ sheet }) => sheet));
    become(store.write(owner, text) ? "kept" : "refused");
  };
  const closeAll = () => {
    for (const { id } of workbook.state().sheets) workbook.removeSheet(id);
  };

  workbook.subscribe(() => {
    if (owner === null || workbook.state().sheets === keptSheets) return;
    clearTimeout(pending);
    pending = setTimeout(flush, SETTLE_MS);
  });

  return {
    open: (me) => {
      const next = me && `draft/${me.regime.id}/${me.unit.id}/${me.person.id}`;
      if (next !== null && next === owner) return;
      flush();
      owner = null;
      closeAll();
      const text = next && store.read(next);
      if (text) void workbook.insertSheets(readDraft(text));
      keptSheets = workbook.state().sheets;
      owner = next;
      become("nothing");
    },
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    flush,
  };
}
