import { addDays } from "./calendar/days.ts";
import type { Calendar, Day, DueDate, Period } from "./calendar/period.ts";
import { type OrgUnit, type OrgUnitTerm, termOn } from "./orgUnit.ts";

/** The day as of which a period's units are read: who owes it and is added up, of which kind, by which name and under whom.
 *  It is the last day that the period's figures cover or, where the plan has it handed in before that, the last day for
 *  handing it in: a plan covers the year that it opens. A commune made in the middle of a quarter owes all of it, and those
 *  it was made of owe nothing of it any more; one made after the quarter has ended owes nothing of it, however long it may
 *  still be handed in: those it was made of do, and the district enters what they no longer can. Neither today nor the
 *  district's reading of "trước ngày" makes a difference, so that no total changes because time passes. */
export function unitsDay({ windowTo, due }: Pick<Period, "windowTo" | "due">): Day {
  const last = due && lastDayOfPlan(due);
  return last !== null && last < windowTo ? last : windowTo;
}

function lastDayOfPlan({ before, soleReading }: DueDate): Day {
  return soleReading ? before : addDays(before, -1);
}

/** What a unit is in a period; null where the period knows no such unit. */
export function termIn(
  unit: Pick<OrgUnit, "terms">,
  period: Pick<Period, "windowTo" | "due">,
): OrgUnitTerm | null {
  return termOn(unit, unitsDay(period));
}

/** The calendar as a unit has lived through it: without the periods that do not know it, so that what accumulates starts
 *  where the unit began. A period behind such a one goes on from the nearest that the unit has part in, or from nothing:
 *  what the year had come to before the unit is told by those who reported it. */
export function calendarOf(calendar: Calendar, unit: Pick<OrgUnit, "terms">): Calendar {
  const isStranger = (period: Period) => termIn(unit, period) === null;
  const strange = new Map(calendar.periods.filter(isStranger).map((one) => [one.id, one]));
  if (strange.size === 0) return calendar;
  const behind = (id: Period["accumulatesAfter"]): Period["accumulatesAfter"] => {
    const before = id === null ? undefined : strange.get(id);
    return before ? behind(before.accumulatesAfter) : id;
  };
  return {
    ...calendar,
    periods: calendar.periods
      .filter(({ id }) => !strange.has(id))
      .map((period) => ({ ...period, accumulatesAfter: behind(period.accumulatesAfter) })),
  };
}
