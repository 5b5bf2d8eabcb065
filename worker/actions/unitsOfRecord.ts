import { dayOf } from "../../shared/calendar/due.ts";
import { type OrgUnit, termOn } from "../../shared/orgUnit.ts";
import type { Regime } from "../../shared/regime.ts";
import type { AuditNames } from "../store/auditNames.ts";

/** Whether a record is of the district that a regime is for: reports of every district lie in one table. It is where its
 *  form is of the regime, since a unit that moves hands in the forms of whom it stands under, and where its unit has ever
 *  stood under the district. A unit that is nowhere any more is nobody else's. */
export function isOfDistrict(
  { unit, template }: { readonly unit: string; readonly template: string | null },
  { units, regimes }: Pick<AuditNames, "units" | "regimes">,
  { id, consolidatedBy }: Pick<Regime, "id" | "consolidatedBy">,
): boolean {
  const regime = template === null ? undefined : regimes.get(template);
  if (regime !== undefined && regime !== id) return false;
  return hasStoodUnder(unit, units, consolidatedBy);
}

function hasStoodUnder(unit: string, units: readonly OrgUnit[], top: string): boolean {
  if (!units.some(({ id }) => id === unit)) return true;
  const above = new Set<string>([unit]);
  for (const id of above) {
    const terms = units.find((one) => one.id === id)?.terms ?? [];
    for (const { parent } of terms) if (parent !== null) above.add(parent);
  }
  return above.has(top);
}

/** A unit's name at an instant; its last one where it had none then, or none is asked about. */
export function unitName(units: readonly OrgUnit[], id: string, at: number | null): string {
  const unit = units.find((one) => one.id === id);
  const then = unit && at !== null ? termOn(unit, dayOf(at)) : null;
  return (then ?? unit?.terms.at(-1))?.name ?? id;
}
