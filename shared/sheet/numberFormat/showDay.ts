import { secondsOfSerial } from "../../form/daySerial.ts";
import { type DayNames, namesOf } from "./dayNames.ts";
import { listDayPieces } from "./dayPieces.ts";
import type { FormatSection } from "./splitFormat.ts";

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Day 0 of Excel's calendar for every date since March 1900. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
/** The day that Excel believes in and no calendar has: 29/02/1900. */
const NO_DAY = 60;
const LAST_DAY = 2_958_466;

/** What a section shows of serial numbers: their days and times. */
export function dayShowing({ tokens, isEnglish }: FormatSection): (serial: number) => string {
  const { pieces, decimals } = listDayPieces(tokens);
  const names = namesOf(isEnglish);
  const isHalf = pieces.some(({ letters }) => letters === "am/pm" || letters === "a/p");
  return (serial) => {
    if (serial < 0 || serial >= LAST_DAY) return "########";
    const seconds = secondsOfSerial(serial, decimals);
    const day = Math.floor(seconds / DAY_SECONDS);
    const moment = { ...dateOf(day), weekday: (day + 6) % 7, seconds, isHalf, decimals };
    let shown = "";
    for (const { letters, text } of pieces) shown += letters ? show(letters, moment, names) : text;
    return shown;
  };
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  /** From the beginning of the calendar on. */
  readonly seconds: number;
  /** Whether hours are counted to twelve. */
  readonly isHalf: boolean;
  readonly decimals: number;
}

function show(letters: string, moment: Moment, names: DayNames): string {
  const { year, month, date, weekday, seconds, isHalf, decimals } = moment;
  const count = letters.length;
  const ofDay = seconds % DAY_SECONDS;
  const hour = Math.floor(ofDay / 3600);
  const number = (value: number, places = count) =>
    String(Math.floor(value)).padStart(Math.min(places, 2), "0");
  switch (letters.charAt(0)) {
    case "a":
      return names.halves[hour < 12 ? 0 : 1];
    case "y":
      return count <= 2 ? number(year % 100, 2) : String(year);
    case "m":
      if (count <= 2) return number(month);
      if (count === 3) return names.shortMonths[month - 1] ?? "";
      return names.months[month - 1]?.slice(0, count === 5 ? 1 : undefined) ?? "";
    case "d":
      if (count <= 2) return number(date);
      return (count === 3 ? names.shortDays : names.days)[weekday] ?? "";
    case "h":
      return number(isHalf ? hour % 12 || 12 : hour);
    case "i":
      return number((ofDay % 3600) / 60);
    case "s":
      return number(ofDay % 60);
    case "0":
      return (seconds % 1).toFixed(decimals).slice(2);
    case "[":
      return number(seconds / (secondsOf.get(letters.charAt(1)) ?? 1), count - 2);
    case "b":
      return String(year + 543);
    default:
      return letters.startsWith("g") ? "" : String(year);
  }
}

const secondsOf = new Map([
  ["h", 3600],
  ["m", 60],
  ["i", 60],
]);

function dateOf(day: number): Pick<Moment, "year" | "month" | "date"> {
  if (day === NO_DAY) return { year: 1900, month: 2, date: 29 };
  if (day === 0) return { year: 1900, month: 1, date: 0 };
  const date = new Date(DAY_ZERO_MS + (day < NO_DAY ? day + 1 : day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
