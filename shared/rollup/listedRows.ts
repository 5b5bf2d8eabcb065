import { listReferences } from "../form/algebra/expression.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { DataValue } from "../form/dataValue.ts";
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

/** Whether a unit that has reported lists nothing of what a figure sums up. It has not said that nothing occurred: no total
 *  is any more complete for it, only words may tell it from who has left the whole form blank. */
export function hasListedNothing(
  form: Form,
  cell: FormCell,
  { standing, values }: { readonly standing: UnitStanding; readonly values: FormValues },
): boolean {
  return standing.kind === "counted" && listsNothing(form, cell, values);
}

/** How many units have reported and list nothing of what a figure sums up. */
export function countListedNothing(
  form: Form,
  cell: FormCell,
  units: readonly Parameters<typeof hasListedNothing>[2][],
): number {
  return units.filter((unit) => hasListedNothing(form, cell, unit)).length;
}

/** Whether a report answers elsewhere and has nothing at all in the rows of the list that a figure sums up. A row that is
 *  filled in by half is one. */
export function listsNothing(form: Form, cell: FormCell, values: FormValues): boolean {
  if (!isSumOfList(form, cell)) return false;
  const filled = [...form.cells.values()].filter(
    ({ key, content }) => content.kind === "entry" && !isBlank(values.get(key) ?? null),
  );
  return (
    filled.length > 0 && !filled.some(({ row, table }) => row.added && table.id === cell.table.id)
  );
}

function isBlank(value: DataValue): boolean {
  return value === null || (typeof value === "string" && isBlankText(value));
}
