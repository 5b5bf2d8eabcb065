import type { ReportReply } from "../../shared/api/reports.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import { findNotBegun } from "../../shared/report/notBegun.ts";

/** Why an open report cannot be handed in yet, at a moment of the Worker's clock; null once its period has begun. */
export function notBegunYet(
  { period, window }: Pick<ReportReply, "period" | "window">,
  now: string,
): Problem | null {
  return findNotBegun(period, window.from, dayOf(Date.parse(now)));
}
