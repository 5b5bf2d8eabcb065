import type { Day } from "./period.ts";

/** Clause of the product, not of the plan: a returned report is corrected within two working days. */
export const workingDaysToCorrect = 2;

const dayMs = 24 * 60 * 60 * 1000;

/** The day that lies so many working days, Monday to Friday, after another. Public holidays are not known here. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    at += dayMs;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}
