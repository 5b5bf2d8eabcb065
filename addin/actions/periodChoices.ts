import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { parsePeriodId } from "../../shared/calendar/period.ts";

type KnownPeriod = MeReply["regime"]["periods"][number];

/** The year's periods as they are chosen from: what everybody owes, what an event asked for, and what is reported only
 *  where there is something to report. */
export function groupPeriods(periods: readonly KnownPeriod[]) {
  const isEvent = ({ id }: KnownPeriod) => parsePeriodId(id)?.kind === "ad-hoc";
  return {
    regular: periods.filter((period) => !period.optional && !isEvent(period)),
    events: periods.filter(isEvent),
    optional: periods.filter((period) => period.optional && !isEvent(period)),
  };
}

/** The period that is being reported now: the first one still due, the last one when all are over. Plans, events and
 *  what nobody owes are chosen by hand. */
export function currentPeriod({ regime, now }: Pick<MeReply, "regime" | "now">): string {
  const today = dayOf(Date.parse(now));
  const regular = groupPeriods(regime.periods).regular.filter(
    ({ id }) => parsePeriodId(id)?.kind !== "plan",
  );
  const due = regular.find(({ lastDay }) => lastDay !== null && today <= lastDay);
  return (due ?? regular.at(-1))?.id ?? "";
}

/** How a period is called that the Worker has named to this person. */
export function nameOf(periods: readonly KnownPeriod[], id: string): string | null {
  return periods.find((period) => period.id === id)?.name ?? null;
}
