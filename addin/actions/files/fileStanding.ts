import type { ReportSetReply } from "../../../shared/api/reports.ts";
import type { CheckedForm } from "../checkedForm.ts";
import { codeOf } from "../formConcerns.ts";
import type { TextStore } from "../formLibrary.ts";
import { dataStateOf } from "../keptDataState.ts";
import { isColleagues, isNothingNew, isUnitsOwn } from "../nothingNew.ts";
import { isEnteredFor, mayFillIn } from "../ownReport.ts";
import { reasonsToSend } from "../reasonsToSend.ts";
import { type HandInProblem, type SenderWords, versionOf } from "../submitReport.ts";
import type { SetProblem } from "../submitReportSet.ts";
import { readDocument, type TypedDocument } from "../unitDocument.ts";
import type { WorkSession } from "../workSession.ts";
import type { PlacedForm } from "./fileForm.ts";

/** How a form of a file stands on its way to the Worker. */
export type FileStanding =
  | { readonly kind: "sending" }
  | { readonly kind: "received"; readonly receipt: ReportSetReply }
  /** The last try was refused; nothing that is known here stands against another. */
  | { readonly kind: "refused"; readonly refusal: SetProblem }
  /** Nothing stands against handing it in. */
  | { readonly kind: "ready" }
  /** The Worker holds these very figures already. */
  | { readonly kind: "same"; readonly version: number; readonly sentAt: string | null }
  /** Something has to be done or said first. */
  | { readonly kind: "held"; readonly problem: HandInProblem | StillPreliminary };

/** Official figures are awaited, and the form says that its own are preliminary. */
export interface StillPreliminary {
  readonly kind: "still-preliminary";
}

/** What is said with the form of a file that is handed in from the list: what this machine keeps of it. */
export function wordsKept(session: WorkSession, store: TextStore): SenderWords {
  return {
    reasonsOf: (checked) => reasonsToSend(session, checked),
    dataStateOf: ({ identity }) => dataStateOf(store, identity),
    withErrors: null,
    replacing: null,
  };
}

/** Whether a form goes with what is handed in next. */
export function isToSend({ kind }: FileStanding): boolean {
  return kind === "ready" || kind === "refused";
}

/** How a form stands now. What the last try was refused for is told for as long as the form itself does not say more. */
export function standingOf(session: WorkSession, store: TextStore, form: PlacedForm): FileStanding {
  const handIn = session.handIns.state().get(form.name);
  if (handIn?.kind === "pending") return { kind: "sending" };
  if (handIn?.kind === "received" && isOfReceipt(store, form, handIn.receipt)) return handIn;
  const standing = standingByItself(session, store, form);
  return handIn?.kind === "refused" && standing.kind === "ready" ? handIn : standing;
}

/** Whether a form has been received just as it lies here now. */
export function holdsReceipt(session: WorkSession, store: TextStore, form: PlacedForm): boolean {
  const handIn = session.handIns.state().get(form.name);
  return handIn?.kind === "received" && isOfReceipt(store, form, handIn.receipt);
}

/** Whether a receipt speaks of the figures that lie here now, and of how firm they are. */
function isOfReceipt(
  store: TextStore,
  { checked }: PlacedForm,
  { receipts }: ReportSetReply,
): boolean {
  // What cannot be checked has not been seen to change, and cannot be sent either.
  if (checked.kind === "unusable") return true;
  const { identity, values } = checked;
  const code = codeOf(identity, dataStateOf(store, identity), values);
  return receipts.some((one) => one.template === identity.template && one.code === code);
}

function standingByItself(
  desk: WorkSession,
  store: TextStore,
  { checked, sent }: PlacedForm,
): FileStanding {
  const session = { ...desk, sent };
  if (checked.kind === "unusable") return { kind: "held", problem: checked.problem };
  const { report, identity } = checked;
  if (!mayFillIn(session, identity)) return { kind: "held", problem: { kind: "forbidden" } };
  const words = { ...wordsKept(session, store), ...documentOf(session, identity) };
  if (report && isHeldAlready(session, checked, words)) {
    return { kind: "same", version: report.version, sentAt: report.sentAt };
  }
  const isSettled = report?.state === "approved" || report?.state === "frozen";
  if (report && isSettled && !report.awaitsOfficial) {
    return {
      kind: "held",
      problem: { kind: "move-not-allowed", move: "submit", state: report.state },
    };
  }
  // What is handed in together is not the moment to find that somebody was faster.
  const stale = checked.concerns.find(({ kind }) => kind === "stale-version");
  if (stale) return { kind: "held", problem: stale };
  if (report?.awaitsOfficial && words.dataStateOf(checked).preliminary) {
    return { kind: "held", problem: { kind: "still-preliminary" } };
  }
  const version = versionOf(session, checked, words);
  return version.ok ? { kind: "ready" } : { kind: "held", problem: version.error };
}

/** Whether the Worker holds just this, from whomever, and awaits nothing else: there is nothing to hand in. What is
 *  carried in has another source by now as soon as that has been handed in beside it. */
function isHeldAlready(session: WorkSession, checked: CheckedForm, words: SenderWords): boolean {
  return (
    checked.concerns.every(({ kind }) => kind === "carried-changed") &&
    checked.report?.awaitsOfficial === false &&
    [isNothingNew, isColleagues, isUnitsOwn].some((holds) => holds(session, checked, words))
  );
}

/** The document that goes with a form that is entered for its unit; nothing with any other. */
export function documentOf(
  session: WorkSession,
  identity: { readonly period: string; readonly unit: string; readonly entering?: true },
): { readonly document?: TypedDocument } {
  if (!isEnteredFor(session, identity)) return {};
  return { document: readDocument(session.writing, identity) };
}
