import type { CellContent } from "../../shared/sheet/sheet.ts";
import type { SheetReading } from "./workbook.ts";

/** A rectangle of cells as Excel answers it; it need not begin at A1. */
export interface UsedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The cells from A1 to the last used one, in our own terms; a sheet without cells has no rows. */
export function padReading(
  used: UsedCells | null,
): Pick<SheetReading, "values" | "text" | "formulas"> {
  if (!used) return { values: [], text: [], formulas: [] };
  const { rowIndex, columnIndex, values, text, formulas } = used;
  const padded = <T, U>(grid: readonly (readonly T[])[], empty: U, read: (cell: T) => U): U[][] => {
    const width = columnIndex + (grid[0]?.length ?? 0);
    const above = Array.from({ length: rowIndex }, () => new Array<U>(width).fill(empty));
    const left = new Array<U>(columnIndex).fill(empty);
    return [...above, ...grid.map((cells) => [...left, ...cells.map(read)])];
  };
  const formulaAt = (row: number, column: number, value: unknown) => {
    const formula = formulas[row]?.[column];
    // Text that starts with "=" comes back in both places: no formula's value is the formula itself.
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return isFormula ? formula : "";
  };
  const ownFormulas = values.map((cells, row) =>
    cells.map((value, column) => formulaAt(row, column, value)),
  );
  const ownValues = values.map((cells, row) =>
    // Excel says "" for an empty cell, and for a formula that answers it.
    cells.map((value, column) =>
      value === "" && ownFormulas[row]?.[column] ? "" : contentOf(value),
    ),
  );
  return {
    values: padded(ownValues, null, (value) => value),
    text: padded(text, "", (shown) => shown),
    formulas: padded(ownFormulas, "", (formula) => formula),
  };
}

function contentOf(value: unknown): CellContent {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
