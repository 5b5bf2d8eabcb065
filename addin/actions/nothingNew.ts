import { canonicalOf } from "../../shared/report/canonical.ts";
import { isCounted } from "../../shared/report/life.ts";
import type { Reason } from "../../shared/report/submission.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { codeOf } from "./formConcerns.ts";
import type { SenderWords } from "./submitReport.ts";
import type { WorkSession } from "./workSession.ts";

/** Why nothing was sent: the version received last says the same, figure by figure and word by word. */
export interface NothingNew {
  readonly kind: "nothing-new";
  /** Null where several forms were to be sent. */
  readonly version: number | null;
}

/** Whether the Worker holds just this from this very sheet, and counts it. One whose answer was lost is not known to
 *  the sheet yet: sending that again brings its receipt. */
export function isNothingNew(
  { sent }: WorkSession,
  checked: CheckedForm,
  words: Pick<SenderWords, "dataStateOf" | "withErrors">,
  reasons: readonly Reason[],
): boolean {
  const { report, identity } = checked;
  if (!report || !holdsSameFigures(checked)) return false;
  const said = {
    reasons: textsOf(reasons),
    dataState: words.dataStateOf(checked),
    withErrors: words.withErrors?.trim() || null,
  };
  const { dataState, withErrors } = report;
  const held = { reasons: textsOf(report.reasons), dataState, withErrors };
  return sent.baseOf(identity) === report.version && canonicalOf(said) === canonicalOf(held);
}

/** Whether the figures on the sheet are those of a version that stands as received, however firm it said they were. */
export function holdsSameFigures({ report, identity, values }: CheckedForm): boolean {
  if (report === null || !isCounted(report.state)) return false;
  return report.code === codeOf(identity, report.dataState, values);
}

/** What was said of each violation, however it was grouped. */
function textsOf(
  reasons: readonly { readonly violations: readonly string[]; readonly text: string }[],
): Record<string, string> {
  return Object.fromEntries(
    reasons.flatMap(({ violations, text }) => violations.map((id) => [id, text.trim()] as const)),
  );
}
