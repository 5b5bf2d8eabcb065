import { noneMarks, unknownMarks } from "./dataValue.ts";
import { readWritten } from "./readNumber.ts";

/** What a person sees of the number that a cell holds: that number, or something that was meant otherwise, with what it
 *  may mean. */
export type SeenNumber =
  | { readonly kind: "same" }
  | {
      readonly kind: "shown-as-percent" | "shown-as-day" | "shown-otherwise";
      readonly meanings: readonly number[];
    };

/** What is said to be seen of a number in a file whose format hides it, ";;;": nobody who looked at the sheet has seen
 *  that number, and it is not taken unasked. */
export const hiddenNumber = "(ẩn)";

interface Written {
  readonly value: number;
  readonly decimals: number;
}

const power = /^([-−]?\d+)(?:[.,](\d+))?E([+-]?\d+)$/i;
const same: SeenNumber = { kind: "same" };

/** Compares a number with the text that its cell shows. It may be rounded, cut short for want of room, written as they do
 *  in Vietnam or in English, and stand beside the unit that the form counts in. A program that says nothing of what a cell
 *  shows, as of a hidden column, hides nothing by that. */
export function readShownNumber(value: number, shown: string, unit: string): SeenNumber {
  const text = plainSpaces(shown);
  if (text === "" || /^#+$/.test(text)) return same;
  if (text.includes("%")) {
    return { kind: "shown-as-percent", meanings: [Number((value * 100).toPrecision(15)), value] };
  }
  const [, whole = "", part = "", exponent] = power.exec(text) ?? [];
  if (exponent !== undefined) {
    const written = Number(`${whole.replace("−", "-")}.${part}e${exponent}`);
    return isRounded(value, written, part.length - Number(exponent)) ? same : otherwise(value, []);
  }
  const fraction = readFraction(text);
  if (fraction !== null && Math.abs(fraction - value) < 1e-9) return same;
  const { numbers, isOwnUnit } = readDecorated(text, unit);
  const isHeld = numbers.some((one) => isRounded(value, one.value, one.decimals));
  if (isHeld) return isOwnUnit ? same : otherwise(value, []);
  if (!(isOwnUnit && numbers.length > 0) && looksLikeDay(text)) {
    return { kind: "shown-as-day", meanings: [] };
  }
  return otherwise(value, numbers);
}

function otherwise(value: number, seen: readonly Written[]): SeenNumber {
  const meanings = [...seen.map((one) => one.value), value];
  return { kind: "shown-otherwise", meanings: [...new Set(meanings)] };
}

/** "1/2" and "12 1/2"; null for what is no fraction. */
function readFraction(text: string): number | null {
  const [, sign, whole = "0", over, under] = /^([-−])?(?:(\d+) +)?(\d+)\/(\d+)$/.exec(text) ?? [];
  if (over === undefined || Number(under) === 0) return null;
  return (sign ? -1 : 1) * (Number(whole) + Number(over) / Number(under));
}

/** Whether a number, rounded to so many decimals, is the one that is written; of both fifteen digits count. */
function isRounded(value: number, written: number, decimals: number): boolean {
  const least = Math.abs(value) * 1e-14;
  return Math.abs(value - written) <= 0.5 * 10 ** -decimals * (1 + 1e-9) + least;
}

/** What a text says as a number, signed in any manner, and whether nothing but the form's unit stands beside it. */
function readDecorated(
  text: string,
  unit: string,
): { readonly numbers: readonly Written[]; readonly isOwnUnit: boolean } {
  const digits = /\d(?:[\d., \u2007\u2009\u202f]*\d)?/.exec(text);
  if (!digits) return { numbers: [], isOwnUnit: false };
  const before = text.slice(0, digits.index);
  const behind = text.slice(digits.index + digits[0].length);
  const beside = `${before} ${behind}`.replaceAll(/[-−+()]/g, "").trim();
  const sign = /[-−(]/.test(before) || /^[-−]$/.test(behind) ? -1 : 1;
  return {
    // What other digits follow belongs to a day or a code.
    numbers: /\d/.test(behind)
      ? []
      : readWritten(digits[0]).map((one) => ({ ...one, value: sign * one.value })),
    isOwnUnit: beside === "" || isUnit(beside, unit),
  };
}

const dong = ["đồng", "đ", "₫", "vnđ", "vnd"];

function isUnit(beside: string, unit: string): boolean {
  const one = beside.normalize("NFC").toLowerCase();
  const other = unit.normalize("NFC").toLowerCase();
  return one === other || (dong.includes(one) && dong.includes(other));
}

const monthName = /tháng \p{L}|thg|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const dayWord = /tháng|ngày|năm|giờ|thứ|chủ nhật|^CN$|\b(?:sun|mon|tues?|wed|thu|fri|sat)/iu;

function looksLikeDay(text: string): boolean {
  if ([...noneMarks, ...unknownMarks].some((mark) => mark === text)) return false;
  return /^[^ ]*\d[/.:-]\d|^T[2-7]$/.test(text) || monthName.test(text) || dayWord.test(text);
}

/** Whether a text shows a day with its month and its year: "04/03/2022", "4-Thg3-22", "March 4, 2022". */
export function showsWholeDay(shown: string): boolean {
  if (readWritten(shown).length > 0 || power.test(shown.trim())) return false;
  const numbers = shown.match(/\d+/g)?.length ?? 0;
  const isNamed = monthName.test(shown) && !/thg\d/i.test(shown);
  return numbers + (isNamed ? 1 : 0) >= 3;
}

/** Whether a cell shows a number without all of its digits, for want of room: an identity number has more than eleven. */
export function isCutShort(shown: string): boolean {
  return shown.startsWith("##") || power.test(shown);
}

function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ").trim();
}
