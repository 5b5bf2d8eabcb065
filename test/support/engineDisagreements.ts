import { addressOf } from "../../shared/sheet/address.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";
import { engineSheetOf } from "./secondEngineSheet.ts";

/** Every formula of a sheet whose value, as stored, is not what a second engine works out. */
export function engineDisagreements(sheet: Sheet): string[] {
  const engine = engineSheetOf(sheet.rows.map(({ cells }) => cells));
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.formula) return [];
      const theirs = engine.valueAt(row, column);
      if (isClose(theirs, cell.value ?? "")) return [];
      return [`${addressOf(row, column)}: ours ${cell.value}, theirs ${theirs}: ${cell.formula}`];
    }),
  );
}

/** The engine shows nine significant digits of a number. */
function isClose(left: number | string, right: CellContent): boolean {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= 1e-7 * Math.max(1, Math.abs(right));
}
