import { type Calendar, findPeriod, kindOf, type Period } from "./period.ts";

/** A period whose reports may say what a unit had come to in the year. */
export interface PeriodBehind {
  readonly period: Period;
  /** The year's figures go through it: where its report is lacking, nobody knows what they had come to. */
  readonly isOnTheWay: boolean;
}

/** The periods of the year that lie behind one, the nearest first: those along its chain and, behind one that counts from the
 *  year's start, the quarters within it. Half-years stand beside the quarters, unless they take one up. */
export function listBehind(calendar: Calendar, period: Period): PeriodBehind[] {
  const chain: Period[] = [];
  for (let at = period.accumulatesAfter; at !== null; ) {
    const before = findPeriod(calendar, at);
    if (!before || chain.includes(before)) break;
    chain.push(before);
    at = before.accumulatesAfter;
  }
  const isCounted = ["quarter", "six-month", "year"].includes(kindOf(period) ?? "");
  const beside = calendar.periods.filter(
    (one) =>
      (kindOf(one) === "quarter" || kindOf(one) === "six-month") &&
      one.windowTo < period.windowTo &&
      !chain.includes(one),
  );
  return [...chain, ...(isCounted ? beside : [])]
    .sort((left, right) => right.windowTo.localeCompare(left.windowTo))
    .map((one) => ({
      period: one,
      isOnTheWay: chain.includes(one) || kindOf(one) === "quarter",
    }));
}
