import type { Measure } from "../indicator.ts";
import type { DataValue } from "./dataValue.ts";
import { round } from "./round.ts";

/** What is wrong with a value by itself, whatever the rest of the form says. */
export type ValueFault =
  /** Fewer than none. */
  | "negative"
  /** A part of a household, a person or a class. */
  | "not-whole"
  /** More decimals than the figure is kept with. */
  | "too-many-decimals"
  /** A share outside 0–100 %. */
  | "not-a-share";

/** What binary fractions leave behind in a formula that somebody typed (=0.1+0.2); the sheet's own check allows the
 *  same. It is no round number: spreadsheet programs compare the last digits each in its own way, so no figure of nine
 *  decimals may lie on its edge. */
export const dust = 1.5e-9;

/** The first fault of an entered value in the order above, or null. Values without a figure have none. */
export function findValueFault(value: DataValue, measure: Measure): ValueFault | null {
  if (typeof value !== "number") return null;
  const { type } = measure;
  const decimals = type === "count" ? 0 : measure.decimals;
  if (value < -dust) return "negative";
  if (type === "rate" && value > 100 + dust) return "not-a-share";
  if (Math.abs(value - round(value, decimals)) <= dust) return null;
  return type === "count" ? "not-whole" : "too-many-decimals";
}

/** From this many triệu đồng on, somebody has probably typed đồng. */
export const suspiciousMoney = 1_000_000;

/** Whether an amount of money looks as if it were typed in đồng. */
export function looksLikeDong(value: DataValue, measure: Measure): boolean {
  return measure.type === "money" && typeof value === "number" && value >= suspiciousMoney;
}
