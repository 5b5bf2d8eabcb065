import type { CellContent } from "./sheet.ts";

/** What a cell prints, however a program has kept it: accents composed, "1.1" and 1.1 alike, spaces of every kind one
 *  space, none around it. */
export function printOf(value: CellContent | undefined): string {
  const composed = String(value ?? "").normalize("NFC");
  if (!spaced.test(composed)) return composed;
  return composed
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The same without what a person's hand or autocorrect changes in a label: small and capital letters, the kind of
 *  dash and of quotation mark. */
export function wordsOf(value: CellContent | undefined): string {
  return wordsOfPrint(printOf(value));
}

/** What each cell of a sheet prints, and its words: a sheet has up to a million cells, and is gone through once. */
export interface PrintedLines {
  readonly print: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
}

/** Goes through a sheet. */
export function printLines(lines: readonly (readonly CellContent[])[]): PrintedLines {
  const print = lines.map((line) => line.map(printOf));
  return { print, words: print.map((line) => line.map(wordsOfPrint)) };
}

/** Which of some texts stand in lines of a sheet. */
export function seenIn(
  lines: readonly (readonly string[])[],
  wanted: ReadonlySet<string>,
): Set<string> {
  const seen = new Set<string>();
  for (const line of lines) {
    for (const text of line) if (wanted.has(text)) seen.add(text);
  }
  return seen;
}

function wordsOfPrint(print: string): string {
  const small = print.toLowerCase();
  if (!drawn.test(small)) return small;
  return small
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’]/g, "'");
}

/** What is left out of a print, or becomes one space. */
const spaced = /[\u200b-\u200d\u2060\ufeff\u00ad]|[^\S ]|\s\s|^\s|\s$/;

/** The dashes and quotation marks of which each has one plain sign. */
const drawn = /[‐-―−“”„«»‘’]/;
