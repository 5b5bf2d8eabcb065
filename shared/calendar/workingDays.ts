import { addDays, weekdayOf } from "./days.ts";
import type { Day } from "./period.ts";

/** Clause of the product, not of the plan: a returned report is corrected within two working days. */
export const workingDaysToCorrect = 2;

/** The day that lies so many working days after another, before it where the count is negative: Monday to Friday, but
 *  for the days off. */
export function addWorkingDays(day: Day, count: number, daysOff: readonly Day[]): Day {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at, daysOff)) left -= 1;
  }
  return at;
}

/** The last working day up to a day, which may be that day itself. */
export function lastWorkingDay(day: Day, daysOff: readonly Day[]): Day {
  return isWorkingDay(day, daysOff) ? day : addWorkingDays(day, -1, daysOff);
}

function isWorkingDay(day: Day, daysOff: readonly Day[]): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !daysOff.includes(day);
}
