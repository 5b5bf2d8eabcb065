import type { Form } from "../../shared/form/form.ts";
import { layOutForm } from "../../shared/sheet/formLayout.ts";
import type { Sheet, SheetCell } from "../../shared/sheet/sheet.ts";
import { lastTableRow, type OwnCell } from "./ownCells.ts";

/** A sheet with what the person had typed outside the form, and what found no place on it. */
export interface PlacedCells {
  readonly sheet: Sheet;
  readonly left: readonly OwnCell[];
}

/** Puts what a person typed outside the form back: beside the form at the same place while the template is the same,
 *  below it as far from the table as it stood. Nothing of ours is written over. */
export function placeOwnCells(
  sheet: Sheet,
  own: readonly OwnCell[],
  before: Form,
  form: Form,
): PlacedCells {
  const layout = layOutForm(form);
  const [oldBottom, bottom] = [lastTableRow(layOutForm(before)), lastTableRow(layout)];
  const isSame = before.template.version === form.template.version;
  const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const left: OwnCell[] = [];
  for (const one of own) {
    const place = one.place;
    const isBelow = place !== null && place.row > oldBottom;
    const row = place && (isBelow ? place.row - oldBottom + bottom : isSame ? place.row : null);
    const column = place?.column ?? null;
    const mayStand =
      row !== null &&
      column !== null &&
      (isSame || column <= layout.right) &&
      isFree(rows[row]?.cells[column] ?? null) &&
      !isCovered(sheet, row, column);
    if (!mayStand) {
      left.push(one);
      continue;
    }
    while (rows.length <= row) rows.push({ heightPt: null, cells: [] });
    const cells = rows[row]?.cells ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = {
      style: { vertical: "center", unlocked: true, ...cells[column]?.style },
      value: one.content,
    };
  }
  return { sheet: { ...sheet, rows }, left };
}

function isFree(cell: SheetCell | null): boolean {
  if (cell === null || cell.style.unlocked === true) return true;
  return (cell.value ?? "") === "" && cell.formula === undefined;
}

/** Whether a merged cell hides this place. */
function isCovered({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left),
  );
}
