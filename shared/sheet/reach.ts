import { isEntry } from "../form/asked.ts";
import type { CellReference, Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { fixedAddress } from "./address.ts";
import { type FormLayout, mirrorOf, positionOf, tableLayoutOf } from "./formLayout.ts";

/** How a formula reaches a cell. Entries are reached by their hidden copy, which is locked: cutting and pasting an
 *  entry can then not redirect the formula. Carried and computed figures are locked themselves. */
export function reachOf(
  form: Form,
  layout: FormLayout,
  openCells: ReadonlySet<CellKey>,
): (reference: CellReference) => string {
  const copied = copiedCells(form, openCells);
  return ({ key }) => {
    const { row, column } = copied.has(key) ? mirrorOf(layout, key) : positionOf(layout, key);
    return fixedAddress(row, column);
  };
}

/** The entry itself, found from its row's first label and its column's key: both are locked, and no range is read
 *  that the formula's own result could lie in. */
export function entryExpression(layout: FormLayout, key: CellKey): string {
  const { row, column } = positionOf(layout, key);
  const { keyRow } = tableLayoutOf(layout, key);
  const label = fixedAddress(row, layout.left);
  return `OFFSET(${label},0,COLUMN(${fixedAddress(keyRow, column)})-COLUMN(${label}))`;
}

/** The cells that have a hidden copy: every entry that expects an answer, every text that a rule of the sheet asks
 *  about, and all of a row that the sender adds. */
export function copiedCells(form: Form, openCells: ReadonlySet<CellKey>): ReadonlySet<CellKey> {
  const read = new Set(form.rules.flatMap(({ local, cells }) => (local ? cells : [])));
  // Whatever stands in a row that the sender adds begins it.
  const isWanted = ({ key, row, measure }: FormCell) =>
    measure.type !== "text" || row.added === true || read.has(key);
  const copied = [...form.cells.values()].filter(
    (cell) => isEntry(cell, { openCells }) && isWanted(cell),
  );
  return new Set(copied.map(({ key }) => key));
}
