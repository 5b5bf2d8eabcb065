import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import { isBlankText } from "../form/readEntry.ts";
import type { ValueType } from "../indicator.ts";
import { sayDay, showNumber } from "./numbers.ts";

/** How a sentence of a rule shows what stands in a cell: of a text only that there is one. The sheet's formulas write
 *  the same. */
export function showCell(value: DataValue, type: ValueType, decimals: number): string {
  if (value === null) return shownBlank;
  if (isNone(value)) return "-";
  if (isUnknown(value)) return "...";
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "number") return showNumber(value, decimals);
  return type === "date" ? sayDay(value) : isBlankText(value) ? shownBlank : shownText;
}

/** A cell in which nothing is written. */
export const shownBlank = "để trống";

/** A cell in which something is written. */
export const shownText = "có ghi";
