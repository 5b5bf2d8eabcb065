import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { dh09 } from "./dh09.ts";
import { filedIndicator } from "./filedIndicator.ts";
import { ofCommunes } from "./ofCommunes.ts";

const nobody = Array.from({ length: 10 }, () => 0);

/** The children's form for quý I năm 2021, by row, the communes in their order: an illustration in which parts make
 *  up their wholes. Gifts come in June and September. */
const byRow: { readonly [row: string]: readonly number[] } = {
  "1": [3290, 3961, 2925, 3236, 2968, 3083, 2534, 2419, 2455, 1788],
  "5": [0, 1, 0, 0, 1, 0, 0, 0, 1, 0],
  "5.1": nobody,
  "5.2": [0, 1, 0, 0, 1, 0, 0, 0, 1, 0],
  "5.3": nobody,
  "7": [6, 8, 5, 6, 4, 5, 4, 5, 4, 3],
  "7.1": [0, 0, 1, 1, 0, 0, 0, 0, 0, 0],
  "7.1.1": [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
  "9.1": nobody,
  "9.2": nobody,
  "9.3": nobody,
  "9.4": nobody,
  "9.5": nobody,
  "9.6": nobody,
};

const lastYear = Object.fromEntries(
  Object.entries(byRow).map(([row, values]) => [`te.${row}.2021Q1`, ofCommunes(values)]),
);

/** What the children's form carries of other offices and of last year. */
export const childrenFigures: FiguresByUnit = {
  children: ofCommunes([3307, 3989, 2938, 3254, 2980, 3094, 2546, 2431, 2468, 1793]),
  // No commune of Đông Hòa is known to be of the mountains or islands, where 800 are enough.
  "child-friendly-points": ofCommunes(Array.from({ length: 10 }, () => 850)),
  ...lastYear,
};

/** Where each of these figures comes from. */
export const childrenSources: { readonly [indicator: string]: string } = {
  children: "Chi cục Thống kê, 31/12/2021",
  "child-friendly-points": "Quyết định số 06/QĐ-TTg ngày 03/01/2019",
  ...Object.fromEntries(Object.keys(lastYear).map((id) => [id, "Báo cáo quý I năm 2021"])),
};

/** What these figures are filed under. */
export const childrenIndicators: readonly Indicator[] = [
  filedIndicator("children", "Trẻ em dưới 16 tuổi", "trẻ em"),
  filedIndicator("child-friendly-points", "Điểm ít nhất để đạt phù hợp với trẻ em", "điểm"),
  ...dh09.tables
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => id in byRow)
    .map(({ id, spoken, measure: { unit, decimals } }) =>
      filedIndicator(`te.${id}.2021Q1`, `Quý I năm 2021: ${spoken}`, unit, decimals),
    ),
];
