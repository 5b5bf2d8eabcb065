import type { Form, FormTable } from "../../shared/form/form.ts";

/** A table of a form by its id; a form without it stops the test. */
export function tableOf(form: Form, id: string): FormTable {
  const found = form.tables.find(({ table }) => table.id === id);
  if (!found) throw new Error(`${form.template.id} has no table ${id}`);
  return found;
}
