import { referencesIn } from "./algebra/statement.ts";
import type { CellReference, Form } from "./form.ts";

/** The cells of other forms and periods that a form's rules read, each once. */
export function listElsewhere(form: Form): CellReference[] {
  const found = new Map<string, CellReference>();
  for (const { statement, local } of form.rules) {
    if (local) continue;
    for (const reference of referencesIn(statement)) {
      const { key, template, period } = reference;
      if (template || period) found.set(`${template}/${key}/${period}`, reference);
    }
  }
  return [...found.values()];
}
