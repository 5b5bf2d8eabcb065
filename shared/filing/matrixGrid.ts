import { isBlankText } from "../form/readEntry.ts";
import { drawnHere, type Showing } from "../form/readShown.ts";
import type { CellContent } from "../sheet/sheet.ts";
import type { CellPlace } from "./matrixFault.ts";

/** What is read of a worksheet: what its cells hold and what they show, from A1 on. */
export interface MatrixCells {
  readonly values: readonly (readonly CellContent[])[];
  readonly text: readonly (readonly string[])[];
  /** How the texts came about; we have drawn them where it is not said. */
  readonly showing?: Showing;
}

/** The same cells with the units across, whichever way round they stand on the sheet. */
export interface MatrixGrid {
  readonly height: number;
  readonly width: number;
  readonly contentAt: (line: number, across: number) => CellContent;
  readonly shownAt: (line: number, across: number) => string;
  readonly showing: Showing;
  /** What a label says there; empty where nothing is written. */
  readonly labelAt: (line: number, across: number) => string;
  /** Where that is on the sheet. */
  readonly placeAt: (line: number, across: number) => CellPlace;
}

/** The cells as they stand, or turned so that rows become columns. */
export function matrixGrid(
  { values, text, showing = drawnHere }: MatrixCells,
  turned: boolean,
): MatrixGrid {
  const rows = values.length;
  const columns = Math.max(0, ...values.map((line) => line.length));
  const placeAt = (line: number, across: number) =>
    turned ? { row: across, column: line } : { row: line, column: across };
  const contentAt = (line: number, across: number) => {
    const { row, column } = placeAt(line, across);
    const content = values[row]?.[column] ?? null;
    return typeof content === "string" && isBlankText(content) ? null : content;
  };
  return {
    height: turned ? columns : rows,
    width: turned ? rows : columns,
    contentAt,
    shownAt: (line, across) => {
      const { row, column } = placeAt(line, across);
      return text[row]?.[column] ?? "";
    },
    // A code may be kept as a number: what is held is its label, however the cell shows it.
    labelAt: (line, across) => {
      const content = contentAt(line, across);
      return content === null || typeof content === "boolean" ? "" : String(content);
    },
    placeAt,
    showing,
  };
}
