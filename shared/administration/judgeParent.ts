import { addDays } from "../calendar/days.ts";
import type { Day } from "../calendar/period.ts";
import { isWithin, type OrgUnit, type OrgUnitTerm, termOn } from "../orgUnit.ts";
import type { Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";

/** Why a unit cannot stand under another: there is none, it is not there on that day, or it stands under the unit itself. */
export type ParentFault = "none" | "absent" | "below";

/** A term that is to begin, judged by what it stands under: every day of it its parent is there, and on none of them stands
 *  under the unit itself. What begins ends with its parent; what has been there longer is first moved. */
export function judgeParent(
  { id, terms }: OrgUnit,
  units: readonly OrgUnit[],
  term: OrgUnitTerm,
  mayEndEarlier: boolean,
): Result<OrgUnitTerm, Problem> {
  const { name, parent: parentId, validFrom } = term;
  if (parentId === null) {
    // What stands under nothing stays so, and nothing else comes to.
    const isTop = terms.at(-1)?.parent === null;
    return isTop ? ok(term) : faultOf("none", name, "", validFrom);
  }
  const parent = units.find((one) => one.id === parentId);
  const nameOn = (day: Day) =>
    ((parent && termOn(parent, day)) ?? parent?.terms.at(-1))?.name ?? parentId;
  const until = parent ? lastDayFrom(parent, validFrom) : "never";
  if (until === "never") return faultOf("absent", name, nameOn(validFrom), validFrom);
  const outlives = until !== null && (term.validTo === null || term.validTo > until);
  if (outlives && !mayEndEarlier) {
    return faultOf("absent", name, nameOn(until), addDays(until, 1));
  }
  const judged = outlives ? { ...term, validTo: until } : term;
  const circle = daysOfChange(units, judged).find((day) => isWithin(units, parentId, id, day));
  return circle === undefined ? ok(judged) : faultOf("below", name, nameOn(circle), circle);
}

/** The last day to which a unit is there without a gap from a day on; null where that has no end. */
function lastDayFrom(unit: OrgUnit, day: Day): Day | null | "never" {
  let until: Day | null | "never" = "never";
  for (let next = termOn(unit, day); next; next = termOn(unit, addDays(until, 1))) {
    until = next.validTo;
    if (until === null) return null;
  }
  return until;
}

/** The days of a term on which something may stand under another than the day before. */
function daysOfChange(units: readonly OrgUnit[], { validFrom, validTo }: OrgUnitTerm): Day[] {
  const starts = units.flatMap(({ terms }) => terms.map((one) => one.validFrom));
  const within = starts.filter((day) => day > validFrom && (validTo === null || day <= validTo));
  return [validFrom, ...[...new Set(within)].toSorted()];
}

function faultOf(fault: ParentFault, unit: string, parent: string, day: Day) {
  return err<Problem>({ kind: "unit-parent", fault, unit, parent, day });
}
