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

/** The first fault of an entered value in the order above, or null. Values without a figure have none. */
export function findValueFault(value: DataValue, measure: Measure): ValueFault | null {
  if (typeof value !== "number") return null;
  // A formula typed into the cell leaves binary dust (=0.1+0.2): a spreadsheet keeps 15 digits.
  const kept = Number(value.toPrecision(15));
  if (kept < 0) return "negative";
  if (measure.type === "count") return Number.isInteger(kept) ? null : "not-whole";
  if (measure.type === "rate" && kept > 100) return "not-a-share";
  return round(kept, measure.decimals) === kept ? null : "too-many-decimals";
}

/** From this many triệu đồng on, somebody has probably typed đồng. */
export const suspiciousMoney = 1_000_000;

/** Whether an amount of money looks as if it were typed in đồng. */
export function looksLikeDong(value: DataValue, measure: Measure): boolean {
  return measure.type === "money" && typeof value === "number" && value >= suspiciousMoney;
}
