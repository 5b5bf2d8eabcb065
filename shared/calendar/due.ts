import { daysBetween } from "./days.ts";
import type { Day, DueDate } from "./period.ts";

/** Viet Nam keeps one zone all year, without daylight saving: seven hours ahead of UTC. */
const zoneMs = 7 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** The first instant that is late, in milliseconds since 1970 UTC: "trước ngày 15/3" is over when the 15th begins in
 *  Asia/Ho_Chi_Minh, whatever the zone of the machine; read inclusively, when the 16th does. */
export function lateFrom(due: DueDate): number {
  return startOfDay(due.before) + (due.inclusive ? dayMs : 0);
}

/** The last day on which handing in is on time. */
export function lastDayOnTime(due: DueDate): Day {
  return dayOf(lateFrom(due) - 1);
}

/** Whole calendar days from the day of `now` to the last day on time: 0 on that day, negative when late. */
export function daysLeft(due: DueDate, now: number): number {
  return daysBetween(dayOf(now), lastDayOnTime(due));
}

/** The day in Viet Nam at an instant. */
export function dayOf(instant: number): Day {
  return new Date(instant + zoneMs).toISOString().slice(0, 10);
}

/** Hours and minutes in Viet Nam at an instant, "08:05". */
export function timeOf(instant: number): string {
  return new Date(instant + zoneMs).toISOString().slice(11, 16);
}

/** The instant a day begins in Viet Nam. */
export function startOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) - zoneMs;
}

/** Whether a text is a day that exists, "2022-02-30" being none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
