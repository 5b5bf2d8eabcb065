import type { OpenWorkReply } from "../../shared/api/completeness.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { parsePeriodId } from "../../shared/calendar/period.ts";

type KnownPeriod = MeReply["regime"]["periods"][number];

interface Reported {
  readonly regime: Pick<MeReply["regime"], "periods">;
  readonly now: string;
}

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
export function currentPeriod({ regime, now }: Reported): string {
  const today = dayOf(Date.parse(now));
  const regular = groupPeriods(regime.periods).regular.filter(
    ({ id }) => parsePeriodId(id)?.kind !== "plan",
  );
  const due = regular.find(({ lastDay }) => lastDay !== null && today <= lastDay);
  return (due ?? regular.at(-1))?.id ?? "";
}

type Work = OpenWorkReply["periods"][number];

/** The period that the district's panes open at: the one with the most work left, also after its deadline, the earlier
 *  of two that have as much; the one that is being reported where nothing is left anywhere. */
export function periodToOpen(me: Reported, work: readonly Work[]): string {
  const [most] = [...work].sort((left, right) => amountOf(right) - amountOf(left));
  return most && amountOf(most) > 0 ? most.period : currentPeriod(me);
}

function amountOf({ overdueUnits, waiting }: Work): number {
  return overdueUnits + waiting;
}
