import { listReferences } from "../form/algebra/expression.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { listCumulative } from "../report/accumulated.ts";
import type { FigureNature } from "./figure.ts";

/** The nature of every figure of a form. */
export function naturesOf(form: Form): ReadonlyMap<CellKey, FigureNature> {
  const cumulative = listCumulative(form);
  const natures = new Map<CellKey, FigureNature>();
  for (const cell of form.cells.values()) natures.set(cell.key, ownNature(cell));
  for (const key of form.computeOrder) {
    if (natures.get(key) !== "within") continue;
    const parts = partsOf(form, key).map((part) => natures.get(part));
    if (parts.includes("taken")) natures.set(key, "taken");
  }
  return natures;

  function ownNature({ key, content, measure }: FormCell): FigureNature {
    if (cumulative.has(key)) return "accumulated";
    if (measure.nature === "stock") return "stock";
    return content.kind === "carried" ? "taken" : "within";
  }
}

/** What a figure is worked out of, of the same report. */
function partsOf(form: Form, key: CellKey): CellKey[] {
  const content = form.cells.get(key)?.content;
  if (content?.kind !== "computed") return [];
  return listReferences(content.formula)
    .filter(({ template, period }) => template === null && period === null)
    .map((part) => part.key);
}
