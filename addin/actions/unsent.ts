import { isCounted } from "../../shared/report/life.ts";
import { listDifferences } from "../../shared/report/submission.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { sentValuesOf } from "./openForm.ts";

/** How many answers have been changed since the version was sent that the sheet shows; 0 where none has been sent, and
 *  where somebody else's is newer, which is told by itself. */
export function countUnsent({ form, report, reading, concerns }: CheckedForm): number {
  const isSent = report !== null && (isCounted(report.state) || report.state === "returned");
  if (!isSent || concerns.some(({ kind }) => kind === "stale-version")) return 0;
  const sent = sentValuesOf(form, report);
  const unreadable = [...reading.unreadable.keys()].filter((key) => !reading.entered.has(key));
  const now = new Map([...sent, ...reading.entered]);
  return listDifferences(form, sent, now).length + unreadable.length;
}

/** Whether a version would be taken as the report stands: what is approved or frozen is asked to be corrected first. */
export function mayBeSent({ report }: CheckedForm): boolean {
  return report === null || report.moves.includes("submit");
}
