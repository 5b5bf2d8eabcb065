import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { CellContent } from "../../shared/sheet/sheet.ts";

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** A whole sheet inside the second formula engine: type into it, and ask what its formulas make of it. */
export interface EngineSheet {
  readonly type: (
    writes: readonly (readonly [row: number, column: number, CellContent | EngineCell])[],
  ) => void;
  /** Text as text, numbers as they would be stored. */
  readonly valueAt: (row: number, column: number) => number | string;
}

const numberType = 1;
const everyDigit = "0.0000000000000000E+00";

/** A cell as the engine takes it; a formula is without "=". */
export interface EngineCell {
  readonly value: CellContent;
  readonly formula?: string | null;
}

/** Loads every value and formula of a sheet, row by row; positions are zero-based. */
export function engineSheetOf(rows: readonly (readonly (EngineCell | null)[])[]): EngineSheet {
  const model = new Model("sheet", "en", "UTC", "en");
  model.pauseEvaluation();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula) {
        model.setUserInput(0, row + 1, column + 1, `=${withoutOffset(cell.formula)}`);
      } else if (cell && cell.value !== null) {
        model.setUserInput(0, row + 1, column + 1, inputOf(cell.value));
      }
    });
  });
  model.resumeEvaluation();
  model.evaluate();
  return {
    type(writes) {
      model.pauseEvaluation();
      for (const [row, column, value] of writes) {
        const held = typeof value === "object" && value !== null ? value : { value };
        if (held.formula) model.setUserInput(0, row + 1, column + 1, `=${held.formula}`);
        else if (held.value !== null)
          model.setUserInput(0, row + 1, column + 1, inputOf(held.value));
        else model.rangeClearContents(0, row + 1, column + 1, row + 1, column + 1);
      }
      model.resumeEvaluation();
      model.evaluate();
    },
    valueAt(row, column) {
      const shown = () => model.getFormattedCellValue(0, row + 1, column + 1);
      const general = shown();
      if (model.getCellType(0, row + 1, column + 1) !== numberType) return general;
      // Nearly every answer is a verdict.
      if (general === "0" || general === "1") return Number(general);
      // General shows nine digits of a number; all of them are shown cut off, a whole number's too.
      const area = { sheet: 0, row: row + 1, column: column + 1, width: 1, height: 1 };
      model.updateRangeStyle(area, "num_fmt", everyDigit);
      const [rounded, cut] = [Number(general), Number(shown())];
      model.updateRangeStyle(area, "num_fmt", "general");
      return Math.abs(rounded - cut) <= 1e-13 * Math.abs(cut) ? rounded : cut;
    },
  };
}

/** This engine's own fault: its ISNUMBER and N do not look into the reference that OFFSET answers, so the cell it
 *  would answer is written instead. LibreOffice reads the formulas as they are, in `.ci/slow`. */
function withoutOffset(formula: string): string {
  return formula.replace(
    /OFFSET\(\$[A-Z]+(\$\d+),0,COLUMN\((\$[A-Z]+)\$\d+\)-COLUMN\(\$[A-Z]+\$\d+\)\)/g,
    "$2$1",
  );
}

/** A text is typed behind an apostrophe: the program must not make a number of it. */
function inputOf(value: Exclude<CellContent, null>): string {
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
}
