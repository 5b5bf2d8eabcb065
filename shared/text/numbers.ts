import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { Measure } from "../indicator.ts";

/** A number the Vietnamese way, "1.234,5", rounded to at most so many decimals and without idle zeros. */
export function sayNumber(value: number, decimals: number): string {
  return group(trimZeros(fixed(value, decimals)));
}

/** A number the Vietnamese way with all its decimals, "4,20", as a column of figures shows it. */
export function showNumber(value: number, decimals: number): string {
  return group(fixed(value, decimals));
}

/** Enough for every figure, and too few for what binary fractions leave behind. */
export const mostDecimals = 10;

/** A value as its cell shows it; blank is an empty text. */
export function showValue(value: DataValue, measure: Measure): string {
  if (value === null) return "";
  if (isNone(value)) return "-";
  if (isUnknown(value)) return "...";
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "string") return measure.type === "date" ? showDay(value) : value;
  // Half a person must not look like a whole one.
  if (measure.type === "count") return sayNumber(value, mostDecimals);
  return measure.type === "money"
    ? sayNumber(value, measure.decimals)
    : showNumber(value, measure.decimals);
}

/** "2022-03-05" as "05/03/2022". */
export function showDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** "2022-03-05" as people say it, "5/3/2022". */
export function sayDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)}/${Number(month)}/${year}`;
}

function fixed(value: number, decimals: number): string {
  return Math.abs(round(value, decimals)) < 1e21
    ? round(value, decimals).toFixed(decimals)
    : String(value);
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function group(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
