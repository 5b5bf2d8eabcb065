import { engineSheetOf } from "../secondEngineSheet.ts";
import type { HostSheet } from "./hostWorkbook.ts";

/** Works out every formula of a sheet with the second engine, as Excel does after each change. */
export function calculate(sheet: HostSheet): void {
  const engine = engineSheetOf(
    sheet.rows.map((cells) =>
      cells.map((cell) => cell && { value: cell.value, formula: cell.formula?.slice(1) ?? null }),
    ),
  );
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula) cell.value = engine.valueAt(row, column);
    });
  });
}
