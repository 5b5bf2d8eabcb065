import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { dh10 } from "./dh10.ts";
import { filedIndicator } from "./filedIndicator.ts";
import { ofCommunes } from "./ofCommunes.ts";

/** The form on gender equality and social evils for quý I năm 2021, by row, the communes in their order: an
 *  illustration in which parts fit their wholes. */
const byRow: { readonly [row: string]: readonly number[] } = {
  "1": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  "2": [2, 3, 2, 2, 1, 1, 2, 1, 2, 1],
  "2.1": [2, 2, 2, 1, 1, 1, 1, 1, 2, 1],
  "4": [1, 2, 1, 1, 1, 0, 1, 1, 1, 0],
  "6": [2, 3, 2, 2, 2, 2, 1, 2, 2, 1],
  "6.1": [120, 175, 108, 116, 102, 96, 54, 88, 92, 47],
  "7.2": [4, 5, 4, 3, 4, 4, 3, 3, 4, 3],
  "9": [3, 5, 4, 3, 2, 2, 2, 2, 2, 1],
  "12": [7, 9, 7, 6, 6, 6, 5, 6, 6, 4],
  "13": [24, 30, 22, 20, 21, 18, 16, 18, 17, 14],
  "14": [1, 2, 1, 1, 1, 1, 1, 1, 1, 1],
  "15": [1, 0, 1, 0, 0, 1, 0, 1, 0, 0],
};

/** What the form carries of last year. */
export const equalityFigures: FiguresByUnit = Object.fromEntries(
  Object.entries(byRow).map(([row, values]) => [`bdg.${row}.2021Q1`, ofCommunes(values)]),
);

/** Where each of these figures comes from. */
export const equalitySources: { readonly [indicator: string]: string } = Object.fromEntries(
  Object.keys(equalityFigures).map((id) => [id, "Báo cáo quý I năm 2021"]),
);

/** What these figures are filed under. */
export const equalityIndicators: readonly Indicator[] = dh10.tables
  .filter(({ id }) => id === "A")
  .flatMap(({ rows }) => rows)
  .filter(({ id }) => id in byRow)
  .map(({ id, spoken, measure: { unit, decimals } }) =>
    filedIndicator(`bdg.${id}.2021Q1`, `Quý I năm 2021: ${spoken}`, unit, decimals),
  );
