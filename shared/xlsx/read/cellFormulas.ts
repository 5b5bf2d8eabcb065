import type { Area } from "../../sheet/sheet.ts";
import type { CellGrid } from "./cellGrid.ts";
import { areaOf } from "./cellPlace.ts";
import { readContent } from "./cellText.ts";
import { limits } from "./limits.ts";
import { movableFormula } from "./moveFormula.ts";
import { refuse } from "./refusal.ts";
import type { XmlCursor } from "./xmlCursor.ts";

/** What files write before functions and names that are newer than the format, and no person sees. */
const NEWER = /_xl(?:fn|ws|pm|udf|ll)\./g;

/** The formulas of a sheet while it is read: some are stored once for many cells. */
export interface CellFormulas {
  /** The formula of a cell, from an element `f` that has opened. */
  readonly read: (cursor: XmlCursor, row: number, column: number) => string;
  /** Tells the grid of the cells that hold a part of another cell's formula. */
  readonly spread: (grid: CellGrid) => void;
}

/** A formula that is stored once, and where. */
interface SharedFormula {
  readonly moved: (rows: number, columns: number) => string;
  readonly row: number;
  readonly column: number;
}

/** No formula yet. */
export function cellFormulas(): CellFormulas {
  const shared = new Map<string, SharedFormula>();
  const spreading: { readonly area: Area; readonly formula: string }[] = [];

  function read(cursor: XmlCursor, row: number, column: number): string {
    const type = cursor.attribute("t") ?? "normal";
    const ref = cursor.attribute("ref");
    const group = cursor.attribute("si");
    const written = readContent(cursor).trim().normalize("NFC");
    if (written.replaceAll(NEWER, "").length > limits.formulaLength) refuse("suspicious");
    // What-if tables hold no formula that a cell could have.
    const formula = type === "dataTable" ? "TABLE()" : written;
    if (ref !== null && (type === "array" || type === "dataTable")) {
      spreading.push({ area: areaOf(ref), formula: `=${formula}` });
    }
    if (type !== "shared" || group === null) return `=${formula}`;
    if (formula !== "") {
      shared.set(group, { moved: movableFormula(formula), row, column });
      return `=${formula}`;
    }
    const first = shared.get(group);
    // There is a formula, and nothing says which.
    if (!first) return "=";
    return `=${first.moved(row - first.row, column - first.column)}`;
  }

  return {
    read,
    spread: (grid) => {
      const { height, width } = grid.size();
      let spread = 0;
      for (const { area, formula } of spreading) {
        const bottom = Math.min(area.bottom, height - 1);
        const right = Math.min(area.right, width - 1);
        spread += Math.max(0, bottom - area.top + 1) * Math.max(0, right - area.left + 1);
        // Areas that lie on each other would be walked through again and again.
        if (spread > limits.cells) refuse("suspicious");
        for (let row = area.top; row <= bottom; row++) {
          for (let column = area.left; column <= right; column++) {
            grid.putFormula(row, column, formula);
          }
        }
      }
    },
  };
}
