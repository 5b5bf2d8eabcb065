import type { ReportReply } from "../../shared/api/reports.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import { findNotBegun } from "../../shared/report/notBegun.ts";
import type { WorkSession } from "./workSession.ts";

/** Why an open report cannot be handed in yet, by the Worker's clock; null once its period has begun. */
export function notBegunYet(
  { clock }: Pick<WorkSession, "clock">,
  { period, window }: Pick<ReportReply, "period" | "window">,
): Problem | null {
  return findNotBegun(period, window.from, dayOf(Date.parse(clock.now())));
}
