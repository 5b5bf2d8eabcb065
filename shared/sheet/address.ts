import type { Area } from "./sheet.ts";

const LETTERS = 26;
const LETTER_A = 65;

/** The letters Excel gives a zero-based column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(LETTER_A + (rest % LETTERS)) + name;
  }
  return name;
}

/** The A1 address of a zero-based cell: row 4, column 2 is "C5". */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 address of an area: "B2:D9", or "B2" alone for a single cell. */
export function areaAddress(area: Area): string {
  const first = addressOf(area.top, area.left);
  const last = addressOf(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$E$9": the program moves fixed places with inserted rows and columns. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** The address with dollar signs, as defined names need it: "$B$2:$D$9". */
export function absoluteAreaAddress(area: Area): string {
  return `${fixedAddress(area.top, area.left)}:${fixedAddress(area.bottom, area.right)}`;
}

/** A sheet's name as formulas spell it, always in quotes. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
