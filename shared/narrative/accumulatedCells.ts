import { listReferences } from "../form/algebra/expression.ts";
import type { Form, FormCell } from "../form/form.ts";
import { listAccumulated, listCumulative } from "../report/accumulated.ts";

/** Whether a figure is of the year so far, "lũy kế từ đầu năm", and not of the period. */
export function isAccumulated(form: Form, { key }: FormCell): boolean {
  return listCumulative(form).has(key);
}

/** The period's own share of what has accumulated: what a figure adds to what is carried from the period before. */
export function inPeriodOf(form: Form, { key, row, content }: FormCell): FormCell | null {
  const accumulated = listAccumulated(form);
  if (content.kind !== "computed" || !accumulated.has(key)) return null;
  const parts = listReferences(content.formula);
  const added = parts.filter((part) => !accumulated.has(part.key));
  const cell = added[0] && form.cells.get(added[0].key);
  const isOne = parts.length === 2 && added.length === 1;
  return isOne && cell?.row.id === row.id && cell.measure.nature === "flow" ? cell : null;
}
