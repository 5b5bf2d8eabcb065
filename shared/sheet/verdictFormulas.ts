import { type Target, verdictDecimals } from "../rollup/verdict.ts";
import { literal } from "./messageFormula.ts";

/** Whether an amount reaches what is aimed at, both as addresses or formulas. */
export function reachedFormula(
  amount: string,
  aim: string,
  { direction, strict }: Pick<Target, "direction" | "strict">,
): string {
  const sign = signs[direction][strict ? "strict" : "plain"];
  const [left, right] = [amount, aim].map((side) => `ROUND(${side},${verdictDecimals})`);
  return `${left}${sign}${right}`;
}

/** How much of a plan an amount is, in per cent: nothing is said of a word, nor of what has gone below nothing. */
export function shareFormula(amount: string, plan: string): string {
  return `IF(ISNUMBER(${amount}),IF(${amount}<0,"",${amount}/${plan}*100),"")`;
}

/** Whether a cell holds an amount: nothing of it is 0, nothing of a rate is no rate. */
export function isAmount(at: string, isRate: boolean): string {
  return isRate ? `ISNUMBER(${at})` : `OR(ISNUMBER(${at}),${at}="-")`;
}

/** Whether a cell holds an answer: a figure, a word or "không phát sinh". */
export function isAnswered(at: string): string {
  return `AND(${at}<>"",${at}<>"...")`;
}

/** One of two words. */
export function sayWhether(condition: string, yes: string, no: string): string {
  return `IF(${condition},${literal(yes)},${literal(no)})`;
}

const signs = {
  up: { plain: ">=", strict: ">" },
  down: { plain: "<=", strict: "<" },
  maintain: { plain: ">=", strict: ">=" },
} as const;
