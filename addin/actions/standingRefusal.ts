import type { Problem } from "../../shared/problem.ts";
import { hasReason } from "../../shared/report/blocking.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import type { DataState, Reason } from "../../shared/report/submission.ts";
import type { CheckedForm, CheckedWorkbook, UnusableForm } from "./checkedForm.ts";
import { listAnswers } from "./noteAnswers.ts";
import {
  differsInWords,
  findUnanswered,
  givesSameReasons,
  holdsSameFigures,
} from "./nothingNew.ts";
import type { SenderWords } from "./submitReport.ts";
import type { SetProblem } from "./submitReportSet.ts";
import { findUnlike } from "./unlikeSigned.ts";
import type { WorkSession } from "./workSession.ts";

/** Whether what a hand-in was refused for still holds as the workbook stands now: what has been put right since is not
 *  held against anybody. What the sheet cannot tell stands until the next try. */
export function stillStands(
  work: Pick<WorkSession, "writing">,
  { problem, blocks }: SetProblem,
  shown: CheckedForm,
  forms: CheckedWorkbook["forms"],
  { reasonsOf, dataStateOf }: Pick<SenderWords, "reasonsOf" | "dataStateOf">,
): boolean {
  const about = formOf(blocks, shown, forms);
  if (!about) return false;
  if (about.kind === "unusable") return true;
  const { reading, concerns, report } = about;
  switch (problem.kind) {
    case "unreadable-cells":
      return (
        [...reading.unreadable.keys()].some((key) => problem.cells.includes(key)) ||
        isBlocked(about, problem.besides, reasonsOf(about))
      );
    case "has-violations":
      return isBlocked(about, problem.violations, reasonsOf(about));
    case "stale-version":
      return (
        concerns.some(({ kind }) => kind === problem.kind) || holdsSame(about, problem.version)
      );
    case "carried-changed":
    case "template-outdated":
      return concerns.some(({ kind }) => kind === problem.kind);
    case "nothing-new":
      return holdsSameFigures(about);
    case "unlike-signed":
      return findUnlike(about, dataStateOf(about)) !== null;
    case "notes-unanswered":
      return (
        listAnswers(work, about).length === 0 && findUnanswered(about, saidBefore(about)) !== null
      );
    case "move-not-allowed":
      return report === null || report.state === problem.state;
    case "form-damaged":
    case "form-twice":
    case "form-of-another-unit":
      return false;
    default:
      return true;
  }
}

/** A version that somebody else has sent with the very figures of a form. */
export interface SameSent
  extends Pick<Extract<Problem, { kind: "stale-version" }>, "version" | "sentBy"> {
  /** How firm it says the figures are, and how firm this form does; null where they say the same. */
  readonly firmness: { readonly theirs: DataState; readonly mine: DataState } | null;
  /** Whether it gives other reasons than the form: they may be put together. */
  readonly givesOtherReasons: boolean;
  /** Whether anything else that goes with the figures is another. */
  readonly saysOtherwise: boolean;
}

/** The version that somebody else has sent with the very figures of the form that was refused beside it; null where it
 *  was refused for something else, or holds other figures by now. */
export function findSameSent(
  work: Pick<WorkSession, "me">,
  { problem, blocks }: SetProblem,
  shown: CheckedForm,
  forms: CheckedWorkbook["forms"],
  words: Pick<SenderWords, "reasonsOf" | "dataStateOf" | "withErrors" | "document">,
): SameSent | null {
  if (problem.kind !== "stale-version") return null;
  const about = formOf(blocks, shown, forms);
  if (about?.kind !== "checked" || !holdsSame(about, problem.version)) return null;
  const { version, sentBy } = problem;
  const theirs = about.report?.dataState;
  const mine = words.dataStateOf(about);
  const isAsFirm = !theirs || canonicalOf(theirs) === canonicalOf(mine);
  return {
    version,
    sentBy,
    firmness: isAsFirm ? null : { theirs, mine },
    givesOtherReasons: !givesSameReasons(about, words),
    saysOtherwise: differsInWords(work, about, words),
  };
}

/** The form that a hand-in was refused for. */
function formOf(
  blocks: SetProblem["blocks"],
  shown: CheckedForm,
  forms: CheckedWorkbook["forms"],
): CheckedForm | UnusableForm | undefined {
  return blocks ? forms.find(({ sheet }) => sheet === blocks.sheet) : shown;
}

/** Whether a version that was in the way, or one after it, stands as received with just these figures. */
function holdsSame(about: CheckedForm, version: number): boolean {
  return version > 0 && (about.report?.version ?? 0) >= version && holdsSameFigures(about);
}

/** The words of the version before: only figures and answers tell here whether a note has been answered. */
function saidBefore({ report }: CheckedForm) {
  return {
    reasonsOf: () => report?.reasons ?? [],
    dataStateOf: () => report?.dataState ?? { estimated: false, preliminary: false },
    withErrors: null,
  };
}

/** Whether one of the findings is still there and still without a reason. A rule that only the hand-in can apply is
 *  not told to be kept by the sheet. */
function isBlocked(
  { violations, waiting }: CheckedForm,
  blocking: readonly { readonly rule: string }[],
  reasons: readonly Reason[],
): boolean {
  return blocking.some(({ rule }) => {
    const found = violations.find(({ id }) => id === rule);
    if (!found) return waiting.some(({ id }) => id === rule);
    return found.importance === "error" || !hasReason(rule, reasons);
  });
}
