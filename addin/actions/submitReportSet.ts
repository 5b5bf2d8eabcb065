import type { Receipt } from "../../shared/api/reports.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { SheetId } from "../host/workbook.ts";
import { checkReport } from "./checkReport.ts";
import { confirmReceipt, type SenderWords, versionOf } from "./submitReport.ts";
import type { WorkSession } from "./workSession.ts";

/** A problem of one form among several: which sheet it is about; null where it is about none in particular. */
export interface SetProblem {
  readonly sheetName: string | null;
  readonly problem: Problem;
}

/** Hands in all forms of the workbook that share the unit and period of one of them: all or none, one answer. */
export async function submitReportSet(
  session: WorkSession,
  sheet: SheetId,
  words: SenderWords,
  stop?: Stop,
): Promise<Result<readonly Receipt[], SetProblem>> {
  const refuse = (problem: Problem, sheetName: string | null = null) => err({ sheetName, problem });
  const checked = await checkReport(session, "everything-anew", stop);
  if (!checked.ok) return refuse(checked.error);
  const shown = checked.value.forms.find((form) => form.sheet === sheet)?.identity;
  if (!shown) return refuse({ kind: "sheet-missing" });
  const { period, unit } = shown;
  const forms = checked.value.forms.filter(
    ({ identity }) => identity?.period === period && identity.unit === unit,
  );
  const reports = [];
  for (const form of forms) {
    if (form.kind === "unusable") return refuse(form.problem, form.sheetName);
    const version = versionOf(session, form, words);
    if (!version.ok) return refuse(version.error, form.sheetName);
    reports.push({ template: form.identity.template, version: version.value });
  }
  const sent = await session.client.handInSet(period, unit, { reports }, stop);
  if (!sent.ok) return refuse(sent.error);
  for (const { identity, sheetName } of forms) {
    const receipt = sent.value.receipts.find(({ template }) => template === identity?.template);
    if (!identity || !receipt) continue;
    const confirmed = await confirmReceipt(session, identity, receipt);
    if (!confirmed.ok) return refuse(confirmed.error, sheetName);
  }
  return ok(sent.value.receipts);
}
