import { isDay } from "../calendar/due.ts";
import type { Day } from "../calendar/period.ts";
import type { Problem } from "../problem.ts";
import type { DayAsked } from "./calendarProblem.ts";

/** What is wrong with a text that should be a day of a regime's year, or of the next, when what belongs to it is still
 *  worked on; null where nothing is. */
export function findDayFault(
  at: DayAsked,
  text: string,
  year: number,
  earliest: Day = `${year}-01-01`,
): Problem | null {
  if (!isDay(text)) return { kind: "not-a-day", at, text };
  if (earliest <= text && text <= `${year + 1}-12-31`) return null;
  return { kind: "impossible-day", fault: "outside-year", at, day: text, than: String(year) };
}

/** What is wrong with two days of which the second must not be earlier; null where nothing is. */
export function findOrderFault(
  fault: "window-reversed" | "due-before-window" | "passed",
  at: DayAsked,
  earlier: Day,
  later: Day,
): Problem | null {
  return later < earlier ? { kind: "impossible-day", fault, at, day: later, than: earlier } : null;
}
