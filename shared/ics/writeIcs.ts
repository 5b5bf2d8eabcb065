import { addDays, daysBetween } from "../calendar/days.ts";
import type { Day } from "../calendar/period.ts";
import { foldLine } from "./foldLine.ts";

/** One deadline in somebody's calendar. */
export interface CalendarEntry {
  /** The same for as long as it is the same deadline, whatever becomes of it. */
  readonly uid: string;
  /** The last day on time. */
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** The day to be reminded on; null where nothing is left to do. */
  readonly remindOn: Day | null;
}

/** When a reminder comes: as the day's work begins. */
const remindAtHour = 8;

/** Deadlines as a calendar file (RFC 5545). They are whole days without a zone: the rule says "hết ngày 14/3", everybody
 *  it binds lives by one clock, and a day stands on its date in every program, where an instant at midnight is shown a day
 *  early or late. The day's end in Viet Nam stands in the description. */
export function writeIcs(name: string, entries: readonly CalendarEntry[], now: number): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Nộp Biểu//Hạn nộp//VI",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines(entry: CalendarEntry, stamp: string): string[] {
  const { uid, day, summary, description, remindOn } = entry;
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    // A deadline keeps nobody from being invited elsewhere.
    "TRANSP:TRANSPARENT",
    ...(remindOn === null ? [] : alarmLines(summary, day, remindOn)),
    "END:VEVENT",
  ];
}

function alarmLines(summary: string, day: Day, remindOn: Day): string[] {
  const hours = daysBetween(remindOn, day) * 24 - remindAtHour;
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER;RELATED=START:${durationOf(-hours)}`,
    "END:VALARM",
  ];
}

/** "-P3DT16H". */
function durationOf(hours: number): string {
  const length = Math.abs(hours);
  const days = Math.floor(length / 24);
  const rest = length % 24;
  const parts = `${days > 0 ? `${days}D` : ""}${rest > 0 || days === 0 ? `T${rest}H` : ""}`;
  return `${hours < 0 ? "-" : ""}P${parts}`;
}

/** "20220314". */
function basic(day: Day): string {
  return day.replaceAll("-", "");
}

/** A text value: what would end or divide it is escaped, and other control characters mean nothing in it. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n]/gu, " ")
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n");
}
