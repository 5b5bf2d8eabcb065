import type { DataValue } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** A figure by which a paper is compared with the record. */
export interface FormTotal {
  readonly cell: FormCell;
  readonly value: DataValue;
}

/** The figures in which a form sums itself up: the counts and amounts that it works out by itself. An entry that is
 *  another nearly always shows in one of them, and there are few enough to read beside a paper. A form that works none
 *  out is told by its entries. Rates follow from both and are left out; so is what is blank. */
export function listTotals(form: Form, values: ReadonlyMap<CellKey, DataValue>): FormTotal[] {
  const figures = [...form.cells.values()].filter(
    ({ measure, column }) =>
      !column.hidden && (measure.type === "count" || measure.type === "money"),
  );
  const worked = toldOf(figures, "computed", values);
  return worked.length > 0 ? worked : toldOf(figures, "entry", values);
}

function toldOf(
  figures: readonly FormCell[],
  kind: FormCell["content"]["kind"],
  values: ReadonlyMap<CellKey, DataValue>,
): FormTotal[] {
  return figures
    .filter(({ content }) => content.kind === kind)
    .map((cell) => ({ cell, value: values.get(cell.key) ?? null }))
    .filter(({ value }) => value !== null);
}
