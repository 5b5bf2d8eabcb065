import type { CellContent } from "./sheet.ts";

/** What a cell prints, however a program has kept it: accents composed, "1.1" and 1.1 alike, spaces of every kind one
 *  space, none around it. */
export function printOf(value: CellContent | undefined): string {
  if (typeof value !== "string") return String(value ?? "");
  if (!isLoose.test(value)) return value;
  return value
    .normalize("NFC")
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What prints otherwise than it is kept: most texts of a long list do not. */
const isLoose = /\p{M}|[\u1100-\u11ff\u2000-\u2fff\uf900-\ufaff\ufeff\u00ad]|[^\S ]|^ | $| {2}/u;

/** The same without what a person's hand or autocorrect changes in a label: small and capital letters, the kind of
 *  dash and of quotation mark. */
export function wordsOf(value: CellContent | undefined): string {
  // Vietnamese has no letters of its own rules, as Turkish has.
  const small = printOf(value).toLowerCase();
  if (!hasMarks.test(small)) return small;
  return small
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’]/g, "'");
}

const hasMarks = /[‐-―−“”„«»‘’]/;
