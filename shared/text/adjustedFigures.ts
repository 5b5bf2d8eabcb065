import type { DataValue } from "../form/dataValue.ts";
import type { AdjustedFigure } from "../rollup/overview.ts";
import { sayCellName } from "./cellNames.ts";
import type { Language } from "./language.ts";
import { showValue } from "./numbers.ts";

const words: Record<Language, { readonly instead: string; readonly blank: string }> = {
  vi: { instead: "thay cho", blank: "trống" },
  en: { instead: "in place of", blank: "blank" },
};

/** A figure that a unit adjusted, and what was carried in: "Hộ nghèo, cột 1: 171, thay cho 168". */
export function sayAdjusted(
  language: Language,
  { name, measure, carried, own }: AdjustedFigure,
): string {
  const { instead, blank } = words[language];
  const shown = (value: DataValue) => showValue(language, value, measure) || blank;
  return `${sayCellName(language, name)}: ${shown(own)}, ${instead} ${shown(carried)}`;
}
