import { listReferences } from "../form/algebra/expression.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { Form, FormCell } from "../form/form.ts";
import { isBlankText } from "../form/readEntry.ts";
import type { UnitStanding } from "./standing.ts";

/** Whether a figure is the sum of a list that its sender makes: of events, classes, projects. */
export function isSumOfList(form: Form, { key: own }: Pick<FormCell, "key">): boolean {
  const content = form.cells.get(own)?.content;
  if (content?.kind !== "computed") return false;
  const parts = listReferences(content.formula);
  return parts.length > 0 && parts.every(({ key }) => form.cells.get(key)?.row.added === true);
}

/** Whether a figure sums up a list in which a unit that has reported lists nothing: no row of it is there, so that nothing
 *  of it is owed. A row that is filled in by half is one. */
export function hasListedNothing(
  form: Form,
  cell: FormCell,
  { standing, values }: { readonly standing: UnitStanding; readonly values: FormValues },
): boolean {
  if (standing.kind !== "counted" || !isSumOfList(form, cell)) return false;
  return isEmptyList(form, cell, values);
}

/** Whether nothing at all stands in the rows of the list that a figure sums up. */
export function isEmptyList(form: Form, { table }: FormCell, values: FormValues): boolean {
  return [...form.cells.values()]
    .filter((one) => one.table.id === table.id && one.row.added && one.content.kind === "entry")
    .every(({ key }) => {
      const value = values.get(key) ?? null;
      return value === null || (typeof value === "string" && isBlankText(value));
    });
}
