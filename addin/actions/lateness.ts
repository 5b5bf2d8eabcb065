import type { ReportReply } from "../../shared/api/reports.ts";

type Timed = Pick<ReportReply, "due" | "optional" | "firstSentAt" | "late">;

/** Whether a version sent now would be received late: what was first sent in time stays in time. Null where nobody is
 *  late with it. */
export function wouldBeLate(
  { due, optional, firstSentAt, late }: Timed,
  now: string,
): boolean | null {
  if (!due || optional) return null;
  return firstSentAt === null ? Date.parse(now) >= Date.parse(due.lateFrom) : late;
}
