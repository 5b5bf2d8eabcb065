import type { PeriodKind } from "../calendar/period.ts";
import { round } from "../form/round.ts";
import type { Direction } from "../indicator.ts";
import type { Total } from "./consolidate.ts";

/** Finer than any figure, and coarser than what binary fractions leave behind: the sheet compares the same. */
export const verdictDecimals = 9;

/** What is aimed at. */
export interface Target {
  readonly value: number;
  readonly direction: Direction;
  /** "dưới 4,5 %" excludes 4,5. */
  readonly strict: boolean;
}

/** How a figure stands against its target. */
export interface Verdict {
  readonly kind: "met" | "not-met" | "on-track" | "behind" | "not-enough-data";
  /** The figure is an estimate: "(ước)". */
  readonly estimated: boolean;
}

/** The verdict on an unrounded figure. Before the year's report there is one only against the unit's own milestone;
 *  an incomplete total says so, unless a growing count has already reached its target. Null where there is nothing
 *  to say. */
export function verdictOf(
  total: Total,
  target: Target | null,
  milestone: number | null,
  periodKind: PeriodKind,
  figure: { readonly growing: boolean; readonly estimated: boolean },
): Verdict | null {
  if (!target) return null;
  const { estimated, growing } = figure;
  const { value, covered, expected } = total;
  const reachedYear = typeof value === "number" && isReached(value, target, target.value);
  // What only grows stays reached, whoever is still missing.
  if (reachedYear && growing && target.direction === "up") return { kind: "met", estimated };
  const aim = periodKind === "year" ? target.value : milestone;
  if (aim === null) return null;
  if (covered < expected) return { kind: "not-enough-data", estimated };
  if (typeof value !== "number") return null;
  if (periodKind === "year") return { kind: reachedYear ? "met" : "not-met", estimated };
  return { kind: isReached(value, target, aim) ? "on-track" : "behind", estimated };
}

function isReached(total: number, { direction, strict }: Target, target: number): boolean {
  // 29 of 100 is 28.999999999999996 %: what binary fractions leave behind reaches or misses nothing.
  const [value, aim] = [round(total, verdictDecimals), round(target, verdictDecimals)];
  switch (direction) {
    case "up":
      return strict ? value > aim : value >= aim;
    case "down":
      return strict ? value < aim : value <= aim;
    case "maintain":
      return value === aim;
  }
}
