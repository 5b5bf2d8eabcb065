import type { FormValues } from "../form/computeForm.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { CellReference, Form } from "../form/form.ts";

/** What the later reports of a form go on from, by cell. */
export type Closing = { readonly [cell: string]: DataValue };

/** The cells of earlier reports of the same form that a form is carried from. */
function listOrigins(form: Form): CellReference[] {
  return [...form.cells.values()].flatMap(({ content }) =>
    content.kind === "carried" && content.from.kind === "report" ? [content.from.cell] : [],
  );
}

/** What a filled form leaves to its later reports. */
export function closingOf(form: Form, values: FormValues): Closing {
  return Object.fromEntries(listOrigins(form).map(({ key }) => [key, values.get(key) ?? null]));
}
