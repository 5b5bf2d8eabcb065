import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { CheckedForm, CheckedWorkbook } from "./checkedForm.ts";
import { type Renewal, type RenewalWishes, renewForm } from "./renewForm.ts";
import { findAgainstPrinting, type SigningWords } from "./signing.ts";
import type { SenderWords } from "./submitReport.ts";
import { listSet } from "./submitReportSet.ts";
import type { WorkSession } from "./workSession.ts";

/** The other open forms of a form's unit and period that somebody has begun: one paper brings them all. */
export function listSignedAlong(forms: CheckedWorkbook["forms"], own: CheckedForm): CheckedForm[] {
  return listSet(forms, own.identity).filter(
    (form): form is CheckedForm =>
      form.kind === "checked" && form.sheet !== own.sheet && form.filled.filled > 0,
  );
}

/** Writes the same words into other forms, each with the code of its own figures; answers the sheets of those that
 *  could not be written. */
export async function signOthers(
  session: WorkSession,
  others: readonly CheckedForm[],
  signing: SigningWords,
  dataStateOf: SenderWords["dataStateOf"],
  stop?: Stop,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const form of others) {
    const wishes = { signing, dataState: dataStateOf(form) };
    const renewed = findAgainstPrinting(form) ? null : await renewForm(session, form, wishes, stop);
    if (!renewed?.ok || renewed.value.kind !== "renewed") left.push(form.sheetName);
  }
  return left;
}

/** What became of a form that was printed for signing, and the sheets of the set that could not be printed along. */
export interface SignedSet {
  readonly own: Renewal;
  readonly unprinted: readonly string[];
}

/** Prints a form for signing and the others along with it: they are left alone until its own sheet bears the words, since
 *  they would be those of a paper that nobody has printed. Its own is shown in the end. */
export async function signSet(
  session: WorkSession,
  own: CheckedForm,
  others: readonly CheckedForm[],
  wishes: RenewalWishes & Required<Pick<RenewalWishes, "signing">>,
  dataStateOf: SenderWords["dataStateOf"],
  stop?: Stop,
): Promise<Result<SignedSet, Problem>> {
  const renewed = await renewForm(session, own, wishes, stop);
  if (!renewed.ok) return renewed;
  const { value } = renewed;
  if (value.kind !== "renewed" || others.length === 0) return ok({ own: value, unprinted: [] });
  const unprinted = await signOthers(session, others, wishes.signing, dataStateOf, stop);
  const shown = await session.workbook.revealCell(value.sheet, 0, 0);
  return shown.ok ? ok({ own: value, unprinted }) : shown;
}
