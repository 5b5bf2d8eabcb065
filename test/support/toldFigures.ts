import type { Measure } from "../../shared/indicator.ts";
import type { ToldFigure } from "../../shared/narrative/toldFigure.ts";

const measure: Measure = {
  type: "count",
  unit: "người",
  decimals: 0,
  nature: "flow",
  aggregation: "SUM",
  direction: "up",
  target: null,
};

/** A figure to be told, of which a test says only what matters. */
export function told(more: Partial<ToldFigure>, of: Partial<Measure> = {}): ToldFigure {
  return {
    label: "Giải quyết việc làm",
    measure: { ...measure, ...of },
    asked: true,
    value: null,
    yes: null,
    estimated: "no",
    preliminary: "no",
    plan: null,
    verdict: null,
    lastYear: null,
    before: null,
    estimate: null,
    coverage: null,
    accumulated: null,
    ...more,
  };
}
