import { type FileDesk, type FilesPort, listPlaced } from "../../actions/files/deskFile.ts";
import { fileDesk } from "../../actions/files/fileDesk.ts";
import { standingOf } from "../../actions/files/fileStanding.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import type { WorkSession } from "../../actions/workSession.ts";

/** The desk of the person who sits here, which outlives its pane; null before the first file. */
export interface HeldDesk {
  current: {
    readonly desk: FileDesk;
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
): FileDesk {
  if (held.current) return held.current.desk;
  const desk = fileDesk(session, port);
  const countUnsent = () => countUnsentOn(desk, store);
  const ask = (event: BeforeUnloadEvent) => {
    if (countUnsent() > 0) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  const close = () => {
    window.removeEventListener("beforeunload", ask);
    held.current = null;
  };
  held.current = { desk, countUnsent, close };
  return desk;
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
  return unread.length + unsent.length;
}
