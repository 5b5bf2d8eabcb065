import type { VersionInput } from "../../shared/api/reports.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { isCounted } from "../../shared/report/life.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { codeOf } from "./formConcerns.ts";
import { listAnswers } from "./noteAnswers.ts";
import { isEnteredFor } from "./ownReport.ts";
import { paperAnew } from "./printedAnew.ts";
import type { SenderWords } from "./submitReport.ts";
import { documentOfTyped } from "./unitDocument.ts";
import type { WorkSession } from "./workSession.ts";

/** Why nothing was sent: the version received last says the same, figure by figure and word by word. */
export interface NothingNew {
  readonly kind: "nothing-new";
  /** Null where several forms were to be sent. */
  readonly version: number | null;
}

/** Why nothing was sent: the version that was returned says the same, and its notes stand as they were. */
export interface NotesUnanswered {
  readonly kind: "notes-unanswered";
  readonly version: number;
  readonly notes: number;
}

type Said = Pick<SenderWords, "reasonsOf" | "dataStateOf" | "withErrors" | "document">;

/** Whether the Worker holds just this from this very sheet, its paper too, and counts it: it is not judged a second time. One whose
 *  answer was lost is not known to the sheet yet: sending that again brings its receipt. */
export function isNothingNew(session: WorkSession, checked: CheckedForm, words: Said): boolean {
  const { report, identity } = checked;
  return session.sent.baseOf(identity) === report?.version && isHeld(session, checked, words);
}

/** Whether a colleague has handed in just what would be sent, and the Worker counts it: there is nothing to add to it. What the
 *  person's own name stands under may be a hand-in of his whose answer was lost. */
export function isColleagues(session: WorkSession, checked: CheckedForm, words: Said): boolean {
  const sentBy = checked.report?.sentBy ?? null;
  return (
    sentBy !== null &&
    sentBy !== session.me.person.name &&
    isHeld(session, checked, words) &&
    !differsInWords(session, checked, words)
  );
}

/** Whether the unit itself has handed in just what would be entered for it: no document makes it another's. */
export function isUnitsOwn(session: WorkSession, checked: CheckedForm, words: Said): boolean {
  return (
    isEnteredFor(session, checked.identity) &&
    checked.report?.onBehalf === null &&
    isHeld(session, checked, words)
  );
}

function isHeld(session: WorkSession, checked: CheckedForm, words: Said): boolean {
  return (
    checked.report !== null &&
    isCounted(checked.report.state) &&
    listAnswers(session, checked).length === 0 &&
    paperAnew(checked) !== "to-send" &&
    saysTheSame(checked, words)
  );
}

/** Whether what goes with the figures, apart from the reasons, is another than what the version sent last went with: why it goes with
 *  errors, by which document it is entered, what was printed for signing. */
export function differsInWords(
  work: Pick<WorkSession, "me">,
  checked: CheckedForm,
  { withErrors, document }: Pick<Said, "withErrors" | "document">,
): boolean {
  const { report, identity } = checked;
  const explanation = withErrors?.trim() || report?.withErrors;
  const by = isEnteredFor(work, identity) ? documentOfTyped(document) : undefined;
  return (
    explanation !== report?.withErrors ||
    by?.document !== report?.onBehalf?.document ||
    (by?.day ?? undefined) !== report?.onBehalf?.day ||
    paperAnew(checked) === "to-send"
  );
}

/** What would be sent again just as it was returned, notes and all; null where it would not. */
export function findUnanswered(checked: CheckedForm, words: Said): NotesUnanswered | null {
  const { report } = checked;
  if (report?.state !== "returned" || report.notes.length === 0) return null;
  if (!saysTheSame(checked, words)) return null;
  return { kind: "notes-unanswered", version: report.version, notes: report.notes.length };
}

/** Whether a form says what the version sent last said, figure by figure and word by word. */
function saysTheSame(checked: CheckedForm, words: Said): boolean {
  const { report, reading } = checked;
  if (!report || reading.unreadable.size > 0 || !isSameCode(checked)) return false;
  const { dataState, withErrors } = report;
  const said = {
    reasons: textsOf(standingReasons(checked, words)),
    dataState: words.dataStateOf(checked),
    // Whoever explains nothing anew leaves the explanation that has been received.
    withErrors: words.withErrors?.trim() || withErrors,
  };
  const held = { reasons: textsOf(report.reasons), dataState, withErrors };
  return canonicalOf(said) === canonicalOf(held);
}

/** Whether the figures on the sheet are those of a version that stands as received. */
export function holdsSameFigures(checked: CheckedForm): boolean {
  return checked.report !== null && isCounted(checked.report.state) && isSameCode(checked);
}

/** Whether the reasons given for what is found in a form are those of the version sent last. */
export function givesSameReasons(checked: CheckedForm, words: Pick<Said, "reasonsOf">): boolean {
  const held = textsOf(checked.report?.reasons ?? []);
  return canonicalOf(textsOf(standingReasons(checked, words))) === canonicalOf(held);
}

/** Whether the figures are the sent version's, however firm it said they were. */
function isSameCode({ report, identity, values }: CheckedForm): boolean {
  return report !== null && report.code === codeOf(identity, report.dataState, values);
}

/** The reasons given for what is found in a form now. */
export function standingReasons(
  checked: CheckedForm,
  { reasonsOf }: Pick<SenderWords, "reasonsOf">,
): VersionInput["reasons"] {
  const standing = new Set(checked.violations.map(({ id }) => id));
  return reasonsOf(checked).flatMap(({ violations, text }) => {
    const kept = violations.filter((id) => standing.has(id));
    return kept.length > 0 && text.trim() ? [{ violations: kept, text: text.trim() }] : [];
  });
}

/** What was said of each violation, however it was grouped. */
function textsOf(
  reasons: readonly { readonly violations: readonly string[]; readonly text: string }[],
): Record<string, string> {
  return Object.fromEntries(
    reasons.flatMap(({ violations, text }) => violations.map((id) => [id, text.trim()] as const)),
  );
}
