import { type FileDesk, type FilesPort, listPlaced } from "../../actions/files/deskFile.ts";
import { fileDesk } from "../../actions/files/fileDesk.ts";
import { standingOf } from "../../actions/files/fileStanding.ts";
import { type FilesRun, filesRun } from "../../actions/files/filesRun.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import type { WorkSession } from "../../actions/workSession.ts";

/** The desk of the person who sits here, which outlives its pane; null before the first file. */
export interface HeldDesk {
  current: {
    readonly desk: FileDesk;
    readonly run: FilesRun;
    /** How many files and forms have neither been handed in nor put away. */
    readonly countUnsent: () => number;
    readonly close: () => void;
  } | null;
}

/** Opens the desk once. Whoever leaves the page while files lie there that have not been handed in is asked first. */
export function deskIn(
  held: HeldDesk,
  session: WorkSession,
  store: TextStore,
  port: FilesPort,
): NonNullable<HeldDesk["current"]> {
  if (held.current) return held.current;
  const desk = fileDesk(session, port, store);
  const run = filesRun(desk, store);
  const countUnsent = () => countUnsentOn(desk, store);
  const ask = (event: BeforeUnloadEvent) => {
    if (countUnsent() > 0) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  const close = () => {
    window.removeEventListener("beforeunload", ask);
    run.stop();
    held.current = null;
  };
  held.current = { desk, run, countUnsent, close };
  return held.current;
}

function countUnsentOn(desk: FileDesk, store: TextStore): number {
  const files = desk.state();
  const unread = files.filter(({ state }) =>
    ["waiting", "reading", "stopped"].includes(state.kind),
  );
  const unsent = listPlaced(files).filter((form) => {
    const { kind } = standingOf(desk.session, store, form);
    return kind !== "received" && kind !== "same";
  });
  // What waits for an answer, or was refused, has not been handed in either.
  const asked = files.flatMap(({ state }) =>
    state.kind === "read"
      ? state.forms.filter(({ kind }) => kind !== "placed" && kind !== "untouched")
      : [],
  );
  return unread.length + unsent.length + asked.length;
}
