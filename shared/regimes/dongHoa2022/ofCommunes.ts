import type { OrgUnitId } from "../../ids.ts";

/** The unit that consolidates. */
export const town = "ou-01" as OrgUnitId;

const first = 11;

/** Figures of the ten communes in the order the units are listed in, by unit. */
export function ofCommunes(values: readonly number[]): { [unit: OrgUnitId]: number } {
  return Object.fromEntries(values.map((value, index) => [`ou-${first + index}`, value]));
}
