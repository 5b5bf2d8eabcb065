import { sayPeriod } from "../text/periodNames.ts";

/** A unit in the middle of a sentence: "phường Hòa Vinh". */
export function unitInSentence(name: string): string {
  return name.replace(/^(Phường|Xã|Thị trấn|Thị xã) /, (kind) => kind.toLocaleLowerCase("vi"));
}

/** A period in the middle of a sentence: "quý I năm 2022". */
export function periodInSentence(period: string): string {
  return lowerFirst(sayPeriod("vi", period));
}

/** Words that begin a line in the middle of one. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase("vi") + words.slice(1);
}

/** Words in the middle of a line where they begin one. */
export function upperFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}
