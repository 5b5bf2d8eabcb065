import type { Stop } from "../api/client.ts";
import type { CheckedForm, CheckedWorkbook } from "./checkedForm.ts";
import { renewForm } from "./renewForm.ts";
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
