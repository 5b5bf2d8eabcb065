import type { FiguresByUnit, YearFigures } from "../../regime.ts";
import { lastYearJobs } from "./lastYearJobs.ts";
import { ofCommunes, town } from "./ofCommunes.ts";

/** The same target for all ten communes, and the plan's own for the town. */
function shared(each: number, ofTown: number) {
  return { [town]: ofTown, ...ofCommunes(Array.from({ length: 10 }, () => each)) };
}

const statistics = "Chi cục Thống kê, 31/12/2021";
const review = "Kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm 2021";
const lastYear = "Báo cáo quý I năm 2021";

const figures: FiguresByUnit = {
  households: {
    [town]: 34_000,
    ...ofCommunes([3912, 4705, 3468, 3842, 3518, 3655, 3006, 2874, 2914, 2106]),
  },
  population: {
    [town]: 120_000,
    ...ofCommunes([13780, 16620, 12240, 13560, 12415, 12890, 10610, 10130, 10285, 7470]),
  },
  "poor-hh-opening": ofCommunes([112, 168, 141, 149, 131, 138, 127, 133, 128, 125]),
  "poor-nk-opening": ofCommunes([318, 487, 402, 429, 377, 395, 361, 386, 371, 359]),
  "near-poor-hh-opening": ofCommunes([146, 213, 182, 190, 168, 171, 159, 163, 154, 148]),
  "near-poor-nk-opening": ofCommunes([436, 641, 548, 569, 502, 517, 474, 490, 462, 443]),
  ...lastYearJobs,
};

/** Targets and filed figures of 2022. Section II of the plan gives the town's targets; the annex that divides them
 *  among the communes is missing, so the division, like every other figure here, is an illustration. */
export const yearFigures: YearFigures = {
  year: 2022,
  targets: {
    M1: shared(20, 200),
    M1a: shared(15, 150),
    M1b: shared(5, 50),
    M2: shared(320, 3200),
    M2a: shared(6, 60),
    M2b: shared(60, 600),
    M3: { [town]: 34, ...ofCommunes([4, 4, 4, 4, 3, 3, 3, 3, 3, 3]) },
    // 300 of the town's 330 triệu đồng are its own fund's; the communes' funds raise the other 30.
    M4: shared(3, 330),
  },
  figures,
  sources: {
    households: statistics,
    population: statistics,
    "poor-hh-opening": review,
    "poor-nk-opening": review,
    "near-poor-hh-opening": review,
    "near-poor-nk-opening": review,
    ...Object.fromEntries(Object.keys(lastYearJobs).map((indicator) => [indicator, lastYear])),
  },
};
