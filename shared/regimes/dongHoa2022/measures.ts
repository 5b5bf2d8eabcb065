import type { IndicatorId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";

const counted: Measure = {
  type: "count",
  unit: "người",
  decimals: 0,
  nature: "flow",
  aggregation: "SUM",
  direction: null,
  target: null,
};

/** People, households or things that a period brings. */
export function countOf(unit: string, more: Partial<Measure> = {}): Measure {
  return { ...counted, unit, ...more };
}

/** People, households or things that stand at the end of a period. */
export function stockOf(unit: string, more: Partial<Measure> = {}): Measure {
  return { ...counted, unit, nature: "stock", aggregation: "LAST", ...more };
}

/** A share in per cent, made anew from its parts wherever it is totalled. */
export function rateOf(decimals: number, unit = "%", more: Partial<Measure> = {}): Measure {
  return {
    ...counted,
    type: "rate",
    unit,
    decimals,
    nature: "stock",
    aggregation: "RATIO",
    ...more,
  };
}

/** An amount in triệu đồng with up to three decimals, so to the thousand đồng. */
export function moneyOf(nature: Measure["nature"]): Measure {
  const aggregation = nature === "flow" ? "SUM" : "LAST";
  return { ...counted, type: "money", unit: "triệu đồng", decimals: 3, nature, aggregation };
}

/** A more-is-better target of section II of the plan. */
export function aimingAt(indicator: string): Partial<Measure> {
  return { direction: "up", target: indicator as IndicatorId };
}
