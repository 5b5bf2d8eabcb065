import type { TextStore } from "../formLibrary.ts";
import type { WorkSession } from "../workSession.ts";
import type { DeskFile } from "./deskFile.ts";
import { listDiffering } from "./differingCells.ts";
import type { FileForm, PlacedForm } from "./fileForm.ts";
import { standingOf } from "./fileStanding.ts";

/** Whether some cell of a file was mended here and has not been handed in since: it is lost with the file. */
export function holdsMending(session: WorkSession, store: TextStore, { state }: DeskFile): boolean {
  if (state.kind !== "read") return false;
  return state.forms.some((form) => {
    const placed = placedOf(form);
    return placed !== null && isMended(placed) && !isHandedIn(session, store, placed);
  });
}

function placedOf(form: FileForm): PlacedForm | null {
  if (form.kind === "placed") return form;
  return "held" in form ? form.held : null;
}

function isMended(placed: PlacedForm): boolean {
  const { name, sheetName, hidden, drawn } = placed;
  return listDiffering(placed, { name, sheetName, hidden, drawn })?.length !== 0;
}

function isHandedIn(session: WorkSession, store: TextStore, placed: PlacedForm): boolean {
  const { kind } = standingOf(session, store, placed);
  return kind === "received" || kind === "same";
}
