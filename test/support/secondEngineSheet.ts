import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { CellContent } from "../../shared/sheet/sheet.ts";

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** A whole sheet inside the second formula engine: type into it, and ask what its formulas make of it. */
export interface EngineSheet {
  readonly type: (writes: readonly (readonly [row: number, column: number, CellContent])[]) => void;
  /** Text as text, numbers as they would be stored. */
  readonly valueAt: (row: number, column: number) => number | string;
}

const numberType = 1;

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
        // General shows every digit a comparison needs.
        model.updateRangeStyle(areaOf(row, column), "num_fmt", "general");
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
        if (value === null) model.rangeClearContents(0, row + 1, column + 1, row + 1, column + 1);
        else model.setUserInput(0, row + 1, column + 1, inputOf(value));
      }
      model.resumeEvaluation();
      model.evaluate();
    },
    valueAt(row, column) {
      const shown = model.getFormattedCellValue(0, row + 1, column + 1);
      return model.getCellType(0, row + 1, column + 1) === numberType ? Number(shown) : shown;
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

function areaOf(row: number, column: number) {
  return { sheet: 0, row: row + 1, column: column + 1, width: 1, height: 1 };
}

/** A text is typed behind an apostrophe: the program must not make a number of it. */
function inputOf(value: Exclude<CellContent, null>): string {
  if (typeof value === "number") return value.toFixed(12).replace(/\.?0+$/, "");
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
}
