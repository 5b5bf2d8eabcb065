import type { OrgUnitId } from "../../shared/ids.ts";
import { isWithin, type OrgUnit, type OrgUnitTerm } from "../../shared/orgUnit.ts";
import { findLineage } from "../store/orgUnits.ts";

/** Of a unit's terms those in which it stood under a district: of the days before it came or after it left, the district
 *  asks it for nothing, and another one does. A body that has never stood under it is asked by name, and keeps all. Nothing
 *  is read of a unit that stands right under the district. */
export async function termsInDistrict<T extends OrgUnitTerm>(
  db: D1Database,
  unit: OrgUnitId,
  terms: readonly T[],
  district: OrgUnitId,
): Promise<readonly T[]> {
  if (terms.every(({ parent }) => parent === null || parent === district)) return terms;
  const lineage: OrgUnit[] = await findLineage(db, unit);
  const isInside = ({ validFrom, validTo }: OrgUnitTerm) =>
    isWithin(lineage, unit, district, validTo ?? validFrom);
  const all = lineage.find(({ id }) => id === unit)?.terms ?? [];
  return all.some(isInside) ? terms.filter(isInside) : terms;
}
