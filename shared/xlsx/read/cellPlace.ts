import { lastColumn, lastRow } from "../../sheet/address.ts";
import type { Area } from "../../sheet/sheet.ts";
import { refuse } from "./refusal.ts";

const ZERO = 48;
const NINE = 57;
const LETTER_A = 65;
const LETTER_Z = 90;

/** The zero-based row of an attribute that numbers rows from 1. */
export function rowOf(digits: string): number {
  const row = /^\d{1,7}$/.test(digits) ? Number(digits) - 1 : -1;
  return row >= 0 && row <= lastRow ? row : refuse("damaged");
}

/** Where the letters of an address such as "AB12" end, and the column that they name. */
export function columnAt(address: string): { readonly column: number; readonly digits: number } {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= LETTER_A && code <= LETTER_Z; ) {
    column = 26 * column + code - LETTER_A + 1;
    if (column > lastColumn + 1) refuse("damaged");
    code = address.charCodeAt(++at);
  }
  return at === 0 ? refuse("damaged") : { column: column - 1, digits: at };
}

/** The zero-based column of a cell's address, which must lie in the row that holds the cell. */
export function columnIn(row: number, address: string): number {
  const { column, digits } = columnAt(address);
  let number = 0;
  for (let at = digits; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < ZERO || code > NINE) refuse("damaged");
    number = 10 * number + code - ZERO;
  }
  return number === row + 1 ? column : refuse("damaged");
}

/** The area of an address such as "A1:B2" or "C5". */
export function areaOf(address: string): Area {
  const [first = "", last = first, ...more] = address.replaceAll("$", "").split(":");
  if (more.length > 0) refuse("damaged");
  const [one, other] = [first, last].map((corner) => {
    const { column, digits } = columnAt(corner);
    return { row: rowOf(corner.slice(digits)), column };
  });
  if (!one || !other || other.row < one.row || other.column < one.column) return refuse("damaged");
  return { top: one.row, left: one.column, bottom: other.row, right: other.column };
}
