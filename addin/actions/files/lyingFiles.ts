import { type DeskFile, formsIn, type ReadFile } from "./deskFile.ts";
import type { FileForm } from "./fileForm.ts";
import { askedAnew, besideOthers } from "./rivalForms.ts";

/** Which forms of a file are meant. */
export type WhichForms = (form: FileForm) => boolean;

/** The files that lie on a desk, and every change of them. */
export function lyingFiles() {
  const listeners = new Set<() => void>();
  let files: readonly DeskFile[] = [];
  const become = (next: readonly DeskFile[]) => {
    files = next;
    for (const listener of listeners) listener();
  };
  const change = (formsOf: (file: ReadFile, id: number) => readonly FileForm[]) =>
    become(
      files.map((one) =>
        one.state.kind === "read"
          ? { ...one, state: { ...one.state, forms: formsOf(one.state, one.id) } }
          : one,
      ),
    );
  return {
    state: () => files,
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    become,
    put: (id: number, state: DeskFile["state"]) =>
      become(files.map((one) => (one.id === id ? { ...one, state } : one))),
    forms: () => files.flatMap(formsIn),
    formsAt: (id: number) => files.filter((one) => one.id === id).flatMap(formsIn),
    changeForms: (changed: (form: FileForm, id: number) => FileForm) =>
      change(({ forms }, id) => forms.map((form) => changed(form, id))),
    /** Puts forms into a file, in the place of those that go, and says how they lie there: what else may be one of their
     *  reports is asked about, but for what is done with. */
    lay: (
      id: number,
      isGone: WhichForms,
      coming: readonly FileForm[],
      isDone: WhichForms,
    ): readonly FileForm[] => {
      if (!files.some((one) => one.id === id)) return [];
      const isLeft = (form: FileForm, at: number) => at !== id || !isGone(form);
      const left = files.flatMap((one) => formsIn(one).filter((form) => isLeft(form, one.id)));
      const laid = besideOthers(coming, left);
      change(({ forms }, at) => {
        const stay = forms
          .filter((form) => isLeft(form, at))
          .map((form) => (isDone(form) ? form : askedAnew(form, laid)));
        if (at !== id) return stay;
        const first = forms.findIndex(isGone);
        const place = first === -1 ? stay.length : first;
        return [...stay.slice(0, place), ...laid, ...stay.slice(place)];
      });
      return laid;
    },
  };
}
