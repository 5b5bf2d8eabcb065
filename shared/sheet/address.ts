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

/** The last row and column of a worksheet. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The areas of an address as programs spell it: "B2:D9", "$C$5", "'Biểu, bản 2'!A1:B2,F:F"; null where it is none. */
export function parseAreas(address: string): Area[] | null {
  // A sheet's name may hold anything, commas and marks of exclamation too.
  const local = address.replaceAll(/(?:'(?:[^']|'')*'|[^'!,]*)!/g, "").replaceAll("$", "");
  const areas = local.split(",").map(parseArea);
  return areas.every((area) => area !== null) ? areas : null;
}

function parseArea(local: string): Area | null {
  const found = /^([A-Z]{1,3})?(\d{1,7})?(?::(?=.)([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(local);
  if (!found) return null;
  const [, left, top, right = left, bottom = top] = found;
  const isCell = left !== undefined && top !== undefined;
  if (!isCell && !local.includes(":")) return null;
  return {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnNumber(left),
    bottom: bottom === undefined ? lastRow : Number(bottom) - 1,
    right: right === undefined ? lastColumn : columnNumber(right),
  };
}

/** The zero-based number of a column's letters: "AA" is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * LETTERS + letter.charCodeAt(0) - LETTER_A + 1;
  }
  return number - 1;
}
