import type { ReportReply } from "../../shared/api/reports.ts";

type Timed = Pick<ReportReply, "due" | "firstSentAt">;

/** Whether what stands as sent of a report came too late. */
export function isLate({ due, firstSentAt }: Timed): boolean {
  return due !== null && firstSentAt !== null && isAfter(firstSentAt, due);
}

/** Whether a version sent now would be received late: what was first sent in time stays in time. Null where there is no
 *  deadline. */
export function wouldBeLate({ due, firstSentAt }: Timed, now: string): boolean | null {
  return due && isAfter(firstSentAt ?? now, due);
}

function isAfter(instant: string, { lateFrom }: NonNullable<Timed["due"]>): boolean {
  return Date.parse(instant) >= Date.parse(lateFrom);
}
