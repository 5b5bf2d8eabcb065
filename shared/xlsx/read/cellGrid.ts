import type { CellContent } from "../../sheet/sheet.ts";
import { limits } from "./limits.ts";
import { refuse } from "./refusal.ts";

/** How much more may be read of a workbook; all its sheets draw from it. */
export interface CellBudget {
  cells: number;
  /** Of what is seen and of formulas: a short file can repeat a long text in every cell. */
  characters: number;
}

/** The cells of a sheet while they are read, in whatever order they come. */
export interface CellGrid {
  readonly put: (
    row: number,
    column: number,
    value: CellContent,
    text: string,
    formula: string,
  ) => void;
  /** Tells of a formula that fills this cell from another one. */
  readonly putFormula: (row: number, column: number, formula: string) => void;
  readonly size: () => { readonly height: number; readonly width: number };
  /** Everything from A1 to the last cell, every row equally long. */
  readonly whole: () => {
    readonly values: readonly (readonly CellContent[])[];
    readonly text: readonly (readonly string[])[];
    readonly formulas: readonly (readonly string[])[];
  };
}

interface Line {
  readonly values: CellContent[];
  readonly text: string[];
  readonly formulas: string[];
}

/** A sheet without cells. */
export function cellGrid(budget: CellBudget): CellGrid {
  const lines: Line[] = [];
  let width = 0;

  function lineAt(row: number): Line {
    while (lines.length <= row) lines.push({ values: [], text: [], formulas: [] });
    return lines[row] as Line;
  }

  return {
    put: (row, column, value, text, formula) => {
      if (row >= limits.rows || column >= limits.columns) refuse("too-many-cells");
      budget.characters -= text.length + formula.length;
      if (budget.characters < 0) refuse("too-large");
      const line = lineAt(row);
      // No program writes a cell twice; which of two values would count?
      if (isTaken(line, column)) refuse("damaged");
      fill(line, column);
      line.values[column] = value;
      line.text[column] = text;
      line.formulas[column] = formula;
      if (column >= width) width = column + 1;
      if (lines.length * width > budget.cells) refuse("too-many-cells");
    },
    putFormula: (row, column, formula) => {
      const line = lines[row];
      if (line && column < width) {
        fill(line, column + 1);
        if (line.formulas[column] === "") line.formulas[column] = formula;
      }
    },
    size: () => ({ height: lines.length, width }),
    whole: () => {
      budget.cells -= lines.length * width;
      for (const line of lines) fill(line, width);
      // Most rows have no formula: they share one, which is sent from the reader once.
      const none = Array.from({ length: width }, () => "");
      return {
        values: lines.map(({ values }) => values),
        text: lines.map(({ text }) => text),
        formulas: lines.map(({ formulas }) => (formulas.some(Boolean) ? formulas : none)),
      };
    },
  };
}

function isTaken({ values, formulas }: Line, column: number): boolean {
  return column < values.length && (values[column] !== null || formulas[column] !== "");
}

function fill({ values, text, formulas }: Line, width: number): void {
  while (values.length < width) {
    values.push(null);
    text.push("");
    formulas.push("");
  }
}
