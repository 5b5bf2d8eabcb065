import type { OpenWorkReply } from "../../shared/api/consolidations.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { parsePeriodId } from "../../shared/calendar/period.ts";

/** The period that is being reported now: the first one still due, the last one when all are over. Plans and events
 *  are chosen by hand. */
export function currentPeriod({ regime, now }: Pick<MeReply, "regime" | "now">): string {
  const today = dayOf(Date.parse(now));
  const regular = regime.periods.filter(({ id }) => {
    const kind = parsePeriodId(id)?.kind;
    return kind !== "plan" && kind !== "ad-hoc";
  });
  const due = regular.find(({ dueBefore }) => dueBefore !== null && today < dueBefore);
  return (due ?? regular.at(-1))?.id ?? "";
}

type Work = OpenWorkReply["periods"][number];

/** The period that the district's panes open at: the one with the most work left, also after its deadline, the earlier
 *  of two that have as much; the one that is being reported where nothing is left anywhere. */
export function periodToOpen(me: Pick<MeReply, "regime" | "now">, work: readonly Work[]): string {
  const [most] = [...work].sort((left, right) => amountOf(right) - amountOf(left));
  return most && amountOf(most) > 0 ? most.period : currentPeriod(me);
}

function amountOf({ overdueUnits, waiting }: Work): number {
  return overdueUnits + waiting;
}
