import type { IndicatorId } from "../../ids.ts";
import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { ofCommunes, town } from "./ofCommunes.ts";

/** Clause III.3 of the plan: every near-poor person is insured, in every commune. Of houses it names no number. */
export const insuranceTargets: FiguresByUnit = {
  M6: { [town]: 100, ...ofCommunes(Array.from({ length: 10 }, () => 100)) },
};

/** What the form on health insurance and houses is measured against. */
export const insuranceIndicators: readonly Indicator[] = [
  {
    id: "M6" as IndicatorId,
    name: "Người thuộc hộ cận nghèo tham gia BHYT",
    unit: "%",
    decimals: 2,
    direction: "up",
  },
  {
    id: "M11" as IndicatorId,
    name: "Nhà ở cho hộ nghèo được hỗ trợ",
    unit: "căn",
    decimals: 0,
    direction: "up",
  },
];
