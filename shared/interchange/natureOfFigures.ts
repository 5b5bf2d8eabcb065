import { listReferences } from "../form/algebra/expression.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { listCumulative } from "../report/accumulated.ts";
import type { FigureNature } from "./figure.ts";

/** The nature of every figure of a form. */
export function naturesOf(form: Form): ReadonlyMap<CellKey, FigureNature> {
  const cumulative = listCumulative(form);
  const columns = columnsOfYear(form);
  const natures = new Map<CellKey, FigureNature>();
  for (const cell of form.cells.values()) natures.set(cell.key, ownNature(cell));
  for (const key of form.computeOrder) {
    if (natures.get(key) !== "within") continue;
    const parts = partsOf(form, key).map((part) => natures.get(part));
    if (parts.includes("accumulated")) natures.set(key, "accumulated");
    else if (parts.includes("taken")) natures.set(key, "taken");
  }
  return natures;

  function ownNature(cell: FormCell): FigureNature {
    const { key, content, measure } = cell;
    if (cumulative.has(key)) return "accumulated";
    if (measure.nature === "stock") return "stock";
    if (content.kind === "carried") return "taken";
    return columns.has(columnOf(cell)) ? "accumulated" : "within";
  }
}

/** The columns that are held against the year's plan: their figures have come about since the year began, "ước thực hiện
 *  đến hết kỳ", also in rows that nothing is planned of. */
function columnsOfYear(form: Form): ReadonlySet<string> {
  const isPlan = ({ content }: FormCell) =>
    content.kind === "carried" &&
    (content.from.kind === "target" || content.from.kind === "milestone");
  const held = form.computeOrder.flatMap((key) => {
    const parts = partsOf(form, key).flatMap((part) => form.cells.get(part) ?? []);
    return parts.some(isPlan) ? parts.filter((part) => !isPlan(part)) : [];
  });
  return new Set(held.map(columnOf));
}

function columnOf({ table, column }: FormCell): string {
  return `${table.id}/${column.id}`;
}

/** What a figure is worked out of, of the same report. */
function partsOf(form: Form, key: CellKey): CellKey[] {
  const content = form.cells.get(key)?.content;
  if (content?.kind !== "computed") return [];
  return listReferences(content.formula)
    .filter(({ template, period }) => template === null && period === null)
    .map((part) => part.key);
}
