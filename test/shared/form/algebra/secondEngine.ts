import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** What a person or a formula has put into a cell; null for an empty one. */
export type EngineInput = number | string | boolean | null;

/** One formula to work out, with the cells A1, B1, C1 … that it reads. */
export interface EngineCase {
  readonly cells: readonly EngineInput[];
  /** Without "=". */
  readonly formula: string;
}

const numberType = 1;

/** The letters of the columns that the cells of a case stand in. */
export const letters = ["A", "B", "C", "D", "E", "F"];

/** The place of a letter in a case's row; formulas are written for row 1. */
function inRow(formula: string, row: number): string {
  return formula.replace(/\b([A-F])1\b/g, `$1${row}`);
}

/** What the second engine makes of each case: a number as it would store it, or a text. Each case has its row. */
export function calculate(cases: readonly EngineCase[]): (number | string)[] {
  const model = new Model("cases", "en", "UTC", "en");
  model.pauseEvaluation();
  const resultColumn = letters.length + 1;
  cases.forEach(({ cells, formula }, index) => {
    cells.forEach((cell, column) => {
      if (cell !== null) model.setUserInput(0, index + 1, column + 1, inputOf(cell));
    });
    model.setUserInput(0, index + 1, resultColumn, `=${inRow(formula, index + 1)}`);
    // General shows nine digits: the rest of a number is asked for in two further cells.
    const result = `G${index + 1}`;
    model.setUserInput(0, index + 1, resultColumn + 1, `=IF(ISNUMBER(${result}),INT(${result}),0)`);
    const rest = `(${result}-H${index + 1})*1000000000`;
    model.setUserInput(0, index + 1, resultColumn + 2, `=IF(ISNUMBER(${result}),${rest},0)`);
  });
  model.resumeEvaluation();
  model.evaluate();
  const results = cases.map((_, index) => {
    const shown = (column: number) => model.getFormattedCellValue(0, index + 1, column);
    if (model.getCellType(0, index + 1, resultColumn) !== numberType) return shown(resultColumn);
    return Number(shown(resultColumn + 1)) + Number(shown(resultColumn + 2)) / 1e9;
  });
  model.free();
  return results;
}

/** A text is typed behind an apostrophe, as our writer stores it: the program must not make a number of it. */
function inputOf(cell: number | string | boolean): string {
  if (typeof cell === "string") return `'${cell}`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : plain(cell);
}

function plain(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, "");
}
