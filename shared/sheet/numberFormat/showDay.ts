import { namesOf } from "./dayNames.ts";
import type { FormatSection, FormatToken } from "./splitFormat.ts";

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Day 0 of Excel's calendar for every date since March 1900. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
/** The day that Excel believes in and no calendar has: 29/02/1900. */
const NO_DAY = 60;
const LAST_DAY = 2_958_466;

/** A serial number as the day and the time that a section shows. */
export function showDay(serial: number, { tokens, isEnglish }: FormatSection): string {
  if (serial < 0 || serial >= LAST_DAY) return "########";
  const decimals = decimalsOfSeconds(tokens);
  const seconds = Number((serial * DAY_SECONDS).toFixed(decimals));
  const day = Math.floor(seconds / DAY_SECONDS);
  const parts = {
    ...dateOf(day),
    weekday: (day + 6) % 7,
    day,
    seconds,
    isHalf: tokens.some(({ text }) => text === "am/pm" || text === "a/p"),
    isEnglish,
  };
  let shown = "";
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "day") {
      shown += showLetters(isMinutes(tokens, at) ? text.replaceAll("m", "i") : text, parts);
    } else if (kind === "point") shown += isBehindSeconds(tokens, at) ? "," : ".";
    else if (kind === "digit") {
      if (isFirstDecimal(tokens, at)) shown += (seconds % 1).toFixed(decimals).slice(2);
    } else shown += text;
  }
  return shown;
}

type Parts = ReturnType<typeof dateOf> & {
  readonly weekday: number;
  readonly day: number;
  readonly seconds: number;
  readonly isHalf: boolean;
  readonly isEnglish: boolean;
};

function showLetters(letters: string, parts: Parts): string {
  const { seconds, isHalf, isEnglish } = parts;
  const names = namesOf(isEnglish);
  const ofDay = seconds % DAY_SECONDS;
  const hour = Math.floor(ofDay / 3600);
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const wide = (number: number, places: number) => String(Math.floor(number)).padStart(places, "0");
  switch (letters) {
    case "am/pm":
    case "a/p":
      return names.halves[hour < 12 ? 0 : 1];
    case "y":
    case "yy":
      return two(parts.year % 100);
    case "d":
      return String(parts.date);
    case "dd":
      return two(parts.date);
    case "ddd":
      return names.shortDays[parts.weekday] ?? "";
    case "m":
      return String(parts.month);
    case "mm":
      return two(parts.month);
    case "mmm":
      return names.shortMonths[parts.month - 1] ?? "";
    case "mmmmm":
      return names.months[parts.month - 1]?.slice(0, 1) ?? "";
    case "h":
      return String(isHalf ? hour % 12 || 12 : hour);
    case "hh":
      return two(isHalf ? hour % 12 || 12 : hour);
    case "i":
      return String(Math.floor((ofDay % 3600) / 60));
    case "ii":
      return two((ofDay % 3600) / 60);
    case "s":
      return String(Math.floor(ofDay % 60));
    case "ss":
      return two(ofDay % 60);
    default:
  }
  if (letters.startsWith("[h")) return wide(seconds / 3600, letters.length - 2);
  if (letters.startsWith("[i") || letters.startsWith("[m"))
    return wide(seconds / 60, letters.length - 2);
  if (letters.startsWith("[s")) return wide(seconds, letters.length - 2);
  if (letters.startsWith("d")) return names.days[parts.weekday] ?? "";
  if (letters.startsWith("m")) return names.months[parts.month - 1] ?? "";
  if (letters.startsWith("b")) return String(parts.year + 543);
  return letters.startsWith("g") ? "" : String(parts.year);
}

function dateOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  if (day === NO_DAY) return { year: 1900, month: 2, date: 29 };
  if (day === 0) return { year: 1900, month: 1, date: 0 };
  const date = new Date(DAY_ZERO_MS + (day < NO_DAY ? day + 1 : day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** "m" is minutes behind an hour and before a second. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  if (!/^\[?m{1,2}\]?$/.test(tokens[at]?.text ?? "")) return false;
  const isDay = ({ kind, text }: FormatToken) => kind === "day" && !/^a/.test(text);
  const before = tokens.slice(0, at).findLast(isDay)?.text ?? "";
  const behind = tokens.slice(at + 1).find(isDay)?.text ?? "";
  return /^\[?h/.test(before) || /^\[?s/.test(behind);
}

function isBehindSeconds(tokens: readonly FormatToken[], at: number): boolean {
  return /^\[?s/.test(tokens[at - 1]?.text ?? "") && tokens[at + 1]?.kind === "digit";
}

function isFirstDecimal(tokens: readonly FormatToken[], at: number): boolean {
  return tokens[at - 1]?.kind === "point" && isBehindSeconds(tokens, at - 1);
}

function decimalsOfSeconds(tokens: readonly FormatToken[]): number {
  const first = tokens.findIndex(({ kind }, at) => kind === "digit" && isFirstDecimal(tokens, at));
  if (first === -1) return 0;
  const behind = tokens.slice(first).findIndex(({ kind }) => kind !== "digit");
  return Math.min(3, behind === -1 ? tokens.length - first : behind);
}
