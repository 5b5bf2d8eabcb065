import { cellNameOf } from "../form/cellName.ts";
import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { CarriedChange } from "../problem.ts";

/** What is told of a carried figure that is no longer what a form was opened with. */
export function describeChange(form: Form, key: CellKey, after: DataValue): CarriedChange {
  const cell = cellOf(form, key);
  const { type, decimals } = cell.measure;
  return { cell: key, name: cellNameOf(cell), measure: { type, decimals }, after };
}
