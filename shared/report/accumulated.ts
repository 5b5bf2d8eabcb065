import { listReferences } from "../form/algebra/expression.ts";
import type { CarriedOrigin, Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** The flows of a form that go on from the period before: "lũy kế" and what is worked out of it. They grow along the
 *  year by themselves, so that no period's is like the one before. */
export function listAccumulated(form: Form): Set<CellKey> {
  return withWorkedOut(form, isFlow);
}

/** Every figure of the year so far: what accumulates, and every rate that is worked out of it, also where its form calls
 *  it a stock. An amount that is, as what a year's flow has left at the end, stands at its date. */
export function listCumulative(form: Form): Set<CellKey> {
  return withWorkedOut(form, (cell) => isFlow(cell) || cell.measure.type === "rate");
}

function withWorkedOut(form: Form, mayBe: (cell: FormCell) => boolean): Set<CellKey> {
  const found = new Set<CellKey>();
  for (const cell of form.cells.values()) {
    const { key, content } = cell;
    if (isFlow(cell) && content.kind === "carried" && goesOn(content.from)) found.add(key);
  }
  for (const key of form.computeOrder) {
    const cell = form.cells.get(key);
    if (cell?.content.kind !== "computed" || !mayBe(cell)) continue;
    const isOf = listReferences(cell.content.formula).some(
      (reference) => !reference.template && !reference.period && found.has(reference.key),
    );
    if (isOf) found.add(key);
  }
  return found;
}

function isFlow({ measure }: FormCell): boolean {
  return measure.nature === "flow";
}

/** Whether a figure is carried from the report of the period before. */
function goesOn(origin: CarriedOrigin): boolean {
  if (origin.kind === "report" && origin.cell.period === "previous") return true;
  return "orElse" in origin && origin.orElse !== null && goesOn(origin.orElse);
}
