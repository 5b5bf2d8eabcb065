import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import { isBlankText } from "../form/readEntry.ts";
import type { ValueType } from "../indicator.ts";
import { conditionWords } from "./conditionWords.ts";
import { sayDay } from "./days.ts";
import type { Language } from "./language.ts";
import { showNumber } from "./numbers.ts";

/** How a sentence of a rule shows what stands in a cell: of a text only that there is one. The sheet's formulas write
 *  the same in Vietnamese. */
export function showCell(
  language: Language,
  value: DataValue,
  type: ValueType,
  decimals: number,
): string {
  const { blank, text } = conditionWords[language];
  if (value === null) return blank;
  if (isNone(value)) return "-";
  if (isUnknown(value)) return "...";
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "number") return showNumber(language, value, decimals);
  return type === "date" ? sayDay(language, value) : isBlankText(value) ? blank : text;
}

/** What the sheet says of a cell in which nothing is written. */
export const shownBlank = conditionWords.vi.blank;

/** What the sheet says of a cell in which something is written. */
export const shownText = conditionWords.vi.text;
