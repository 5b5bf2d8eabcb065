import { type DeskFile, formsIn, type ReadFile } from "./deskFile.ts";
import type { FileForm } from "./fileForm.ts";
import { isUnanswered } from "./fileSent.ts";
import type { FileContents } from "./listFileForms.ts";

/** Whether reading a sheet once more may end otherwise: nobody could be asked about it. */
export function mayBeReadAgain(form: FileForm): boolean {
  return form.kind === "refused" && isUnanswered(form.problem.kind);
}

/** The forms of a file that stay as they are, with what was mended in them, when it is read again. */
export function listKept(file: Pick<DeskFile, "state">): readonly FileForm[] {
  return formsIn(file).filter((form) => !mayBeReadAgain(form));
}

/** Of what was found anew in a file that had been read, what could not be read the last time. */
export function leftToRead(found: FileContents, before: ReadFile | null): FileContents {
  const kept = new Set(before ? listKept({ state: before }).map(({ sheetName }) => sheetName) : []);
  return {
    forms: found.forms.filter(({ sheetName }) => !kept.has(sheetName)),
    others: found.others.filter((name) => !kept.has(name)),
  };
}
