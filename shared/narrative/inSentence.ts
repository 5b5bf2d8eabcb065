import { dayOf, timeOf } from "../calendar/due.ts";
import { showDay } from "../text/days.ts";
import { sayPeriod } from "../text/periodNames.ts";

/** A unit in the middle of a sentence: "phường Hòa Vinh". */
export function unitInSentence(name: string): string {
  return name.replace(/^(Phường|Xã|Thị trấn|Thị xã) /, (kind) => kind.toLocaleLowerCase("vi"));
}

/** A period in the middle of a sentence: "quý I năm 2022". */
export function periodInSentence(period: string): string {
  return lowerFirst(sayPeriod("vi", period));
}

/** An instant in the middle of a sentence, in Viet Nam's time: "08:00 ngày 10/03/2022". */
export function momentInSentence(instant: string): string {
  const at = Date.parse(instant);
  return `${timeOf(at)} ngày ${showDay("vi", dayOf(at))}`;
}

/** Words that begin a line in the middle of one. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase("vi") + words.slice(1);
}

/** Words in the middle of a line where they begin one. */
export function upperFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}
