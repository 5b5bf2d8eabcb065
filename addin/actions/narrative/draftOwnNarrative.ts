import type { DutiesReply } from "../../../shared/api/duties.ts";
import type { ReportReply } from "../../../shared/api/reports.ts";
import { communeNarrative, type OwedForm } from "../../../shared/narrative/communeNarrative.ts";
import type { Problem } from "../../../shared/problem.ts";
import { owesNothing } from "../../../shared/report/exception.ts";
import { fromArray } from "../../../shared/report/valuesArray.ts";
import { ok, type Result } from "../../../shared/result.ts";
import type { Stop } from "../../api/client.ts";
import { earlierOnForm } from "../comparedReport.ts";
import type { WorkSession } from "../workSession.ts";
import { type DraftedNarrative, type OnRead, paperFor, type Signer } from "./draftedNarrative.ts";

/** The report in words of the person's own unit, over every form of a period as it was sent. */
export async function draftOwnNarrative(
  session: WorkSession,
  { period, signer }: { readonly period: string; readonly signer: Signer },
  onRead: OnRead,
  stop?: Stop,
): Promise<Result<DraftedNarrative, Problem>> {
  const asked = await session.client.duties(stop);
  if (!asked.ok) return asked;
  const { duties, now } = asked.value;
  const owed = duties.filter(
    (duty) => duty.period === period && !owesNothing(duty.exceptions, duty.state),
  );
  const isSent = owed.some(({ state }) => state !== "draft");
  if (!isSent) return ok({ kind: "nothing-sent" });
  const forms: OwedForm[] = [];
  let window: ReportReply["window"] | null = null;
  for (const duty of owed) {
    onRead(forms.length, owed.length);
    const read = await readOwed(session, duty, stop);
    if (!read.ok) return read;
    forms.push(read.value.owed);
    window = read.value.window;
  }
  const [first] = owed;
  const days = window ?? { from: first?.windowFrom ?? "", to: "" };
  const input = {
    paper: paperFor(session, { period, signer }),
    // As the regime lists them, whatever is most urgent.
    forms: forms.sort((one, other) =>
      one.form.template.code.localeCompare(other.form.template.code, "vi", { numeric: true }),
    ),
    window: days,
    asOf: now,
  };
  return ok({ kind: "document", document: communeNarrative(input) });
}

async function readOwed(
  { client, library, me }: WorkSession,
  { template: { id }, period }: DutiesReply["duties"][number],
  stop: Stop,
): Promise<Result<{ readonly owed: OwedForm; readonly window: ReportReply["window"] }, Problem>> {
  const path = { template: id, period, unit: me.unit.id };
  const asked = await client.report(path, stop);
  if (!asked.ok) return asked;
  const reply = asked.value;
  const name = { template: id, templateVersion: reply.template.version, period };
  const found = await library.find(name, stop);
  if (!found.ok) return found;
  const form = found.value;
  const { window } = reply;
  // What was withdrawn stands as sent no more.
  const values =
    reply.state === "draft" || !reply.values ? null : fromArray(form.template, reply.values);
  if (!values) return ok({ owed: { form, report: null, remarks: [] }, window });
  const earlier = await client.earlier(path, stop);
  if (!earlier.ok) return earlier;
  const compared = earlierOnForm(form, earlier.value) ?? { earlier: [], lastYear: null };
  const report = { form, values, dataState: reply.dataState, earlier: compared };
  return ok({ owed: { form, report, remarks: remarksOn(reply) }, window });
}

/** What is not settled about a report. */
function remarksOn({ state, withErrors, correctionAsked, notes }: ReportReply): string[] {
  return [
    ...(state === "returned" ? [`bị trả lại, ${notes.length} góp ý chưa sửa`] : []),
    ...(state === "submitted" ? ["chờ duyệt"] : []),
    ...(withErrors === null ? [] : [`nộp kèm lỗi: ${withErrors}`]),
    ...(correctionAsked === null ? [] : [`đã đề nghị đính chính: ${correctionAsked}`]),
  ];
}
