import type { DataValue } from "../form/dataValue.ts";
import { cellOrderOf } from "../form/form.ts";
import type { Template } from "../form/template.ts";
import type { CellKey } from "../ids.ts";

/** Values by cell as the dense array of a template's version: what the wire and the database hold. */
export function toArray(template: Template, values: ReadonlyMap<CellKey, DataValue>): DataValue[] {
  return cellOrderOf(template).map((key) => values.get(key) ?? null);
}

/** A dense array as values by cell; null where its length is not the version's. */
export function fromArray(
  template: Template,
  array: readonly DataValue[],
): Map<CellKey, DataValue> | null {
  const order = cellOrderOf(template);
  if (array.length !== order.length) return null;
  return new Map(order.map((key, index) => [key, array[index] ?? null]));
}
