import { dayOf, timeOf } from "../calendar/due.ts";
import type { OwnWords } from "./separatedValues.ts";

/** An instant as a spreadsheet in Viet Nam takes it for one: "10/03/2022 08:00". Its seconds stand elsewhere. */
export function localMoment(at: number): OwnWords {
  const [year, month, day] = dayOf(at).split("-");
  return { words: `${day}/${month}/${year} ${timeOf(at)}` };
}
