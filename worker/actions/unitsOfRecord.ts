import { dayOf } from "../../shared/calendar/due.ts";
import { type OrgUnit, termOn } from "../../shared/orgUnit.ts";

/** Whether a unit has ever stood under another, told by the unit and all above it. Reports of every district lie in one
 *  table; a unit that is nowhere any more is nobody else's. */
export function isOfDistrict(unit: string, units: readonly OrgUnit[], top: string): boolean {
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
