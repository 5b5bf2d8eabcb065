import { columnName, columnNumber, lastColumn, lastRow } from "../../sheet/address.ts";

/** What moves in a formula beside what does not: texts and names of sheets in quotes, what is in brackets, functions
 *  and names that only look like addresses. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/** A formula as it reads so many rows below and columns beside the cell it was written for: what programs mean when
 *  they store one formula for many cells. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, digits: string) => movedRow(fixed, digits, rows);
  const column = (fixed: string, letters: string) => movedColumn(fixed, letters, columns);
  return formula.replace(PIECES, (whole: string, ...found: (string | undefined)[]) => {
    const [
      f1 = "",
      letters,
      f2 = "",
      digits,
      c1 = "",
      left,
      c2 = "",
      right,
      r1 = "",
      top,
      r2 = "",
      bottom,
    ] = found;
    const parts =
      letters !== undefined && digits !== undefined
        ? [column(f1, letters), row(f2, digits)]
        : left !== undefined && right !== undefined
          ? [column(c1, left), ":", column(c2, right)]
          : top !== undefined && bottom !== undefined
            ? [row(r1, top), ":", row(r2, bottom)]
            : [whole];
    return parts.includes(null) ? "#REF!" : parts.join("");
  });
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1;
  const moved = fixed ? row : row + by;
  return moved >= 0 && moved <= lastRow ? `${fixed}${moved + 1}` : null;
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnNumber(letters);
  // "TAX2024" is longer, "ZZZ1" is a name: no sheet has such a column.
  if (column > lastColumn) return `${fixed}${letters}`;
  const moved = fixed ? column : column + by;
  return moved >= 0 && moved <= lastColumn ? `${fixed}${columnName(moved)}` : null;
}
