import type { OrgUnitId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { calendarOf, unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { UnitToday } from "../caller.ts";
import { listUnitsWithin, spanOf } from "../store/orgUnits.ts";
import { termsInDistrict } from "./termsInDistrict.ts";

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
  const lived = asked.map(async (unit): Promise<[OrgUnitId, Regime]> => {
    const all = terms.filter(({ id }) => id === unit);
    const own = await termsInDistrict(db, unit, all, regime.consolidatedBy);
    return [unit, { ...regime, calendar: calendarOf(regime.calendar, { terms: own }) }];
  });
  const own = new Map(await Promise.all(lived));
  return (unit) => own.get(unit) ?? regime;
}
