import { listDifferences } from "../../shared/report/submission.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { sentValuesOf } from "./openForm.ts";

/** How many answers have been changed since the version was sent that the sheet shows; 0 where none has been sent, and
 *  where somebody else's is newer, which is told by itself. */
export function countUnsent({ form, report, reading, concerns }: CheckedForm): number {
  const isWaiting = report?.state === "submitted" || report?.state === "returned";
  if (!report || !isWaiting || concerns.some(({ kind }) => kind === "stale-version")) return 0;
  const sent = sentValuesOf(form, report);
  const unreadable = [...reading.unreadable.keys()].filter((key) => !reading.entered.has(key));
  const now = new Map([...sent, ...reading.entered]);
  return listDifferences(form, sent, now).length + unreadable.length;
}
