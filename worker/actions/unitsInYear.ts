import { type Calendar, type Day, findPeriod, type Period } from "../../shared/calendar/period.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { isInForce, type OrgUnitTerm, termOn } from "../../shared/orgUnit.ts";
import { sayDay } from "../../shared/text/days.ts";
import { unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { UnitToday } from "../caller.ts";
import type { DaySpan } from "../store/orgUnits.ts";

/** The units that a period knows, and those that it knows no more. */
export interface UnitsInYear {
  readonly units: readonly UnitToday[];
  /** As each of them was last: what they had come to in the year is no less for it. */
  readonly ended: readonly UnitToday[];
  /** What a unit has been, from the oldest to the newest. */
  readonly termsOf: (unit: OrgUnitId) => readonly OrgUnitTerm[];
}

/** The days whose units a period's figures are made of and compared with: back to the same period of the year before. */
export function daysOfYear(period: Pick<Period, "windowTo" | "due">): DaySpan {
  const to = unitsDay(period);
  return { from: yearBefore(to), to };
}

/** The same day of the year before. */
export function yearBefore(day: Day): Day {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Tells the units of the last of some days from those that have ended before it. */
export function unitsInYear(terms: readonly UnitToday[], { to }: DaySpan): UnitsInYear {
  const termsOf = (unit: OrgUnitId) =>
    terms
      .filter(({ id }) => id === unit)
      .sort((left, right) => left.validFrom.localeCompare(right.validFrom));
  const units = terms.filter((term) => isInForce(term, to));
  const known = new Set(units.map(({ id }) => id));
  const gone = [...new Set(terms.map(({ id }) => id))].filter((id) => !known.has(id));
  return { units, ended: gone.flatMap((id) => termsOf(id).at(-1) ?? []), termsOf };
}

/** The units that have come or gone since the period that one goes on from, or since the day on which its own figures
 *  start, of those that are asked about. */
export function changedSince(
  lived: UnitsInYear,
  calendar: Calendar,
  period: Period,
  isAskedAbout: (unit: UnitToday) => boolean,
) {
  const before = period.accumulatesAfter && findPeriod(calendar, period.accumulatesAfter);
  const since = before ? unitsDay(before) : period.windowFrom;
  const wasThere = ({ id }: UnitToday) => termOn({ terms: lived.termsOf(id) }, since) !== null;
  const asked = (units: readonly UnitToday[]) => units.filter(isAskedAbout);
  return {
    ended: asked(lived.ended)
      .filter(wasThere)
      .map(({ name, validTo }) => ({ name, day: validTo ?? "" })),
    joined: asked(lived.units)
      .filter((unit) => !wasThere(unit))
      .map(({ name, id }) => ({ name, day: lived.termsOf(id)[0]?.validFrom ?? "" })),
  };
}

/** How a unit stands in a period that knows it no more. */
export function endedStanding({ validTo }: Pick<OrgUnitTerm, "validTo">) {
  const ended = validTo ?? "";
  return { kind: "exempt", reason: `kết thúc ${sayDay("vi", ended)}`, ended } as const;
}
