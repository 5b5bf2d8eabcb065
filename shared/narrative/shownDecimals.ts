import { round } from "../form/round.ts";
import { verdictDecimals } from "../rollup/verdict.ts";
import type { ToldFigure } from "./toldFigure.ts";

/** As many more decimals as a statement may take; beyond that nobody reads them. */
const mostMore = 4;

/** A figure with as many decimals as make what is said of it true: 94,96 against 95 is not shown as 95, and what has
 *  changed is the difference of the figures on the page. */
export function withDecimals(told: ToldFigure): ToldFigure {
  const { measure } = told;
  if (measure.type !== "rate" && measure.type !== "money") return told;
  for (let decimals = measure.decimals; decimals <= measure.decimals + mostMore; decimals += 1) {
    if (isTrueWith(told, decimals)) return { ...told, measure: { ...measure, decimals } };
  }
  return told;
}

function isTrueWith(told: ToldFigure, decimals: number): boolean {
  const { value, plan, estimate, measure, lastYear, before } = told;
  if (typeof value !== "number") return true;
  const amounts = typeof estimate === "number" ? [value, estimate] : [value];
  const isBeside = amounts.every((one) => !plan || isInOrder(one, plan.value, decimals));
  const was = lastYear?.kind === "figure" ? lastYear.value : (before?.value ?? null);
  if (typeof was !== "number") return isBeside;
  const shown = round(round(value, decimals) - round(was, decimals), decimals);
  const isDifference = shown === round(value - was, decimals);
  // Rates that look alike are said to be about the same.
  const isAlike = measure.type === "rate" || isInOrder(value, was, decimals);
  return isBeside && isDifference && isAlike;
}

/** Whether two amounts stand to each other on the page as they are compared. */
function isInOrder(left: number, right: number, decimals: number): boolean {
  const order = (places: number) => Math.sign(round(left, places) - round(right, places));
  return order(decimals) === order(verdictDecimals);
}
