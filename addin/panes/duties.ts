import { useState } from "react";
import type { DutiesReply } from "../../shared/api/duties.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { Day } from "../../shared/calendar/period.ts";
import type { Problem } from "../../shared/problem.ts";
import { owesNothing } from "../../shared/report/exception.ts";
import { ok, type Result } from "../../shared/result.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import type { HeardOf } from "../actions/outdatedReports.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type ActionState, useAction } from "../hooks/useAction.ts";

export type Duty = DutiesReply["duties"][number];

/** What the unit owes, as the Worker said last. */
export interface Duties {
  /** Stays while it is asked anew. */
  readonly reply: DutiesReply | null;
  readonly state: ActionState<unknown, Problem>;
  readonly refresh: () => Promise<unknown>;
  readonly clear: () => void;
}

/** How a unit's reports stand, as its duties tell it. */
export function heardOfDuties({ duties }: DutiesReply, unit: string): HeardOf[] {
  return duties.map(({ template, period, state, version, correctBy }) => ({
    path: { template: template.id, period, unit },
    state,
    version,
    correctBy,
  }));
}

/** Whether the unit owes nothing of it this time, "miễn nộp", and has sent nothing all the same. */
export function isExempt({ state, exceptions }: Duty): boolean {
  return owesNothing(exceptions, state);
}

/** Whether the unit is asked if what the district entered for it is right. */
export function isToConfirm({ enteredFor }: Duty): boolean {
  return enteredFor === "unconfirmed";
}

/** Whether the unit still has to do something about it. What is reported only where there is something to report is
 *  owed by nobody, until it comes back to be corrected. */
export function isOwed(duty: Duty): boolean {
  const { state, optional, awaitsOfficial } = duty;
  if (isExempt(duty)) return false;
  return awaitsOfficial || state === "returned" || (state === "draft" && !optional);
}

/** Whether the unit may report on it, and has not. */
export function isOpenToReport(duty: Duty): boolean {
  return duty.optional && duty.state === "draft" && !isExempt(duty);
}

/** The periods of the regime's year, as the session knows them. */
export type Periods = MeReply["regime"]["periods"];

/** What is due later than this is nobody's work yet: it would bury what is due now. */
const NEAR_DAYS = 45;

/** Whether a deadline is over or near. Who is never late is asked when everybody else's reports for the period are due,
 *  and at once where the period has no such day. */
export function isNear(duty: Duty, now: string, periods: Periods): boolean {
  const until = duty.due?.lastDay ?? dueDayOf(duty, periods);
  return until === null || daysUntil(until, now) <= NEAR_DAYS;
}

/** The forms that are to be filled in together now: those of the most urgent period, where it is due already, and of any
 *  other that is due on the same day, as the plan is with a quarter. */
export function listDueSet({ duties, now }: DutiesReply, periods: Periods): readonly Duty[] {
  const owed = duties.filter(isOwed);
  const [first] = owed;
  if (!first || !isNear(first, now, periods)) return [];
  const day = dueDayOf(first, periods);
  return owed.filter(
    (duty) => duty.period === first.period || (day !== null && dueDayOf(duty, periods) === day),
  );
}

/** The last day on time of a period's reports; null where it has none. */
function dueDayOf({ period }: Duty, periods: Periods): Day | null {
  return periods.find(({ id }) => id === period)?.lastDay ?? null;
}

/** The duties of the person's unit, kept over the panes that show them. */
export function useDuties(session: WorkSession | null): Duties {
  const [reply, setReply] = useState<DutiesReply | null>(null);
  const { state, start, clear } = useAction(async (stop): Promise<Result<null, Problem>> => {
    const asked = await session?.client.duties(stop);
    if (asked?.ok) {
      session?.clock.hear(asked.value.now);
      setReply(asked.value);
    }
    return !asked || asked.ok ? ok(null) : asked;
  });
  return { reply, state, refresh: start, clear };
}
