import { headingRows, positionOf } from "../../../shared/sheet/formLayout.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { type EngineSheet, engineSheetOf } from "../secondEngineSheet.ts";
import type { Filling } from "./filling.ts";
import type { ProbedSheet } from "./probedSheet.ts";

/** The sheet that the second engine has read last, by all that stands in it: a form's is often the same in the next kind
 *  of period. */
export type ReadSheet = Map<string, EngineSheet>;

/** A sheet in the second engine: what its formulas answer to a filling, probe by probe. */
export function secondEngineOf(
  { sheet, layout, probes }: ProbedSheet,
  read: ReadSheet,
): (filling: Filling) => CellContent[] {
  const cells = sheet.rows.map((row) => row.cells);
  // Who and when is said above the table, in plain text.
  const held = cells.map((line, row) =>
    line.map((cell) => cell?.formula ?? (row < headingRows ? null : (cell?.value ?? null))),
  );
  const name = JSON.stringify(held);
  const engine = read.get(name) ?? engineSheetOf(cells);
  read.clear();
  read.set(name, engine);
  return (filling) => {
    engine.type(
      [...filling].map(([key, typed]) => {
        const { row, column } = positionOf(layout, key);
        return [row, column, typed] as const;
      }),
    );
    return probes.map(({ row, column }) => engine.valueAt(row, column));
  };
}
