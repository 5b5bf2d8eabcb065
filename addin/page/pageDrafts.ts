import type { MeReply } from "../../shared/api/sessions.ts";
import { readStored } from "../actions/readStored.ts";
import type { LocalStore } from "../browser/localStore.ts";
import type { MemorySheet, MemoryWorkbook } from "../host/memoryWorkbook.ts";
import { type DraftPlace, goBack, placeIn, placeName } from "./draftPlace.ts";
import { readDraft, writeDraft } from "./draftText.ts";
import { setAside } from "./setAside.ts";

/** How the page's workbook is kept: `elsewhere` where another tab has gone on with it, `joined` where both tabs had
 *  changed it, `set-aside` where what was kept could not be read. */
export type DraftState = "nothing" | "kept" | "refused" | "elsewhere" | "joined" | "set-aside";

/** The page's workbook kept in the browser, for each person apart: a reload loses nothing, and whoever sits here next
 *  does not see it. Of two tabs the one that was typed into last goes on; the other says so and overwrites nothing. */
export interface PageDrafts {
  /** Shows the sheets of this person; with null, keeps what is open and closes it. */
  open(me: MeReply | null): void;
  readonly state: () => DraftState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Keeps what is open now, without waiting for a pause. */
  flush(): void;
  /** Goes on in this tab with what another one has kept. */
  goOnHere(): void;
}

const SETTLE_MS = 400;

/** Follows a workbook and keeps it a moment after every change. */
export function pageDrafts(workbook: MemoryWorkbook, store: LocalStore): PageDrafts {
  const listeners = new Set<() => void>();
  let owner: string | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let state: DraftState = "nothing";
  /** The sheets, and the text they were kept as, when this tab last wrote or read it. */
  let keptSheets: readonly MemorySheet[] = workbook.state().sheets;
  let keptText: string | null = null;

  const become = (next: DraftState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const isUnkept = () => workbook.state().sheets !== keptSheets;
  const close = (sheets: readonly MemorySheet[]) => {
    for (const { id } of sheets) workbook.removeSheet(id);
  };

  /** Takes over what is kept now. A sheet that changed here since stays beside it: no figure replaces another. */
  const takeKept = (name: string): DraftState => {
    const { sheets } = workbook.state();
    const own = sheets.filter((one) => !keptSheets.includes(one));
    close(sheets.filter((one) => keptSheets.includes(one)));
    keptText = store.read(name);
    const read = keptText === null ? [] : readDraft(keptText);
    if (keptText !== null && !read) {
      setAside(store, name, keptText);
      keptText = store.read(name);
    }
    if (read && read.length > 0) {
      workbook.putBack(read);
      goBack(workbook, readStored<DraftPlace>(store.read(placeName(name))));
    }
    const now = workbook.state().sheets;
    keptSheets = own.length === 0 ? now : now.filter((one) => !own.includes(one));
    return read ? "nothing" : "set-aside";
  };

  const keepPlace = () => {
    const place = placeIn(workbook.state());
    if (owner !== null && place) store.write(placeName(owner), JSON.stringify(place));
  };

  const flush = () => {
    clearTimeout(pending);
    keepPlace();
    if (owner === null || !isUnkept()) return;
    const isOthers = store.read(owner) !== keptText;
    const taken = isOthers ? takeKept(owner) : "nothing";
    const { sheets } = workbook.state();
    const text = sheets.length === 0 ? null : writeDraft(sheets.map(({ sheet }) => sheet));
    if (!store.write(owner, text)) return become("refused");
    keptSheets = sheets;
    keptText = text;
    become(taken === "nothing" ? (isOthers ? "joined" : "kept") : taken);
  };

  workbook.subscribe(() => {
    if (owner === null || !isUnkept()) return;
    clearTimeout(pending);
    pending = setTimeout(flush, SETTLE_MS);
  });
  store.subscribe(() => {
    if (owner === null || store.read(owner) === keptText) return;
    if (isUnkept()) flush();
    else become("elsewhere");
  });
  // Whoever turns to another tab finds there what was typed here a moment ago.
  window.addEventListener("blur", flush);

  return {
    open: (me) => {
      const next = me && `draft/${me.regime.id}/${me.unit.id}/${me.person.id}`;
      if (next !== null && next === owner) return;
      flush();
      owner = null;
      close(workbook.state().sheets);
      keptSheets = workbook.state().sheets;
      keptText = null;
      const taken = next === null ? "nothing" : takeKept(next);
      owner = next;
      become(taken);
    },
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    flush,
    goOnHere: () => {
      if (owner === null) return;
      become(takeKept(owner));
      flush();
    },
  };
}
