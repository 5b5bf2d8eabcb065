import { dayOf } from "../../shared/calendar/due.ts";
import type { Day } from "../../shared/calendar/period.ts";
import type { Form } from "../../shared/form/form.ts";
import { awaitsOfficial, lastPreliminaryDay } from "../../shared/report/officialFigures.ts";
import type { Caller } from "../caller.ts";
import type { OpenedReport } from "./openReports.ts";

/** The last day on which a form's figures are "sơ bộ" in the caller's district, or null. */
export function reviewedUntil({ regime }: Pick<Caller, "regime">, { template }: Form): Day | null {
  return lastPreliminaryDay(template.preliminaryUntil ?? null, regime.settings);
}

/** Whether a report that is open was received as "sơ bộ" and is to be handed in anew as "chính thức". */
export function isOfficialAwaited(
  caller: Pick<Caller, "regime" | "now">,
  { form, stored, period }: OpenedReport,
): boolean {
  return awaitsOfficial(stored, period, reviewedUntil(caller, form), dayOf(caller.now));
}
