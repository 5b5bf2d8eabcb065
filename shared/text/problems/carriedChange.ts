import type { DataValue } from "../../form/dataValue.ts";
import type { CarriedChange } from "../../problem.ts";
import { sayCellName } from "../cellNames.ts";
import type { Language } from "../language.ts";
import { showValue } from "../numbers.ts";

const blank: Record<Language, string> = { vi: "trống", en: "blank" };
const now: Record<Language, string> = { vi: "nay là", en: "now" };

/** Several changes, one behind the other. */
export function listChanges(language: Language, changes: readonly CarriedChange[]): string {
  return changes.map((change) => sayChange(language, change)).join("; ");
}

/** "Hộ nghèo, cột 1: 128 → 130"; without the arrow where nobody knows what it was. */
export function sayChange(language: Language, change: CarriedChange): string {
  const { name, measure, before, after } = change;
  const shown = (value: DataValue) => showValue(language, value, measure) || blank[language];
  const changed =
    before === undefined
      ? `${now[language]} ${shown(after)}`
      : `${shown(before)} → ${shown(after)}`;
  return `${sayCellName(language, name)}: ${changed}`;
}
