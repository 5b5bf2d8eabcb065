import { listAsked } from "../../shared/form/asked.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import { numberFormatOf } from "../../shared/sheet/styles.ts";
import type { CellWrite } from "../host/workbook.ts";
import type { CheckedForm } from "./checkedForm.ts";
import type { WorkSession } from "./workSession.ts";

/** Writes the figure that the person chose for a cell. */
export function fixCell(
  { workbook }: WorkSession,
  { sheet, located, form }: CheckedForm,
  key: CellKey,
  value: number,
): Promise<Result<null, Problem>> {
  // What was pasted may have brought the format of a text, a day or a share along.
  const numberFormat = numberFormatOf(cellOf(form, key).measure);
  return workbook.writeCells(sheet, [{ ...located.positionOf(key), value, numberFormat }]);
}

/** The cells that "Ghi - vào ô trống" would fill: figures nobody has answered. A text, a day, a yes or no left open
 *  is never "không phát sinh". */
export function listBlankFigures({ form, values, reading, carried }: CheckedForm): CellKey[] {
  return listAsked(form, values, { openCells: carried.missing, unreadable: reading.unreadable })
    .filter(({ measure }) => ["count", "money"].includes(measure.type))
    .filter(({ key }) => (values.get(key) ?? null) === null && !reading.unreadable.has(key))
    .map(({ key }) => key);
}

/** Writes "không phát sinh" into the blanks, which the person has been shown and has agreed to. */
export function fillBlanks(
  { workbook }: WorkSession,
  checked: CheckedForm,
): Promise<Result<null, Problem>> {
  const writes = listBlankFigures(checked).map(
    (key): CellWrite => ({ ...checked.located.positionOf(key), value: "-" }),
  );
  return workbook.writeCells(checked.sheet, writes);
}

/** Shows a cell of a form, wherever its rows and columns have been moved to. */
export function goToCell(
  { workbook }: WorkSession,
  { sheet, located }: CheckedForm,
  key: CellKey,
): Promise<Result<null, Problem>> {
  const { row, column } = located.positionOf(key);
  return workbook.revealCell(sheet, row, column);
}
