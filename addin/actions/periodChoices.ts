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
