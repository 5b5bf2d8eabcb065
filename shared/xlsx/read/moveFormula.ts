import { columnName, columnNumber, lastColumn, lastRow } from "../../sheet/address.ts";

// What moves beside what does not: texts and names of sheets in quotes, what is in brackets, functions and names that
// only look like addresses.
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/** A part of a formula, so many rows below and columns beside. */
type Piece = (rows: number, columns: number) => string;

/** A formula that reads as it does so many rows below and columns beside the cell it was written for: what programs mean
 *  when they store one formula for many cells. Taken apart once, since thousands of cells may follow. */
export function movableFormula(formula: string): Piece {
  const pieces: (string | Piece)[] = [];
  let end = 0;
  for (const found of formula.matchAll(PIECES)) {
    const [whole, f1, letters, f2, digits, c1, left, c2, right, r1, top, r2, bottom] = found;
    const corners =
      letters && digits && isColumn(letters)
        ? [columnPiece(f1, letters), rowPiece(f2, digits)]
        : left && right && isColumn(left) && isColumn(right)
          ? [columnPiece(c1, left), ":", columnPiece(c2, right)]
          : top && bottom
            ? [rowPiece(r1, top), ":", rowPiece(r2, bottom)]
            : null;
    if (!corners) continue;
    pieces.push(formula.slice(end, found.index), together(corners));
    end = found.index + whole.length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    let moved = "";
    for (const piece of pieces) moved += typeof piece === "string" ? piece : piece(rows, columns);
    return moved;
  };
}

const NOWHERE = "#REF!";

/** An address of which one part has left the sheet is none. */
function together(parts: readonly (string | Piece)[]): Piece {
  return (rows, columns) => {
    let moved = "";
    for (const part of parts) {
      const piece = typeof part === "string" ? part : part(rows, columns);
      if (piece === NOWHERE) return NOWHERE;
      moved += piece;
    }
    return moved;
  };
}

/** No sheet has a column "ZZZ": "ZZZ1" is a name. */
function isColumn(letters: string): boolean {
  return columnNumber(letters) <= lastColumn;
}

function rowPiece(fixed = "", digits: string): string | Piece {
  if (fixed) return fixed + digits;
  const row = Number(digits) - 1;
  return (rows) => (row + rows >= 0 && row + rows <= lastRow ? String(row + rows + 1) : NOWHERE);
}

function columnPiece(fixed = "", letters: string): string | Piece {
  if (fixed) return fixed + letters;
  const column = columnNumber(letters);
  return (_, columns) => {
    const moved = column + columns;
    return moved >= 0 && moved <= lastColumn ? columnName(moved) : NOWHERE;
  };
}
