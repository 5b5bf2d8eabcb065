import { listAsked } from "../form/asked.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** How much of a form has been answered. */
export interface Filled {
  readonly filled: number;
  readonly expected: number;
}

/** Counts the cells that expect an answer. */
export function countFilled(
  form: Form,
  values: FormValues,
  openCells: ReadonlySet<CellKey>,
): Filled {
  const expected = listAsked(form, values, { openCells, unreadable: new Set() });
  const filled = expected.filter(({ key }) => (values.get(key) ?? null) !== null);
  return { filled: filled.length, expected: expected.length };
}
