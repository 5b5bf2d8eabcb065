import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { Measure } from "../indicator.ts";
import { showDay } from "./days.ts";
import type { Language } from "./language.ts";

const marks: Record<Language, { readonly group: string; readonly decimal: string }> = {
  vi: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

const answers: Record<Language, { readonly yes: string; readonly no: string }> = {
  vi: { yes: "Có", no: "Không" },
  en: { yes: "Yes", no: "No" },
};

/** A number as the language writes it, "1.234,5" or "1,234.5", rounded to at most so many decimals and without idle
 *  zeros. */
export function sayNumber(language: Language, value: number, decimals: number): string {
  return group(language, trimZeros(fixed(value, decimals)));
}

/** A number with all its decimals, "4,20" or "4.20", as a column of figures shows it. */
export function showNumber(language: Language, value: number, decimals: number): string {
  return group(language, fixed(value, decimals));
}

/** A number without grouping, "1234,5" or "1234.5": what cannot be read in two ways. */
export function spellNumber(language: Language, value: number): string {
  return String(value).replace(".", marks[language].decimal);
}

/** Enough for every figure, and too few for what binary fractions leave behind. */
export const mostDecimals = 10;

/** A value as its cell shows it; blank is an empty text. */
export function showValue(
  language: Language,
  value: DataValue,
  measure: Pick<Measure, "type" | "decimals">,
): string {
  if (value === null) return "";
  if (isNone(value)) return "-";
  if (isUnknown(value)) return "...";
  if (typeof value === "boolean") return answers[language][value ? "yes" : "no"];
  if (typeof value === "string") return measure.type === "date" ? showDay(language, value) : value;
  // Half a person must not look like a whole one.
  if (measure.type === "count") return sayNumber(language, value, mostDecimals);
  return measure.type === "money"
    ? sayNumber(language, value, measure.decimals)
    : showNumber(language, value, measure.decimals);
}

function fixed(value: number, decimals: number): string {
  return Math.abs(round(value, decimals)) < 1e21
    ? round(value, decimals).toFixed(decimals)
    : String(value);
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function group(language: Language, text: string): string {
  const [whole = "", fraction] = text.split(".");
  const { group: mark, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
