import type { YearFigures } from "../../regime.ts";
import { fundFigures, fundSources } from "./fundFigures.ts";
import { childrenFigures, childrenSources } from "./lastYearChildren.ts";
import { equalityFigures, equalitySources } from "./lastYearEquality.ts";
import { jobsSources, lastYearJobs } from "./lastYearJobs.ts";
import { meritFigures, meritSources } from "./meritFigures.ts";
import { planTargets } from "./planTargets.ts";
import { povertyFigures, povertySources } from "./povertyFigures.ts";
import { trainingFigures, trainingSources } from "./trainingFigures.ts";
import { welfareOpenings, welfareSources } from "./welfareOpenings.ts";

/** Targets and filed figures of 2022, each figure with its source. Every figure but the plan's own is an illustration. */
export const yearFigures: YearFigures = {
  year: 2022,
  targets: planTargets,
  figures: {
    ...povertyFigures,
    ...trainingFigures,
    ...lastYearJobs,
    ...meritFigures,
    ...fundFigures,
    ...welfareOpenings,
    ...childrenFigures,
    ...equalityFigures,
  },
  sources: {
    ...povertySources,
    ...trainingSources,
    ...jobsSources,
    ...meritSources,
    ...fundSources,
    ...welfareSources,
    ...childrenSources,
    ...equalitySources,
  },
};
