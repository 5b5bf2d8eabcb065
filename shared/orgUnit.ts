import type { Day } from "./calendar/period.ts";
import type { OrgUnitId } from "./ids.ts";

/** One organisation unit through time. */
export interface OrgUnit {
  readonly id: OrgUnitId;
  /** What the unit was called and where it belonged, from the oldest to the newest term; terms do not overlap. */
  readonly terms: readonly OrgUnitTerm[];
}

/** A span of days in which nothing about a unit changed. */
export interface OrgUnitTerm {
  readonly validFrom: Day;
  /** The last day, included; null while it goes on. */
  readonly validTo: Day | null;
  /** "mã ĐVHC" of a territory, or the district's own code of an office: reused by others in other years. */
  readonly code: string;
  readonly name: string;
  readonly type: OrgUnitType;
  readonly parent: OrgUnitId | null;
}

export type OrgUnitType =
  | "province"
  | "district"
  | "town"
  | "township"
  | "ward"
  | "commune"
  | "office"
  | "centre";

/** Which half of the town a unit's figures belong to; offices and centres belong to neither. */
export type Sector = "urban" | "rural";

/** The term in force on a day, or null where the unit did not exist. */
export function termOn({ terms }: Pick<OrgUnit, "terms">, day: Day): OrgUnitTerm | null {
  return terms.find((term) => isInForce(term, day)) ?? null;
}

/** Whether a term says what was on a day. */
export function isInForce(
  { validFrom, validTo }: Pick<OrgUnitTerm, "validFrom" | "validTo">,
  day: Day,
): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

/** "phường" and "thị trấn" are urban, "xã" is rural: the poverty line and the subtotals follow it. */
export function sectorOf(type: OrgUnitType): Sector | null {
  if (type === "ward" || type === "township") return "urban";
  return type === "commune" ? "rural" : null;
}

/** Whether a unit is an office or a centre, which signs for itself; a territory has its people's committee. */
export function isOffice(type: OrgUnitType): boolean {
  return type === "office" || type === "centre";
}

/** The children of a unit on a day, in the order given, with the term in force. */
export function childrenOn(
  units: readonly OrgUnit[],
  parent: OrgUnitId,
  day: Day,
): { readonly unit: OrgUnit; readonly term: OrgUnitTerm }[] {
  return units.flatMap((unit) => {
    const term = termOn(unit, day);
    return term?.parent === parent ? [{ unit, term }] : [];
  });
}

/** Whether a unit is another one or lies under it on a day. */
export function isWithin(
  units: readonly OrgUnit[],
  unit: OrgUnitId,
  ancestor: OrgUnitId,
  day: Day,
): boolean {
  const seen = new Set<OrgUnitId>();
  for (let at: OrgUnitId | null = unit; at !== null && !seen.has(at); ) {
    if (at === ancestor) return true;
    seen.add(at);
    const current: OrgUnit | undefined = units.find(({ id }) => id === at);
    at = (current && termOn(current, day)?.parent) ?? null;
  }
  return false;
}

/** Whether a unit is a piece of land with its people: what is divided among a unit's children goes to these. */
export function isTerritory(type: OrgUnitType): boolean {
  return type !== "office" && type !== "centre";
}
