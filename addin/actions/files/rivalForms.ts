import { handInName } from "../handIns.ts";
import { type DeskFile, formsIn } from "./deskFile.ts";
import type { FileForm } from "./fileForm.ts";
import { twiceOf } from "./knownForm.ts";
import type { FoundForm } from "./listFileForms.ts";

/** The reports that a sheet may be. One that could not be read says which it is, and one that has lost its identity, or
 *  of which nobody could be asked, may be any that another sheet of its file says that it is; what nobody has filled in
 *  stands in no other's way. */
function claimsOf(form: FileForm | FoundForm): readonly string[] {
  switch (form.kind) {
    case "untouched":
      return [];
    case "known":
      return form.drawn.isUntouched ? [] : [form.name];
    case "lost":
      return form.beside.map(handInName);
    case "refused":
      if (form.identity === null) return (form.beside ?? []).map(handInName);
      return form.problem.kind === "foreign-regime" ? [] : [handInName(form.identity)];
    default:
      return [form.name];
  }
}

/** Of some sheets those that may be this report. */
export function listClaims<Form extends FileForm | FoundForm>(
  forms: readonly Form[],
  name: string,
): readonly Form[] {
  return forms.filter((form) => claimsOf(form).includes(name));
}

/** Forms that come to lie beside others: where a report may be two of all these, none of the new ones is it unasked. */
export function besideOthers(
  coming: readonly FileForm[],
  lying: readonly FileForm[],
): readonly FileForm[] {
  return coming.map((form) =>
    form.kind === "placed" && listClaims([...coming, ...lying], form.name).length > 1
      ? twiceOf(form)
      : form,
  );
}

/** A form that lies there when others come: where one of them may be its report, too, it is asked which one is meant. */
export function askedAnew(form: FileForm, coming: readonly FileForm[]): FileForm {
  const others = coming.filter((one) => one !== form);
  return form.kind === "placed" && listClaims(others, form.name).length > 0 ? twiceOf(form) : form;
}

/** Every form that may be this report, with the file it lies in. */
export function listRivals(
  files: readonly DeskFile[],
  name: string,
): readonly { readonly id: number; readonly file: File; readonly form: FileForm }[] {
  return files.flatMap((one) =>
    listClaims(formsIn(one), name).map((form) => ({ id: one.id, file: one.file, form })),
  );
}
