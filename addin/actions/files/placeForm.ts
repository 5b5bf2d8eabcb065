import { type Asking, checkReport } from "../checkReport.ts";
import type { WorkSession } from "../workSession.ts";
import type { FilesPort } from "./deskFile.ts";
import type { FileForm, KnownForm, PlacedForm } from "./fileForm.ts";
import { fileSent, followOwnVersion } from "./fileSent.ts";
import { twiceOf } from "./knownForm.ts";
import type { FoundForm } from "./listFileForms.ts";

/** Puts a form into a workbook of its own and checks it there. */
export async function placeForm(
  session: WorkSession,
  { workbookOf }: Pick<FilesPort, "workbookOf">,
  known: KnownForm,
): Promise<PlacedForm> {
  const own = { workbook: workbookOf(known.drawn.sheet), sent: fileSent() };
  const checked = await checkPlaced(session, own);
  const form = { ...known, kind: "placed" as const, ...own, checked };
  followOwnVersion(session, form);
  return form;
}

/** What a form becomes that nobody has been asked about yet. */
export async function settleForm(
  session: WorkSession,
  port: Pick<FilesPort, "workbookOf">,
  known: KnownForm,
  isTaken: boolean,
): Promise<FileForm> {
  const { proposal, contradictions, isUntouched } = known.drawn;
  if (isUntouched) return { ...known, kind: "untouched" };
  if (proposal) return { ...known, kind: "proposed", proposal };
  if (isTaken) return twiceOf(known);
  if (contradictions.length > 0) return { ...known, kind: "contradicted" };
  return placeForm(session, port, known);
}

/** What the forms of one file become. Of several sheets of one report none goes before one of them has been chosen. */
export async function settleForms(
  session: WorkSession,
  port: Pick<FilesPort, "workbookOf">,
  forms: readonly FoundForm[],
  isPlaced: (name: string) => boolean,
): Promise<readonly FileForm[]> {
  const names = forms.flatMap((form) =>
    form.kind === "known" && !form.drawn.isUntouched ? [form.name] : [],
  );
  const isDouble = (name: string) => names.filter((one) => one === name).length > 1;
  const found: FileForm[] = [];
  for (const form of forms) {
    if (form.kind !== "known") found.push(form);
    else {
      const isTaken = isPlaced(form.name) || isDouble(form.name);
      found.push(await settleForm(session, port, form, isTaken));
    }
  }
  return found;
}

/** The verdict of the checks on a form in its workbook. */
export async function checkPlaced(
  session: WorkSession,
  { workbook, sent }: Pick<PlacedForm, "workbook" | "sent">,
  asking: Asking = "what-is-missing",
): Promise<PlacedForm["checked"]> {
  const checked = await checkReport({ ...session, workbook, sent }, asking);
  const [form] = checked.ok ? checked.value.forms : [];
  // It has just been drawn by us: nothing but a mistake of ours keeps it from being checked.
  if (!form) throw new Error("a form of a file cannot be checked");
  return form;
}
