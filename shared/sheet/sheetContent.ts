import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import { serialOf } from "../form/daySerial.ts";
import type { ValueType } from "../indicator.ts";
import type { CellContent } from "./sheet.ts";

/** A value as a spreadsheet holds it: the states as their marks, yes and no as words, a day as its serial number. */
export function contentOf(value: DataValue, type?: ValueType): CellContent {
  if (value === null) return null;
  if (isNone(value)) return "-";
  if (isUnknown(value)) return "...";
  if (typeof value === "boolean") return value ? "Có" : "Không";
  return type === "date" && typeof value === "string" ? serialOf(value) : value;
}
