import type { CellKey } from "../ids.ts";
import { evaluate } from "./algebra/evaluate.ts";
import type { DataValue, Quantity } from "./dataValue.ts";
import type { CellReference, Form } from "./form.ts";

/** The values of a form by cell; a cell that is absent is blank. */
export type FormValues = ReadonlyMap<CellKey, DataValue>;

/** The same values with every computed cell worked out, unrounded; what stood in a computed cell is not believed. */
export function computeForm(form: Form, given: FormValues): Map<CellKey, DataValue> {
  const values = new Map<CellKey, DataValue>();
  for (const [key, cell] of form.cells) {
    if (cell.content.kind !== "computed") values.set(key, given.get(key) ?? null);
  }
  for (const key of form.computeOrder) {
    const content = form.cells.get(key)?.content;
    if (content?.kind !== "computed") continue;
    values.set(
      key,
      evaluate(content.formula, ({ key: part }: CellReference) => quantityOf(values.get(part))),
    );
  }
  return values;
}

/** What a value is in algebra: yes counts 1 and no 0; a text is no figure. */
export function quantityOf(value: DataValue | undefined): Quantity {
  if (value === undefined || typeof value === "string") return null;
  return typeof value === "boolean" ? Number(value) : value;
}
