import type { CellKey } from "../ids.ts";
import { listReferences } from "./algebra/expression.ts";
import type { TemplateFault } from "./compileForm.ts";
import type { FormCell } from "./form.ts";

/** The computed cells, each after the ones it needs; a circle among them is a fault. */
export function computeOrderOf(
  cells: ReadonlyMap<CellKey, FormCell>,
  faults: TemplateFault[],
): CellKey[] {
  const order: CellKey[] = [];
  const state = new Map<CellKey, "visiting" | "done">();

  function visit(key: CellKey): void {
    const content = cells.get(key)?.content;
    if (content?.kind !== "computed" || state.get(key) === "done") return;
    if (state.get(key) === "visiting") {
      faults.push({ at: key, why: "is computed from itself" });
      return;
    }
    state.set(key, "visiting");
    for (const reference of listReferences(content.formula)) visit(reference.key);
    state.set(key, "done");
    order.push(key);
  }

  for (const key of cells.keys()) visit(key);
  return order;
}
