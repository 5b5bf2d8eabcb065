import type { DataValue } from "../../form/dataValue.ts";
import type { CarriedChange } from "../../problem.ts";
import { sayCellName } from "../cellNames.ts";
import type { Language } from "../language.ts";
import { showValue } from "../numbers.ts";

const blank: Record<Language, string> = { vi: "trống", en: "blank" };
const provisional: Record<Language, string> = { vi: "tạm tính", en: "typed in" };
const unsourced: Record<Language, string> = {
  vi: "không còn nguồn, nhập tạm tính",
  en: "no source any more, yours to fill in",
};

/** Several changes, one behind the other. */
export function listChanges(language: Language, changes: readonly CarriedChange[]): string {
  return changes.map((change) => sayChange(language, change)).join("; ");
}

/** "Hộ nghèo, cột 1: 128 → 130", with what stood or will stand there in the sender's own words. */
export function sayChange(language: Language, change: CarriedChange): string {
  const { name, measure, before, after, source } = change;
  const shown = (value: DataValue) => showValue(language, value, measure) || blank[language];
  const typed = source === "come" && before !== null ? `${provisional[language]} ` : "";
  const now = source === "gone" ? unsourced[language] : shown(after);
  return `${sayCellName(language, name)}: ${typed}${shown(before)} → ${now}`;
}
