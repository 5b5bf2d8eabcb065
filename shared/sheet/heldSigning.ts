import { isDay } from "../calendar/due.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { CellKey } from "../ids.ts";
import type { PrintedForm, Signing } from "../report/signing.ts";
import { parseHeldObject } from "./heldObject.ts";
import type { FormSheet, SheetCells } from "./locateForm.ts";

/** What an identity holds as its signing; null where it is none or is damaged. */
export function parseSigning(held: unknown): Signing | null {
  if (typeof held !== "object" || held === null) return null;
  const { number, day, signer, preparer, code } = held as Record<string, unknown>;
  if (typeof signer !== "object" || signer === null) return null;
  const { title, name } = signer as Record<string, unknown>;
  if (number !== null && typeof number !== "string") return null;
  if (typeof day !== "string" || !isDay(day)) return null;
  if (typeof title !== "string" || typeof name !== "string") return null;
  if (typeof preparer !== "string" || typeof code !== "string") return null;
  return { number, day, signer: { title, name }, preparer, code };
}

/** How every part of what was printed begins. */
const printedMark = "nopbieu-in|1|";

/** The rows of the heading that parts may take: below the identity, above the first key. */
const rooms = [1, 2, 3, 4, 5, 6] as const;
/** A cell takes 32,767 characters. */
const longestPart = 30_000;

/** What was printed as the texts of hidden cells, one below the other, by row. None where it is more than they take:
 *  then only the code tells that something is another. */
export function writePrinted({
  templateVersion,
  dataState,
  values,
}: PrintedForm): readonly (readonly [row: number, text: string])[] {
  const state = `${dataState.estimated ? "e" : ""}${dataState.preliminary ? "p" : ""}`;
  const whole = JSON.stringify({ templateVersion, dataState: state, values: [...values] });
  const parts: string[] = [];
  for (let from = 0; from < whole.length; ) {
    const cut = from + longestPart;
    // A character of two halves is not cut in two: no program keeps one of them.
    const to = /[\uD800-\uDBFF]/.test(whole[cut - 1] ?? "") ? cut - 1 : cut;
    parts.push(whole.slice(from, to));
    from = to;
  }
  if (parts.length > rooms.length) return [];
  return parts.map((part, at) => [
    rooms[at] ?? 0,
    `${printedMark}${at + 1}/${parts.length}|${part}`,
  ]);
}

/** What was printed of the form on a worksheet, wherever rows have moved its parts; null where it is not there as a
 *  whole. */
export function readPrinted({ sheet, keyColumn }: FormSheet<SheetCells>): PrintedForm | null {
  const texts = sheet.values.flatMap((line) => {
    const text = line[keyColumn];
    return typeof text === "string" && text.startsWith(printedMark) ? [text] : [];
  });
  const whole = texts.map((text, at) => {
    const start = `${printedMark}${at + 1}/${texts.length}|`;
    return text.startsWith(start) ? text.slice(start.length) : "";
  });
  const held = whole.every((part) => part !== "") ? parseHeldObject(whole.join("")) : null;
  if (!held) return null;
  const { templateVersion, dataState, values } = held;
  if (typeof templateVersion !== "number" || !Array.isArray(values)) return null;
  if (typeof dataState !== "string" || !/^e?p?$/.test(dataState)) return null;
  if (!values.every(isHeldValue)) return null;
  return {
    templateVersion,
    dataState: { estimated: dataState.includes("e"), preliminary: dataState.includes("p") },
    values: new Map(values),
  };
}

function isHeldValue(held: unknown): held is [CellKey, DataValue] {
  if (!Array.isArray(held) || typeof held[0] !== "string") return false;
  const value: unknown = held[1];
  if (typeof value !== "object" || value === null) {
    return ["number", "string", "boolean"].includes(typeof value);
  }
  const { s } = value as Record<string, unknown>;
  return s === "none" || s === "unknown";
}
