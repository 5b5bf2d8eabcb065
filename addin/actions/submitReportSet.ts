import type { Receipt, ReportSetReply } from "../../shared/api/reports.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { CheckedForm, CheckedWorkbook, UnusableForm } from "./checkedForm.ts";
import { checkReport } from "./checkReport.ts";
import { isColleagues, isNothingNew } from "./nothingNew.ts";
import { confirmReceipt, type HandInProblem, type SenderWords, versionOf } from "./submitReport.ts";
import type { WorkSession } from "./workSession.ts";

/** What stood against handing in, and where. */
export interface SetProblem {
  readonly problem: HandInProblem;
  /** The form of a set that keeps all of them back, none of which was sent; null where it is about no one form. */
  readonly blocks: Pick<CheckedForm, "sheet" | "sheetName"> | null;
}

/** Hands in all forms of the workbook that share the unit and period of one of them: all or none, one receipt. Forms
 *  of which the Worker holds the same already, from here or from a colleague, stay as they are. */
export async function submitReportSet(
  session: WorkSession,
  sheet: string,
  words: SenderWords,
  stop?: Stop,
): Promise<Result<ReportSetReply, SetProblem>> {
  const refuse = (
    problem: SetProblem["problem"],
    { sheet, sheetName }: Partial<UnusableForm | CheckedForm> = {},
  ) => err({ problem, blocks: sheet && sheetName ? { sheet, sheetName } : null });
  const checked = await checkReport(session, "everything-anew", stop);
  if (!checked.ok) return refuse(checked.error);
  const shown = checked.value.forms.find((form) => form.sheet === sheet)?.identity;
  if (!shown) return refuse({ kind: "sheet-missing" });
  const { period, unit } = shown;
  const forms = listSet(checked.value.forms, shown);
  const reports = [];
  for (const form of forms) {
    if (form.kind === "unusable") return refuse(form.problem, form);
    if (isNothingNew(session, form, words) || isColleagues(session, form, words)) continue;
    const version = versionOf(session, form, words);
    if (version.ok) reports.push({ template: form.identity.template, version: version.value });
    else return refuse(version.error, form);
  }
  if (reports.length === 0) return refuse({ kind: "nothing-new", version: null });
  const sent = await session.client.handInSet(period, unit, { reports }, stop);
  if (!sent.ok) {
    const { template } = sent.error;
    return refuse(
      sent.error,
      forms.find(({ identity }) => identity?.template === template),
    );
  }
  const [first, second] = sent.value.receipts;
  // All of them have arrived: each is remembered before one that has been moved since is told of.
  let moved: Result<never, SetProblem> | null = null;
  for (const receipt of sent.value.receipts) {
    const form = forms.find(({ identity }) => identity?.template === receipt.template);
    const confirmed = form?.identity && (await confirmReceipt(session, form.identity, receipt));
    if (confirmed?.ok === false) moved ??= refuse(confirmed.error, form);
  }
  if (moved) return moved;
  return ok(first && !second ? receiptOfOne(first) : sent.value);
}

/** The open forms that are handed in together with one of them: what is entered for a unit goes without what is only
 *  looked at of it. */
export function listSet(
  forms: CheckedWorkbook["forms"],
  of: { readonly period: string; readonly unit: string; readonly entering?: boolean },
): CheckedWorkbook["forms"] {
  return forms.filter(
    ({ identity }) =>
      identity?.period === of.period &&
      identity.unit === of.unit &&
      identity.entering === of.entering,
  );
}

/** A form that was handed in alone keeps its own number. */
export function receiptOfOne(receipt: Receipt): ReportSetReply {
  return { number: receipt.number, receipts: [receipt] };
}
