import { isDay } from "./due.ts";
import type { Day } from "./period.ts";

/** A day as people write it, "15/3/2022"; null for what is none, "30/2/2022" among them. */
export function readDay(text: string): Day | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  const read = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(read) ? read : null;
}

/** The same as it is typed into a field: with dots or dashes, too, and spaces around it. */
export function readTypedDay(typed: string): Day | null {
  return readDay(typed.trim().replaceAll(/[.-]/g, "/"));
}
