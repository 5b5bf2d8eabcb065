import { identityMark } from "./identity.ts";
import { saysCode } from "./printedCode.ts";
import type { CellContent } from "./sheet.ts";

type Lines = readonly (readonly CellContent[])[];

/** Farther than forms reach, the longest of which has some 400 lines and the widest 50 columns: what stands beyond is a list of somebody's own. */
const mostLines = 3000;
const mostColumns = 120;

/** So many lines may have been put above what a sheet says that it is. */
const mostAbove = 10;

/** The line in which a form begins: the first, or a little above where the sheet says that it is one. */
export function firstLine(lines: Lines): number {
  const said = lines.findIndex((line) =>
    line.some(
      (value) => typeof value === "string" && (value.startsWith(identityMark) || saysCode(value)),
    ),
  );
  return Math.max(0, said - mostAbove);
}

/** The part of a worksheet in which a form may stand, every cell in its place. Whoever looks for a form walks through all
 *  of it, more than once. */
export function formWindow(lines: Lines): Lines {
  const isWithin = lines.length <= mostLines && (lines[0]?.length ?? 0) <= mostColumns;
  if (isWithin) return lines;
  const from = firstLine(lines);
  return lines
    .slice(0, from + mostLines)
    .map((line, at) => (at < from ? [] : line.slice(0, mostColumns)));
}
