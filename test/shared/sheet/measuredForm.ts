import type { Form } from "../../../shared/form/form.ts";
import type { IndicatorId } from "../../../shared/ids.ts";
import type { Measure } from "../../../shared/indicator.ts";
import { everyAggregation } from "../rollup/everyAggregation.ts";

const aims: Readonly<Record<string, Partial<Measure>>> = {
  jobs: { direction: "up" },
  share: { direction: "up" },
  fund: { direction: "up" },
};

/** The form of every aggregation in a kind of period, with rows that are measured against targets of their own name. */
export function measuredForm(periodKind: Form["periodKind"], rows = aims): Form {
  const cells = [...everyAggregation.cells].map(([key, own]) => {
    const aim = rows[own.row.id];
    if (!aim) return [key, own] as const;
    const measure = { ...own.measure, ...aim, target: own.row.id as IndicatorId };
    return [key, { ...own, measure }] as const;
  });
  return { ...everyAggregation, periodKind, cells: new Map(cells) };
}
