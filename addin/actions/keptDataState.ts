import type { DataState } from "../../shared/report/submission.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { TextStore } from "./formLibrary.ts";

/** How firm the figures of a sheet are: as the person said last, otherwise as the sheet was opened. */
export function dataStateOf(store: TextStore, identity: SheetIdentity): DataState {
  const text = store.read(nameOf(identity));
  return text === null
    ? identity.dataState
    : { estimated: text.includes("e"), preliminary: text.includes("p") };
}

/** Keeps what the person said on this machine. It belongs to the version the sheet was opened from: a sheet opened
 *  later says anew how firm its figures are. */
export function saveDataState(
  store: TextStore,
  identity: SheetIdentity,
  { estimated, preliminary }: DataState,
): void {
  store.write(nameOf(identity), `${estimated ? "e" : ""}${preliminary ? "p" : ""}`);
}

function nameOf({ regime, template, period, unit, opening }: SheetIdentity): string {
  return `state/${regime}/${template}/${period}/${unit}/${opening}`;
}
