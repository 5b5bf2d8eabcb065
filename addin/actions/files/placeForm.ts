import { type Asking, checkReport } from "../checkReport.ts";
import type { WorkSession } from "../workSession.ts";
import type { FilesPort } from "./deskFile.ts";
import type { FileForm, KnownForm, PlacedForm } from "./fileForm.ts";
import { fileSent, followOwnVersion } from "./fileSent.ts";
import { knownOf, twiceOf } from "./knownForm.ts";
import type { FoundForm } from "./listFileForms.ts";
import { listClaims } from "./rivalForms.ts";

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

/** A form that was placed before, with what was mended in it, as it stands by now. */
export async function placeAgain(session: WorkSession, held: PlacedForm): Promise<PlacedForm> {
  const form = { ...held, checked: await checkPlaced(session, held) };
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
  const { proposal, isUntouched } = known.drawn;
  if (isUntouched) return { ...known, kind: "untouched" };
  if (proposal) return { ...known, kind: "proposed", proposal };
  if (isTaken) return twiceOf(known);
  return askedAlone(known) ?? placeForm(session, port, known);
}

/** What is asked of a form that no other stands beside; null where there is nothing to ask. */
export function askedAlone(form: KnownForm): FileForm | null {
  const known = knownOf(form);
  if (known.drawn.contradictions.length > 0) return { ...known, kind: "contradicted" };
  return known.hidden ? { ...known, kind: "hidden" } : null;
}

/** What the forms found in one file become beside those that lie on the desk. Of several of one report none goes before
 *  one of them has been chosen. */
export async function settleForms(
  session: WorkSession,
  port: Pick<FilesPort, "workbookOf">,
  found: readonly FoundForm[],
  lying: readonly FileForm[],
): Promise<readonly FileForm[]> {
  const forms: FileForm[] = [];
  for (const form of found) {
    if (form.kind !== "known") forms.push(form);
    else {
      const isTaken = listClaims([...found, ...lying], form.name).length > 1;
      forms.push(await settleForm(session, port, form, isTaken));
    }
  }
  return forms;
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
