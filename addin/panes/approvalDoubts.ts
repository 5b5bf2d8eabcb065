import { sourceChangesFromWire } from "../../shared/api/carried.ts";
import type { Language } from "../../shared/text/language.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { saySourceChange } from "../../shared/text/sourceChanges.ts";
import { sayUnitDocument } from "../../shared/text/unitDocument.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { listSenderWords } from "./SentWith.tsx";

/** Whether a report may be approved only with a reason: it was sent with errors, its sources say something else, or it was
 *  entered for a unit that has not confirmed it. */
export function isDoubtful({ violations, report }: CheckedForm): boolean {
  return (
    violations.some(({ importance }) => importance === "error") ||
    (report !== null &&
      (report.withErrors !== null ||
        report.sourceChanges.length > 0 ||
        report.onBehalf?.confirmed === false))
  );
}

/** Everything that its reviewer should have in sight when he approves a report: how it came, what its sender said, and
 *  what its sources say by now. */
export function listApprovalDoubts(
  { form, report }: CheckedForm,
  text: PaneText,
  language: Language,
): string[] {
  if (!report) return [];
  const changes = sourceChangesFromWire(report.sourceChanges);
  return [
    ...(report.late ? [text.review.late] : []),
    ...(report.onBehalf?.confirmed === false
      ? [text.life.unconfirmed(sayUnitDocument(language, report.onBehalf))]
      : []),
    ...listSenderWords(report, text),
    ...changes.map((change) => saySourceChange(language, form, change)),
  ];
}
