import { type DataValue, isNone, isUnknown, none, unknown } from "../form/dataValue.ts";
import type { ValueType } from "../indicator.ts";
import { readPlainDecimal } from "./plainDecimal.ts";

/** What a cell says, apart from its value: an answer, "không phát sinh", "chưa có số liệu", or nothing yet. */
export type AnswerState = "value" | "none" | "unknown" | "blank";

/** Which of its four states a cell is in. */
export function stateOf(value: DataValue): AnswerState {
  if (value === null) return "blank";
  if (isNone(value)) return "none";
  return isUnknown(value) ? "unknown" : "value";
}

/** The number that an answer is, or null: "không phát sinh" of what is counted or paid is a true zero; nothing of a rate
 *  is no rate. */
export function numberOf(value: DataValue, type: ValueType): number | null {
  if (typeof value === "number") return value;
  return stateOf(value) === "none" && (type === "count" || type === "money") ? 0 : null;
}

/** The words of an answer that is no number: yes and no as DHIS2 and SDMX write them. */
export function wordsOf(value: DataValue): string | null {
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" ? value : null;
}

/** The value that a state stands for, with what stands beside it; undefined where they do not go together. */
export function valueOf(
  state: AnswerState,
  number: number | null,
  words: string | null,
  type: ValueType,
): DataValue | undefined {
  if (state === "blank") return null;
  if (state === "none") return none;
  if (state === "unknown") return unknown;
  switch (type) {
    case "count":
    case "money":
    case "rate":
      return number ?? undefined;
    case "yes-no":
      return words === "true" ? true : words === "false" ? false : undefined;
    case "text":
    case "date":
      return words ?? undefined;
  }
}

/** A plain decimal, or null where nothing stands there; undefined where it is none. */
export function readNumberOrNothing(text: string): number | null | undefined {
  return text === "" ? null : (readPlainDecimal(text) ?? undefined);
}
