import { guardText } from "./guardedText.ts";
import { plainDecimal } from "./plainDecimal.ts";

/** Words of our own that a spreadsheet may make of what it will, a moment or the name of a period: they stand without an
 *  apostrophe. */
export interface OwnWords {
  readonly words: string;
}

/** What one field of a line holds; nothing is an empty field. */
export type Field = string | number | OwnWords | null | undefined;

/** How a file of separated values is written. */
export interface Dialect {
  readonly separator: ";" | ",";
  readonly decimal: "," | ".";
  /** Whether a spreadsheet opens it: it gets a byte order mark, and texts are kept from being calculated. */
  readonly forSpreadsheets: boolean;
}

/** What Excel opens right where the decimal mark is a comma, as in Viet Nam: UTF-8 that says so, and semicolons. */
export const vietnameseSpreadsheet: Dialect = {
  separator: ";",
  decimal: ",",
  forSpreadsheets: true,
};

/** What programs exchange: RFC 4180 as it stands. */
export const plainCsv: Dialect = { separator: ",", decimal: ".", forSpreadsheets: false };

const mark = "\uFEFF";

/** The beginning of such a file: what stands before its first line. */
export function beginningOf({ forSpreadsheets }: Dialect): string {
  return forSpreadsheets ? mark : "";
}

/** One line with its end, its fields quoted as RFC 4180 has it. */
export function writeLine(fields: readonly Field[], dialect: Dialect): string {
  return `${fields.map((field) => writeField(field, dialect)).join(dialect.separator)}\r\n`;
}

/** A whole file of lines. */
export function writeSeparated(lines: readonly (readonly Field[])[], dialect: Dialect): string {
  return beginningOf(dialect) + lines.map((fields) => writeLine(fields, dialect)).join("");
}

function writeField(field: Field, { separator, decimal, forSpreadsheets }: Dialect): string {
  if (field === null || field === undefined) return "";
  const text = textOf(field, decimal, forSpreadsheets);
  const isQuoted = /["\r\n]|^\s|\s$/.test(text) || text.includes(separator);
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(
  field: string | number | OwnWords,
  decimal: Dialect["decimal"],
  isGuarded: boolean,
): string {
  if (typeof field === "number") return plainDecimal(field).replace(".", decimal);
  if (typeof field === "object") return field.words;
  return isGuarded ? guardText(field) : field;
}

/** The fields of every line as they are written, guards included; null where a quote is not closed or stands where none
 *  may stand. */
export function parseSeparated(text: string, separator: ";" | ","): string[][] | null {
  const lines: string[][] = [];
  let fields: string[] = [];
  let at = text.startsWith(mark) ? 1 : 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? readQuoted(text, at) : readBare(text, at, separator);
    if (field === null) return null;
    fields.push(field);
    if (text[end] === separator) {
      at = end + 1;
      // A separator at the very end is followed by one more, empty, field.
      if (at === text.length) fields.push("");
      continue;
    }
    if (end < text.length && text[end] !== "\r" && text[end] !== "\n") return null;
    lines.push(fields);
    fields = [];
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return fields.length > 0 ? [...lines, fields] : lines;
}

function readQuoted(text: string, at: number): readonly [string | null, number] {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end === -1
    ? [null, text.length]
    : [text.slice(at + 1, end).replaceAll('""', '"'), end + 1];
}

function readBare(text: string, at: number, separator: string): readonly [string | null, number] {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== "\r" && text[end] !== "\n") {
    end += 1;
  }
  const field = text.slice(at, end);
  return [field.includes('"') ? null : field, end];
}
