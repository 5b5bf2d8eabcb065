import { handInName } from "../handIns.ts";
import type { DrawnForm, FileForm, KnownForm, PlacedForm } from "./fileForm.ts";
import type { FileSheet } from "./fileSheet.ts";

/** A form as it was drawn from a sheet of a file. */
export function knownIn({ name, hidden = false }: FileSheet, drawn: DrawnForm): KnownForm {
  return { name: handInName(drawn.identity), sheetName: name, hidden, drawn };
}

/** A form without how it stands on the desk. */
export function knownOf({ name, sheetName, hidden, drawn }: KnownForm): KnownForm {
  return { name, sheetName, hidden, drawn };
}

/** A form beside which there is another of the same report. */
export function twiceOf(form: KnownForm | PlacedForm): FileForm {
  return { ...knownOf(form), kind: "twice", held: "workbook" in form ? form : null };
}
