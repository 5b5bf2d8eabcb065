import type { OrgUnitId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { calendarOf, unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { UnitToday } from "../caller.ts";
import { listUnitsWithin, spanOf } from "../store/orgUnits.ts";

/** The regime as each of some units has lived through it: what it carries forward starts where it began. Of those that are
 *  known to be as old as the calendar nothing is read. */
export async function regimeOfUnits(
  db: D1Database,
  regime: Regime,
  units: readonly OrgUnitId[],
  known: readonly UnitToday[],
): Promise<(unit: OrgUnitId) => Regime> {
  const span = spanOf(regime.calendar.periods.map(unitsDay));
  const isOld = (unit: OrgUnitId) =>
    known.some(({ id, validFrom }) => id === unit && span !== null && validFrom <= span.from);
  const asked = [...new Set(units)].filter((unit) => !isOld(unit));
  const terms = span && asked.length > 0 ? await listUnitsWithin(db, asked, span) : [];
  const own = new Map(
    asked.map((unit) => {
      const lived = { terms: terms.filter(({ id }) => id === unit) };
      return [unit, { ...regime, calendar: calendarOf(regime.calendar, lived) }];
    }),
  );
  return (unit) => own.get(unit) ?? regime;
}
