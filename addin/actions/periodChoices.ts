import { dayOf } from "../../shared/calendar/due.ts";

/** The periods of a year that a district watches, in the order of their data cut-off. */
export function listPeriods(year: number): string[] {
  return [`${year}P`, `${year}Q1`, `${year}S1`, `${year}Q2`, `${year}Q3`, `${year}`, `${year}Q4`];
}

/** The quarter that is being reported now. */
export function currentPeriod(year: number, now: string): string {
  const [thisYear = 0, month = 1] = dayOf(Date.parse(now)).split("-").map(Number);
  if (thisYear !== year) return thisYear > year ? `${year}Q4` : `${year}Q1`;
  return `${year}Q${Math.ceil(month / 3)}`;
}
