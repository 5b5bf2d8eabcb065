import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { classPlan } from "./classColumns.ts";
import { dh02 } from "./dh02.ts";
import { filedIndicator } from "./filedIndicator.ts";
import { ofCommunes } from "./ofCommunes.ts";
import { trainingCentre } from "./trainingCentre.ts";

/** The training form's cumulative figures for quý I năm 2021, by row, the communes in their order: an illustration in
 *  which parts make up their wholes as the form's rules demand. */
const lastYear: { readonly [row: string]: readonly number[] } = {
  "1": [6, 7, 5, 4, 5, 6, 5, 4, 5, 4],
  "1.1": [6, 6, 4, 4, 3, 3, 2, 2, 3, 1],
  "1.2": [0, 1, 1, 0, 2, 3, 3, 2, 2, 3],
  "2": [2, 3, 1, 2, 2, 2, 3, 1, 2, 2],
  "3.1": [1, 1, 0, 1, 0, 1, 1, 0, 1, 0],
  "3.2": [1, 2, 1, 1, 2, 1, 2, 1, 1, 2],
  "3.3": [1, 2, 2, 1, 1, 2, 1, 2, 1, 1],
  "3.4": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "3.5": [0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  "3.6": [3, 2, 2, 1, 1, 2, 1, 1, 2, 1],
  "4": [9, 11, 8, 7, 8, 9, 8, 7, 8, 6],
  "5": [3, 3, 2, 2, 2, 2, 1, 1, 2, 1],
  "6": [2, 2, 2, 1, 1, 2, 1, 0, 1, 1],
  "6.1": [1, 2, 1, 1, 1, 1, 0, 0, 1, 0],
  "6.2": [0, 0, 0, 0, 0, 1, 1, 0, 0, 1],
  "6.3": [1, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  "7": [4.5, 5.2, 3.75, 3, 3.6, 4.2, 3.5, 2.8, 3.4, 2.75],
};

const keyOf = (row: string) => `dtn.${row}.2021Q1`;

/** What the two forms of vocational training carry from before the system, and what clause IV.11 of the plan sets the
 *  training centre. */
export const trainingFigures: FiguresByUnit = {
  ...Object.fromEntries(
    Object.entries(lastYear).map(([row, values]) => [keyOf(row), ofCommunes(values)]),
  ),
  [classPlan[5]]: { [trainingCentre.unit]: 150 },
  [classPlan[6]]: { [trainingCentre.unit]: 50 },
};

const ofPlan = "Mục IV.11 của Kế hoạch năm 2022";

/** Where each of them comes from. */
export const trainingSources: { readonly [indicator: string]: string } = {
  ...Object.fromEntries(Object.keys(lastYear).map((row) => [keyOf(row), "Báo cáo quý I năm 2021"])),
  ...Object.fromEntries(Object.values(classPlan).map((indicator) => [indicator, ofPlan])),
};

/** What they are filed under. */
export const trainingIndicators: readonly Indicator[] = [
  ...dh02.tables
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => id in lastYear)
    .map(({ id, spoken, measure }) =>
      filedIndicator(keyOf(id), `Quý I năm 2021: ${spoken}`, measure.unit, measure.decimals),
    ),
  filedIndicator(classPlan[5], "Kế hoạch tuyển sinh nghề phi nông nghiệp", "người"),
  filedIndicator(classPlan[6], "Kế hoạch tuyển sinh nghề nông nghiệp", "người"),
];
