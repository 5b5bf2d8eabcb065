import type { Indicator } from "../../indicator.ts";
import { fundIndicators } from "./fundFigures.ts";
import { childrenIndicators } from "./lastYearChildren.ts";
import { equalityIndicators } from "./lastYearEquality.ts";
import { jobsIndicators } from "./lastYearJobs.ts";
import { meritIndicators } from "./meritFigures.ts";
import { planTargetIndicators } from "./planTargets.ts";
import { povertyIndicators } from "./povertyFigures.ts";
import { trainingIndicators } from "./trainingFigures.ts";
import { welfareIndicators } from "./welfareOpenings.ts";

/** What targets, openings and supplied figures are filed under; M-numbers are the targets of the plan. */
export const indicators: readonly Indicator[] = [
  ...planTargetIndicators,
  ...povertyIndicators,
  ...trainingIndicators,
  ...jobsIndicators,
  ...meritIndicators,
  ...fundIndicators,
  ...welfareIndicators,
  ...childrenIndicators,
  ...equalityIndicators,
];
