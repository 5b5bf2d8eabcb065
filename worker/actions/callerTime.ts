import { dayOf } from "../../shared/calendar/due.ts";
import type { Day } from "../../shared/calendar/period.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Regime } from "../../shared/regime.ts";

/** The instant that counts for what somebody does: a demonstration's clock began where it was set, and has run since. */
export function timeOf(
  clock: { readonly startsAt: number; readonly seededAt: number } | null,
  isDemo: boolean,
  realNow: number,
): number {
  return isDemo && clock ? clock.startsAt + (realNow - clock.seededAt) : realNow;
}

/** The day on which units are looked at. A regime's units are those of its year: a report of 2022 stays its commune's after
 *  the commune is gone. */
export function dayOn({ calendar: { year } }: Pick<Regime, "calendar">, now: number): Day {
  const today = dayOf(now);
  if (today < `${year}-01-01`) return `${year}-01-01`;
  return today > `${year}-12-31` ? `${year}-12-31` : today;
}

/** What somebody is told whose own unit has ended before a day; null where it goes on. */
export function closedUnit(unitUntil: Day | null, day: Day): Problem | null {
  if (unitUntil === null || day <= unitUntil) return null;
  return { kind: "unit-closed", unit: null, until: unitUntil };
}
