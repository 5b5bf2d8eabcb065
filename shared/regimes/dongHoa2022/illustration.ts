import type { CellKey } from "../../ids.ts";
import type { CellContent } from "../../sheet/sheet.ts";
import { illustratedAnalysis } from "./illustratedAnalysis.ts";
import { illustratedChildren } from "./illustratedChildren.ts";
import { illustratedClasses } from "./illustratedClasses.ts";
import { illustratedCommuneTasks } from "./illustratedCommuneTasks.ts";
import { illustratedEquality } from "./illustratedEquality.ts";
import { illustratedFund, illustratedTownFund } from "./illustratedFund.ts";
import { illustratedInsurance } from "./illustratedInsurance.ts";
import { illustratedInsurer } from "./illustratedInsurer.ts";
import { illustratedJobs } from "./illustratedJobs.ts";
import { illustratedMerit } from "./illustratedMerit.ts";
import { illustratedPlans } from "./illustratedPlans.ts";
import { illustratedPoverty } from "./illustratedPoverty.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { illustratedResources } from "./illustratedResources.ts";
import { illustratedSupplies } from "./illustratedSupplies.ts";
import { illustratedTasks } from "./illustratedTasks.ts";
import { illustratedTraining } from "./illustratedTraining.ts";
import { illustratedWelfare } from "./illustratedWelfare.ts";

/** The plan and quý I of 2022 as the demonstration finds them, in the order they were sent, so that each finds what it
 *  carries: eight of ten communes have handed everything in, one of them is correcting it; the offices have supplied
 *  their figures, and the town its own fund's. */
export const illustration: readonly IllustratedReport[] = [
  ...illustratedPlans,
  ...illustratedTraining,
  ...illustratedClasses,
  ...illustratedJobs,
  ...illustratedPoverty,
  ...illustratedMerit,
  ...illustratedFund,
  illustratedTownFund,
  ...illustratedWelfare,
  ...illustratedInsurance,
  illustratedInsurer,
  ...illustratedChildren,
  ...illustratedEquality,
  ...illustratedResources,
  ...illustratedSupplies,
].toSorted((left, right) => left.sentAt.localeCompare(right.sentAt));

/** What comes after the demonstration's first days, from the forms that quý I has not: the tasks of the first six months,
 *  and the year's analysis of the poor. */
export const illustratedLater: readonly IllustratedReport[] = [
  ...illustratedTasks,
  ...illustratedCommuneTasks,
  ...illustratedAnalysis,
].toSorted((left, right) => left.sentAt.localeCompare(right.sentAt));

/** Hòa Tâm's draft of the poverty form as raw cells: half filled, with three mistakes to be found. A household that
 *  went down to the poor list is missing from it (R3b), "1.234" is two numbers, and a decrease is typed as −6. */
export const halfFilled: ReadonlyMap<CellKey, CellContent> = new Map(
  Object.entries({
    "A/hh": [5, 1, 2, 1, 0, 1, "-"],
    "A/nk": [14, 3, 5, 3, null, "1.234", null],
    "B/hh": [2, -6, 1, 5, null, null, null],
  }).flatMap(([line, cells]) =>
    cells.flatMap((content, index): [CellKey, CellContent][] =>
      content === null ? [] : [[`${line}/${index + 2}` as CellKey, content]],
    ),
  ),
);
