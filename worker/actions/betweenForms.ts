import type { GoneCell } from "../../shared/api/goneCells.ts";
import { cellNameOf } from "../../shared/form/cellName.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import { cellOrderOf, type Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";

/** The cells of the form at hand that another version of it did not have: a blank there is nobody's answer. */
export function listLacking(form: Form, other: Form): CellKey[] {
  return [...form.cells.keys()].filter((key) => !other.cells.has(key));
}

/** What another version of the form says in cells that have no counterpart in the one at hand. */
export function listGone(form: Form, other: Form, values: FormValues): GoneCell[] {
  const known = new Set(cellOrderOf(form.template));
  return [...other.cells.values()].flatMap((cell) => {
    const value = values.get(cell.key) ?? null;
    if (known.has(cell.key) || value === null) return [];
    const { type, decimals } = cell.measure;
    return [{ name: cellNameOf(cell), measure: { type, decimals }, value }];
  });
}
