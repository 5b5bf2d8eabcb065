import type { PeriodKind } from "../calendar/period.ts";
import { isNone, type Quantity } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { Direction, Measure } from "../indicator.ts";
import { isComplete, type Total } from "./consolidate.ts";

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
  readonly kind:
    | "met"
    | "not-met"
    | "on-track"
    | "behind"
    | "not-enough-data"
    /** Whoever owes a figure has answered, and the target is about more than those. */
    | "part-exempt";
  /** The figure is an estimate: "(ước)". */
  readonly estimated: boolean;
}

/** What a verdict must know of a figure besides its value. */
export interface JudgedFigure {
  /** It only grows along the year. */
  readonly growing: boolean;
  /** Nothing of it is 0; nothing of a rate is no rate. */
  readonly isRate: boolean;
  readonly estimated: boolean;
  /** How many owe nothing of it and may yet hold a part of its target. */
  readonly exemptParts: number;
}

/** Whether a figure only grows as the year goes on: what it has reached stays reached. */
export function isGrowing({ nature, aggregation }: Measure): boolean {
  return nature === "flow" && (aggregation === "SUM" || aggregation === "SUM_PLUS_TOWN");
}

/** How much of its target a figure is, in per cent, or null: only what grows and is counted is a part of its plan. A
 *  rate is compared in points, a ceiling is kept or not, nothing is a part of a target that asks for nothing, and what
 *  has gone below nothing, such as poor households that have become more, is a part of none. */
export function shareOfPlan(
  value: Total["value"],
  target: number,
  { direction, type }: Measure,
): number | null {
  const isPart = target > 0 && direction === "up" && (type === "count" || type === "money");
  return isPart && typeof value === "number" && value >= 0 ? (value / target) * 100 : null;
}

/** The verdict on an unrounded figure. Before the year's report there is one only against the milestones that the units
 *  registered; a total that is incomplete, or less than the target is about, says so, unless a growing count has already
 *  reached its target. Null where there is nothing to say. */
export function verdictOf(
  total: Total,
  target: Target | null,
  milestone: number | null,
  periodKind: PeriodKind,
  figure: JudgedFigure,
): Verdict | null {
  if (!target) return null;
  const { estimated, growing } = figure;
  const value = amountOf(total.value, figure);
  const reachedYear = value !== null && isReached(value, target, target.value);
  // What only grows stays reached, whoever is still missing.
  if (reachedYear && growing && target.direction === "up") return { kind: "met", estimated };
  const aim = periodKind === "year" ? target.value : milestone;
  if (aim === null) return null;
  if (!isComplete(total)) return { kind: "not-enough-data", estimated };
  // What is registered is added up over those who are waited for; what is filed is not.
  if (periodKind === "year" && figure.exemptParts > 0) return { kind: "part-exempt", estimated };
  if (value === null) return null;
  if (periodKind === "year") return { kind: reachedYear ? "met" : "not-met", estimated };
  return { kind: isReached(value, target, aim) ? "on-track" : "behind", estimated };
}

/** How one unit's figure stands against the milestone it registered itself; null where one of them is missing. */
export function progressOf(
  value: Quantity,
  aim: Pick<Target, "direction" | "strict">,
  milestone: number | null,
  figure: Pick<JudgedFigure, "isRate" | "estimated">,
): Verdict | null {
  const amount = amountOf(value, figure);
  if (amount === null || milestone === null) return null;
  const kind = isReached(amount, aim, milestone) ? "on-track" : "behind";
  return { kind, estimated: figure.estimated };
}

function amountOf(
  value: Quantity | string,
  { isRate }: Pick<JudgedFigure, "isRate">,
): number | null {
  if (typeof value === "number") return value;
  return isNone(value) && !isRate ? 0 : null;
}

function isReached(
  total: number,
  { direction, strict }: Pick<Target, "direction" | "strict">,
  target: number,
): boolean {
  // 29 of 100 is 28.999999999999996 %: what binary fractions leave behind reaches or misses nothing.
  const [value, aim] = [round(total, verdictDecimals), round(target, verdictDecimals)];
  switch (direction) {
    case "up":
      return strict ? value > aim : value >= aim;
    case "down":
      return strict ? value < aim : value <= aim;
    // What is to be kept may grow: models against violence, communes without accidents.
    case "maintain":
      return value >= aim;
  }
}
