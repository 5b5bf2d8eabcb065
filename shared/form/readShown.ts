import { noneMarks, unknownMarks } from "./dataValue.ts";
import { type DecimalMark, readNumbers, readWritten } from "./readNumber.ts";

/** How the texts that cells show came about. */
export interface Showing {
  /** What they write before decimals. */
  readonly decimal: DecimalMark;
  /** Whether a cell may show nothing, or "###", for want of room: Excel shows none of the text of a hidden column. */
  readonly lacksRoom: boolean;
}

/** As we draw the texts of a file and of the page ourselves: in Vietnamese, and every cell has room for its own. */
export const drawnHere: Showing = { decimal: ",", lacksRoom: false };

/** Whether nothing is seen of what a cell holds because its number format says so. */
export function isUnseen(shown: string, { lacksRoom }: Showing): boolean {
  return !lacksRoom && /^#*$/.test(plainSpaces(shown));
}

/** What a person sees of the number that a cell holds: that number, or something that was meant otherwise, with what it
 *  may mean. */
export type SeenNumber =
  | { readonly kind: "same" }
  | {
      readonly kind: "shown-as-percent" | "shown-as-day" | "shown-otherwise";
      readonly meanings: readonly number[];
    };

interface Written {
  readonly value: number;
  readonly decimals: number;
}

const power = /^([-−]?\d+)(?:([.,])(\d+))?E([+-]?\d+)$/i;
const same: SeenNumber = { kind: "same" };

/** Compares a number with the text that its cell shows. It may be rounded, cut short for want of room, and stand beside
 *  the unit that the form counts in. Who shows it writes decimals behind one mark: "1,234" is never both. */
export function readShownNumber(
  value: number,
  shown: string,
  unit: string,
  mark: DecimalMark,
): SeenNumber {
  const text = plainSpaces(shown);
  if (text === "" || /^#+$/.test(text)) return same;
  if (text.includes("%")) {
    return { kind: "shown-as-percent", meanings: [Number((value * 100).toPrecision(15)), value] };
  }
  const [, whole = "", point = mark, part = "", exponent] = power.exec(text) ?? [];
  if (exponent !== undefined) {
    const written = Number(`${whole.replace("−", "-")}.${part}e${exponent}`);
    const isHeld = point === mark && isRounded(value, written, part.length - Number(exponent));
    return isHeld ? same : otherwise(value, null);
  }
  const fraction = readFraction(text);
  if (fraction !== null && Math.abs(fraction - value) < 1e-9) return same;
  const { number, isOwnUnit } = readDecorated(text, unit, mark);
  const isHeld = number !== null && isRounded(value, number.value, number.decimals);
  if (isHeld) return isOwnUnit ? same : otherwise(value, null);
  if (!(isOwnUnit && number) && looksLikeDay(text)) return { kind: "shown-as-day", meanings: [] };
  return otherwise(value, number);
}

function otherwise(value: number, seen: Written | null): SeenNumber {
  const meanings = seen && seen.value !== value ? [seen.value, value] : [value];
  return { kind: "shown-otherwise", meanings };
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
  mark: DecimalMark,
): { readonly number: Written | null; readonly isOwnUnit: boolean } {
  const digits = /[.,]?\d(?:[\d., \u2007\u2009\u202f]*\d)?[.,]?/.exec(text);
  if (!digits) return { number: null, isOwnUnit: false };
  const before = text.slice(0, digits.index);
  const behind = text.slice(digits.index + digits[0].length);
  const beside = `${before} ${behind}`.replaceAll(/[-−+()]/g, "").trim();
  const sign = /[-−(]/.test(before) || /^[-−]$/.test(behind) ? -1 : 1;
  // What other digits follow belongs to a day or a code.
  const number = /\d/.test(behind) ? null : readWritten(completed(digits[0], mark), mark);
  return {
    number: number && { ...number, value: sign * number.value },
    isOwnUnit: beside === "" || isUnit(beside, unit),
  };
}

/** A format without a zero beside its mark, "#.##", shows ",5" and "21,". */
function completed(digits: string, mark: DecimalMark): string {
  const led = digits.startsWith(mark) ? `0${digits}` : digits;
  return led.endsWith(mark) ? led.slice(0, -1) : led;
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
  if (readNumbers(shown).length > 0 || power.test(shown.trim())) return false;
  const numbers = shown.match(/\d+/g)?.length ?? 0;
  const isNamed = monthName.test(shown) && !/thg\d/i.test(shown);
  return numbers + (isNamed ? 1 : 0) >= 3;
}

const dayFirst = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2})?(\d{2})(?!\d)/;

/** Whether a text that shows a day, "2022-04-03", reads as another one, the day before its month as everybody here
 *  writes it. */
export function readsAsOtherDay(shown: string, held: string): boolean {
  const [, day, month, year] = (dayFirst.exec(shown) ?? []).map(Number);
  if (day === undefined || month === undefined || day > 31 || month > 12) return false;
  const [heldYear = 0, heldMonth, heldDay] = held.split("-").map(Number);
  return day !== heldDay || month !== heldMonth || year !== heldYear % 100;
}

/** Whether a cell shows a number without all of its digits, for want of room: an identity number has more than eleven. */
export function isCutShort(shown: string): boolean {
  return shown.startsWith("##") || power.test(shown);
}

function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ").trim();
}
