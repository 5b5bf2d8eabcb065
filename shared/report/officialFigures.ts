import { type Day, kindOf, type Period } from "../calendar/period.ts";
import type { CalendarSettings } from "../calendar/settings.ts";
import { isCounted, type ReportState } from "./life.ts";

/** The last day on which a form's figures are "sơ bộ", as the district has set it or the form says; null where no review
 *  changes them. */
export function lastPreliminaryDay(
  ofForm: Day | null,
  { preliminaryUntil }: Pick<CalendarSettings, "preliminaryUntil">,
): Day | null {
  return ofForm === null ? null : (preliminaryUntil ?? ofForm);
}

/** Whether a report that was received as "sơ bộ" is to be handed in anew as "chính thức": the year's, once its review is
 *  over. One that was approved or frozen opens again for that. */
export function awaitsOfficial(
  report: { readonly state: ReportState; readonly preliminary: boolean } | null,
  period: Pick<Period, "id">,
  lastDay: Day | null,
  today: Day,
): boolean {
  if (!report?.preliminary || lastDay === null || today <= lastDay) return false;
  return isCounted(report.state) && kindOf(period) === "year";
}
