import { hasReason } from "../../shared/report/blocking.ts";
import type { Reason } from "../../shared/report/submission.ts";
import type { CheckedForm, CheckedWorkbook } from "./checkedForm.ts";
import { findUnanswered, holdsSameFigures } from "./nothingNew.ts";
import type { SetProblem } from "./submitReportSet.ts";

/** Whether what a hand-in was refused for still holds as the workbook stands now: what has been put right since is not
 *  held against anybody. What the sheet cannot tell stands until the next try. */
export function stillStands(
  { problem, blocks }: SetProblem,
  shown: CheckedForm,
  forms: CheckedWorkbook["forms"],
  reasonsOf: (checked: CheckedForm) => readonly Reason[],
): boolean {
  const about = blocks ? forms.find(({ sheet }) => sheet === blocks.sheet) : shown;
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
    case "carried-changed":
    case "template-outdated":
      return concerns.some(({ kind }) => kind === problem.kind);
    case "stale-version":
      // Somebody else's version may have the very figures of this sheet, and other words: it is told all the same.
      return (
        concerns.some(({ kind }) => kind === problem.kind) ||
        (about.identity.baseVersion < problem.version && holdsSameFigures(about))
      );
    case "nothing-new":
      return holdsSameFigures(about);
    case "notes-unanswered":
      return findUnanswered(about, saidBefore(about)) !== null;
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

/** The words of the version before: only figures tell here whether a note has been answered. */
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
