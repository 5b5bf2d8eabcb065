import type { Area } from "../../../shared/sheet/sheet.ts";

const LETTERS = 26;
const LETTER_BEFORE_A = 64;

/** An address such as "B2:D9", "$C$5" or "'Sheet 1'!A1" as an area, or null. */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const found = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(local);
  if (!found) return null;
  const [, left = "", top = "", right = left, bottom = top] = found;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

/** The zero-based number of a column's letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * LETTERS + letter.charCodeAt(0) - LETTER_BEFORE_A;
  }
  return number - 1;
}
