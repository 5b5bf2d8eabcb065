import { handInName } from "../handIns.ts";
import type { DrawnForm, FileForm, KnownForm } from "./fileForm.ts";
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
export function twiceOf(form: KnownForm): FileForm {
  return { ...knownOf(form), kind: "twice" };
}

/** The forms of a file that are filled in for one report. */
export function formsOf(forms: readonly FileForm[], name: string): readonly FileForm[] {
  return forms.filter((form) => form.kind !== "untouched" && "name" in form && form.name === name);
}
