import type { Receipt, ReportReply, VersionInput } from "../../shared/api/reports.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import {
  blockingViolationOf,
  listBlocking,
  violationsProblem,
} from "../../shared/report/blocking.ts";
import { findDocumentFault } from "../../shared/report/documentFault.ts";
import { isCounted } from "../../shared/report/life.ts";
import type { DataState, Reason } from "../../shared/report/submission.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { Stop } from "../api/client.ts";
import type { SheetId } from "../host/workbook.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { checkReport } from "./checkReport.ts";
import { carriedShown, codeOf } from "./formConcerns.ts";
import { notBegunYet } from "./notBegunYet.ts";
import { forgetAnswers, listAnswers } from "./noteAnswers.ts";
import {
  findUnanswered,
  isNothingNew,
  type NotesUnanswered,
  type NothingNew,
  standingReasons,
} from "./nothingNew.ts";
import { isEnteredFor } from "./ownReport.ts";
import { markReceived } from "./storedReasons.ts";
import { documentOfTyped, type TypedDocument } from "./unitDocument.ts";
import { signingToSend, type UnlikeSigned } from "./unlikeSigned.ts";
import type { WorkSession } from "./workSession.ts";

/** What the sender says with the figures. */
export interface SenderWords {
  /** The reasons for what is found in a form: asked for when it has been read for the last time. */
  readonly reasonsOf: (checked: CheckedForm) => readonly Reason[];
  /** How firm the figures are. */
  readonly dataStateOf: (checked: CheckedForm) => DataState;
  /** "Nộp kèm lỗi": why it is sent although rules do not hold. */
  readonly withErrors: string | null;
  /** The version that the sender has seen and means to replace, where somebody else sent one meanwhile. */
  readonly replacing: number | null;
  /** It is sent just as it was returned: the sender has been asked and stands by it. */
  readonly despiteNotes?: boolean;
  /** By which document it is entered for another unit, where it is. */
  readonly document?: TypedDocument;
}

/** Why a form is not sent. */
export type HandInProblem = Problem | NothingNew | NotesUnanswered | UnlikeSigned;

/** Hands in one form: the sheet is read and checked once more, and what would be refused is said without sending. */
export async function submitReport(
  session: WorkSession,
  sheet: SheetId,
  words: SenderWords,
  stop?: Stop,
): Promise<Result<Receipt, HandInProblem>> {
  const checked = await checkReport(session, "everything-anew", stop);
  if (!checked.ok) return checked;
  const found = checked.value.forms.find((form) => form.sheet === sheet);
  if (!found) return err({ kind: "sheet-missing" });
  if (found.kind === "unusable") return err(found.problem);
  const input = versionOf(session, found, words);
  if (!input.ok) return input;
  const sent = await session.client.handIn(found.identity, input.value, stop);
  if (!sent.ok) return sent;
  return confirmReceipt(session, found.identity, sent.value);
}

/** A receipt is shown only for a report that stands as received: the answer to a repeated hand-in is older than what
 *  has been decided since. Where that cannot be asked, the receipt proves all the same that it arrived. */
export async function confirmReceipt(
  session: WorkSession,
  identity: SheetIdentity,
  receipt: Receipt,
): Promise<Result<Receipt, Problem>> {
  markReceived(session, identity, receipt.version);
  session.sent.remember(identity, receipt.version);
  forgetAnswers(session, identity);
  const asked = await session.facts.refresh(identity);
  if (!asked.ok || isCounted(asked.value.state)) return ok(receipt);
  return err({ kind: "move-not-allowed", move: "submit", state: asked.value.state });
}

/** A checked form as the version to hand in, or why it cannot be. */
export function versionOf(
  session: WorkSession,
  checked: CheckedForm,
  words: SenderWords,
): Result<VersionInput, HandInProblem> {
  const { form, identity, reading, values, carried, report } = checked;
  if (!report) return err(checked.refusal ?? { kind: "offline" });
  const notBegun = notBegunYet(report, session.clock.now());
  if (notBegun) return err(notBegun);
  // Whether a newer version is somebody else's or our own, whose answer was lost, only the Worker can tell: the same
  // hand-in brings the same receipt, any other is refused as stale.
  const concern = checked.concerns.find(({ kind }) => kind !== "stale-version");
  if (concern) return err(concern);
  const isForUnit = isEnteredFor(session, identity);
  const { document, day } = documentOfTyped(words.document);
  const today = dayOf(Date.parse(session.clock.now()));
  const fault = isForUnit ? findDocumentFault(document, day, today) : null;
  if (fault) return err(fault);
  const reasons = standingReasons(checked, words);
  if (isNothingNew(session, checked, words)) {
    return err({ kind: "nothing-new", version: report.version });
  }
  const answers = listAnswers(session, checked);
  const unanswered =
    words.despiteNotes || answers.length > 0 ? null : findUnanswered(checked, words);
  if (unanswered) return err(unanswered);
  const { withErrors } = words;
  const dataState = words.dataStateOf(checked);
  const blocking = listBlocking(checked.violations, { withErrors, reasons });
  if (reading.unreadable.size > 0) {
    const cells = [...reading.unreadable.keys()];
    const others = blocking.filter(({ finding }) => finding.kind !== "unreadable");
    return err({ kind: "unreadable-cells", cells, besides: others.map(blockingViolationOf) });
  }
  if (blocking.length > 0) return err(violationsProblem(blocking));
  const signing = signingToSend(session, checked, dataState);
  if (!signing.ok) return signing;
  return ok({
    templateVersion: identity.templateVersion,
    baseVersion: words.replacing ?? baseVersionOf(session, checked, report),
    carriedRevision: carried.revision,
    carriedShown: [...carriedShown(identity, reading)].map(([cell, value]) => ({ cell, value })),
    values: toArray(form.template, reading.entered),
    ...(carried.adjusted ? { adjusted: [...carried.adjusted.keys()] } : {}),
    reasons,
    ...(answers.length > 0 ? { answers } : {}),
    withErrors: withErrors?.trim() || null,
    dataState,
    code: codeOf(identity, dataState, values),
    ...(isForUnit && day !== null ? { onBehalf: { document, day } } : {}),
    ...(signing.value ? { signing: signing.value } : {}),
  });
}

/** The version that the next hand-in replaces. A report that was taken back or returned is handed in anew, also with
 *  the same figures; otherwise the same figures from the same base are the same hand-in, whose answer may be lost. */
function baseVersionOf(
  { sent }: WorkSession,
  { identity, concerns }: CheckedForm,
  { state, version }: ReportReply,
): number {
  // Somebody else's version is replaced only when the person says so.
  const isOwn = concerns.every(({ kind }) => kind !== "stale-version");
  return isOwn && !isCounted(state) ? version : sent.baseOf(identity);
}
