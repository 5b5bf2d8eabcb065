import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { dh03 } from "./dh03.ts";
import { filedIndicator } from "./filedIndicator.ts";
import { ofCommunes } from "./ofCommunes.ts";

/** The employment form's cumulative figures for quý I năm 2021, by row, the communes in their order: an illustration
 *  in which parts make up their wholes as the form's rules demand. */
const byRow: { readonly [row: string]: readonly number[] } = {
  "1": [88, 79, 66, 70, 72, 51, 62, 68, 64, 58],
  "1.1": [86, 78, 65, 68, 71, 50, 62, 67, 63, 57],
  "1.2": [2, 1, 1, 2, 1, 1, 0, 1, 1, 1],
  "2": [41, 36, 30, 31, 34, 24, 28, 31, 29, 26],
  "3.1": [14, 17, 16, 23, 22, 15, 26, 25, 27, 24],
  "3.2": [40, 37, 30, 27, 29, 22, 21, 25, 21, 19],
  "3.3": [34, 25, 20, 20, 21, 14, 15, 18, 16, 15],
  "4.1": [31, 28, 24, 24, 26, 18, 21, 23, 22, 19],
  "4.2": [22, 21, 17, 19, 18, 13, 17, 18, 17, 16],
  "4.3": [2, 1, 1, 2, 1, 1, 0, 1, 1, 1],
  "4.4": [33, 29, 24, 25, 27, 19, 24, 26, 24, 22],
  "5": [16, 14, 11, 10, 13, 11, 11, 12, 11, 10],
  "6.1": [1, 1, 0, 1, 1, 1, 0, 0, 1, 1],
  "6.2": [1, 0, 1, 0, 0, 0, 0, 1, 0, 0],
  "6.3": [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
  "6.4": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "7": [6, 5, 4, 6, 3, 4, 3, 5, 4, 4],
  "8.1": [18, 17, 15, 15, 16, 14, 12, 14, 13, 11],
};

const keyOf = (row: string) => `vl.${row}.2021Q1`;

/** The same under the indicators the form carries them from. */
export const lastYearJobs: FiguresByUnit = Object.fromEntries(
  Object.entries(byRow).map(([row, values]) => [keyOf(row), ofCommunes(values)]),
);

/** Where each of them comes from. */
export const jobsSources: { readonly [indicator: string]: string } = Object.fromEntries(
  Object.keys(lastYearJobs).map((indicator) => [indicator, "Báo cáo quý I năm 2021"]),
);

/** What they are filed under. */
export const jobsIndicators: readonly Indicator[] = dh03.tables
  .flatMap(({ rows }) => rows)
  .filter(({ id }) => id in byRow)
  .map(({ id, spoken, measure }) =>
    filedIndicator(keyOf(id), `Quý I năm 2021: ${spoken}`, measure.unit),
  );
