import { listReferences } from "../form/algebra/expression.ts";
import type { FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { OverviewFigure, OverviewUnit } from "../rollup/overview.ts";
import type { Progress } from "../rollup/progress.ts";
import type { HeadlineLine } from "./headlineTable.ts";
import { accumulatedIn, type ConsolidatedReport, toldInConsolidation } from "./ofConsolidation.ts";
import { toldInOverview } from "./ofOverview.ts";
import type { ToldFigure } from "./toldFigure.ts";

/** The principal figures of a period over all units. */
export interface Headline {
  readonly progress: readonly Progress[];
  readonly figures: ReadonlyMap<CellKey, OverviewFigure>;
  readonly units: readonly OverviewUnit[];
}

/** Every principal figure with its number, and with what the form that it is carried from knows of it besides. */
export function headlineLines(
  { progress, figures, units }: Headline,
  forms: readonly ConsolidatedReport[],
  parentKind: string,
): HeadlineLine[] {
  return progress.map((one) => {
    const { cell } = one.figure;
    const told = toldInOverview(one, figures, units, parentKind);
    const lastYear = told.lastYear ?? lastYearIn(forms, cell);
    const accumulated = accumulatedOf(forms, figures, cell);
    return { number: cell.row.number, told: { ...told, lastYear, accumulated } };
  });
}

/** What is known of a year ago in the form that a figure is carried from. */
function lastYearIn(
  forms: readonly ConsolidatedReport[],
  { content }: FormCell,
): ToldFigure["lastYear"] {
  const source = sourceIn(forms, content);
  return source && toldInConsolidation(source.report, source.cell, "").lastYear;
}

/** Whether a figure is of the year so far, by the forms that it is carried from or worked out of. */
function accumulatedOf(
  forms: readonly ConsolidatedReport[],
  figures: ReadonlyMap<CellKey, OverviewFigure>,
  { content }: FormCell,
): ToldFigure["accumulated"] {
  const source = sourceIn(forms, content);
  if (source) return accumulatedIn(source.report, source.cell);
  if (content.kind !== "computed") return null;
  const isOf = listReferences(content.formula).some(({ key }) => {
    const part = figures.get(key);
    return part !== undefined && accumulatedOf(forms, figures, part.cell) !== null;
  });
  return isOf ? { inPeriod: null } : null;
}

/** The form and the cell that a figure is carried from. */
function sourceIn(forms: readonly ConsolidatedReport[], content: FormCell["content"]) {
  if (content.kind !== "carried" || content.from.kind !== "elsewhere") return null;
  const { template, cell: key } = content.from;
  const report = forms.find(({ form }) => form.template.id === template);
  const cell = report?.form.cells.get(key as CellKey);
  return report && cell ? { report, cell } : null;
}
