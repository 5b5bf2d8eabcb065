import type { Day } from "../../shared/calendar/period.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { type OrgUnitTerm, termOn } from "../../shared/orgUnit.ts";
import type { UnitToday } from "../caller.ts";
import { listUnitsWithin } from "../store/orgUnits.ts";

/** The last day of a unit that is no more on a day; null where it is, or has yet to begin. */
export function endOf(terms: readonly OrgUnitTerm[], day: Day): Day | null {
  if (termOn({ terms }, day)) return null;
  return terms.filter(({ validFrom }) => validFrom <= day).at(-1)?.validTo ?? null;
}

/** The same for units that a period knows. Only of those whose term has run out is anything read. */
export async function listEnded(
  db: D1Database,
  units: readonly UnitToday[],
  day: Day,
): Promise<ReadonlyMap<OrgUnitId, Day>> {
  const out = units.filter(({ validTo }) => validTo !== null && validTo < day);
  const [from] = out.map(({ validFrom }) => validFrom).sort();
  if (from === undefined) return new Map();
  const ids = out.map(({ id }) => id);
  const terms = await listUnitsWithin(db, ids, { from, to: day });
  return new Map(
    ids.flatMap((id) => {
      const own = terms.filter((term) => term.id === id);
      const sorted = own.sort((left, right) => left.validFrom.localeCompare(right.validFrom));
      const end = endOf(sorted, day);
      return end === null ? [] : [[id, end] as const];
    }),
  );
}
