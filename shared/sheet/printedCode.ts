import { addressOf } from "./address.ts";
import type { DriftRefusal } from "./driftedForm.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";

type Lines = readonly (readonly CellContent[])[];

/** What every form prints before its code. */
const before = "biểu số";

/** Found fast among the many texts of a long list. */
const mayBeCode = /^[^\p{L}]*b/iu;

/** One word with a digit in it, "07-B/XYZ": not "liệu năm 2022". */
const isCode = /^:?\s*[^\s/]*\d[^\s/]*(\s*\/\s*[^\s/]+)*$/;

/** Longer than any code with what stands before it. */
const longest = 80;

/** The codes of forms that a sheet prints, each with its place. */
export function printedCodes(
  lines: Lines,
): { readonly code: string; readonly at: string; readonly printed: string }[] {
  return lines.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const rest = typeof value === "string" ? codeIn(value) : null;
      if (rest === null) return [];
      return [{ code: codeOf(rest), at: addressOf(row, column), printed: printOf(value) }];
    }),
  );
}

/** Whether a text is the code of a form. */
export function saysCode(text: string): boolean {
  return codeIn(text) !== null;
}

function codeIn(text: string): string | null {
  if (text.length > longest || !mayBeCode.test(text)) return null;
  const words = wordsOf(text);
  const rest = words.startsWith(before) ? words.slice(before.length) : "";
  return isCode.test(rest) ? rest : null;
}

/** A code without what is written differently each time: "ĐH-04 / HN" is "đh-04/hn". */
export function codeOf(text: string): string {
  return wordsOf(text).replaceAll(/[\s:.]/g, "");
}

/** Where a sheet says that it is another form; null where it says nothing, or that it is this one. */
export function findOtherCode(
  lines: Lines,
  code: string,
): Extract<DriftRefusal, { kind: "another-form" }> | null {
  const codes = printedCodes(lines);
  const [first] = codes;
  if (!first || codes.some((printed) => printed.code === codeOf(code))) return null;
  return { kind: "another-form", at: first.at, printed: first.printed };
}
