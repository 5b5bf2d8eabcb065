import type { CellContent } from "./sheet.ts";

/** What a cell prints, however a program has kept it: accents composed, "1.1" and 1.1 alike, spaces of every kind one
 *  space, none around it. */
export function printOf(value: CellContent | undefined): string {
  return String(value ?? "")
    .normalize("NFC")
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The same without what a person's hand or autocorrect changes in a label: small and capital letters, the kind of
 *  dash and of quotation mark. */
export function wordsOf(value: CellContent | undefined): string {
  return printOf(value)
    .toLocaleLowerCase("vi")
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’]/g, "'");
}
