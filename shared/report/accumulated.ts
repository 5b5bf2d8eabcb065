import { listReferences } from "../form/algebra/expression.ts";
import type { CarriedOrigin, Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** The flows of a form that go on from the period before: "lũy kế" and what is worked out of it. They grow along the
 *  year by themselves, so that no period's is like the one before. */
export function listAccumulated(form: Form): Set<CellKey> {
  const found = new Set<CellKey>();
  const isFlow = ({ measure }: FormCell) => measure.nature === "flow";
  for (const cell of form.cells.values()) {
    const { key, content } = cell;
    if (isFlow(cell) && content.kind === "carried" && goesOn(content.from)) found.add(key);
  }
  for (const key of form.computeOrder) {
    const cell = form.cells.get(key);
    if (cell?.content.kind !== "computed" || !isFlow(cell)) continue;
    const isOf = listReferences(cell.content.formula).some(
      (reference) => !reference.template && !reference.period && found.has(reference.key),
    );
    if (isOf) found.add(key);
  }
  return found;
}

/** Whether a figure is carried from the report of the period before. */
function goesOn(origin: CarriedOrigin): boolean {
  if (origin.kind === "report" && origin.cell.period === "previous") return true;
  return "orElse" in origin && origin.orElse !== null && goesOn(origin.orElse);
}
