import { daysBetween } from "../calendar/days.ts";
import { dayOf, timeOf } from "../calendar/due.ts";
import { sayDay } from "./days.ts";
import type { Language } from "./language.ts";

/** An instant as people write it, "14/3/2022 10:42" or "14 Mar 2022 10:42", in Viet Nam's time. */
export function sayMoment(language: Language, instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : `${sayDay(language, dayOf(at))} ${timeOf(at)}`;
}

/** The same within a year that is clear: "14/3 10:42". */
export function shortenMoment(language: Language, instant: string): string {
  return withoutYear(sayMoment(language, instant));
}

/** A day within a year that is clear: "15/3". */
export function shortenDay(language: Language, day: string): string {
  return withoutYear(sayDay(language, day));
}

/** Whole days from the day of an instant to a day: 0 on that day, negative after it. */
export function daysUntil(day: string, now: string): number {
  return daysBetween(dayOf(Date.parse(now)), day);
}

function withoutYear(said: string): string {
  return said.replace(/[/ ]\d{4}(?= |$)/, "");
}
