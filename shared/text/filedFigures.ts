import type { DataValue } from "../form/dataValue.ts";
import type { FiledDifference } from "../problem.ts";
import type { Language } from "./language.ts";
import { mostDecimals, showValue } from "./numbers.ts";

interface FiguresWords {
  readonly nothing: string;
  readonly own: string;
  /** What stands where a source says nothing any more. */
  readonly stands: (value: string, source: string) => string;
  readonly nothingStands: string;
}

const words: Record<Language, FiguresWords> = {
  vi: {
    nothing: "trống",
    own: "phần riêng",
    stands: (value, source) => `, nay theo ${source}: ${value}`,
    nothingStands: ", không còn số nào",
  },
  en: {
    nothing: "blank",
    own: "own part",
    stands: (value, source) => `, now ${value} of ${source}`,
    nothingStands: ", no figure is left",
  },
};

/** A filed figure as a matrix shows it; blank where there is none. */
export function sayFiled(language: Language, value: DataValue): string {
  const type = typeof value === "boolean" ? "yes-no" : "count";
  return showValue(language, value, { type, decimals: mostDecimals }) || words[language].nothing;
}

/** What the part of the consolidating unit's own is called where its children have names. */
export function sayOwnPart(language: Language): string {
  return words[language].own;
}

/** "Giải quyết việc làm, Xã Hòa Tâm: 320 → 330". */
export function sayFiledChange(
  language: Language,
  { indicator, place, before, after, stands }: Omit<FiledDifference, "source">,
): string {
  const where = place === "own" ? sayOwnPart(language) : place;
  const now = stands ? words[language].stands(sayFiled(language, stands.value), stands.source) : "";
  const none = stands === null ? words[language].nothingStands : "";
  return `${indicator}, ${where}: ${sayFiled(language, before)} → ${sayFiled(language, after)}${now}${none}`;
}

/** The first of several changes, and how many more there are. */
export function listFiledDifferences(
  language: Language,
  changes: readonly FiledDifference[],
  count: number,
): string {
  const named = changes.slice(0, 3).map((change) => sayFiledChange(language, change));
  const more = count - named.length;
  if (more <= 0) return named.join("; ");
  return `${named.join("; ")}${language === "vi" ? `; và ${more} ô khác` : `; and ${more} more`}`;
}
