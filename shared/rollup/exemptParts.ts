import type { FormCell } from "../form/form.ts";
import { isAwaited } from "./consolidate.ts";
import type { GoesOn } from "./goesOn.ts";
import type { UnitStanding } from "./standing.ts";
import { shareOfPlan } from "./verdict.ts";

/** Somebody who may hold a part of what is aimed at. */
export interface PartHolder {
  readonly standing: UnitStanding;
  /** What goes on of the year at it, where it owes nothing. */
  readonly goesOn?: Pick<GoesOn, "cells">;
  /** Its own target; null where none is filed. */
  readonly target: number | null;
}

/** How many owe nothing of a figure and may yet hold a part of what is aimed at: a total that does not wait for them is
 *  less than the target is about. Whoever is to add nothing to a sum holds no part of it. */
export function countExemptParts(cell: FormCell, holders: readonly PartHolder[]): number {
  const isAdded = shareOfPlan(0, 1, cell.measure) !== null;
  return holders.filter((holder) => {
    const { standing, target } = holder;
    const isExempt = standing.kind === "exempt" && !isAwaited(cell, holder);
    return isExempt && !(isAdded && target === 0);
  }).length;
}
