import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { dh06 } from "./dh06.ts";
import { filedIndicator } from "./filedIndicator.ts";
import { ofCommunes } from "./ofCommunes.ts";

/** Who was paid a monthly allowance when 2022 began, by row of the form, the communes in their order: an illustration. */
const paid: { readonly [row: string]: readonly number[] } = {
  "1": [0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  "2": [1, 2, 1, 0, 1, 1, 0, 1, 0, 1],
  "4": [2, 3, 2, 1, 2, 1, 2, 2, 1, 1],
  "5": [1, 0, 0, 1, 0, 0, 0, 0, 1, 0],
  "6": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "7": [78, 92, 66, 70, 74, 58, 61, 55, 63, 44],
  "8": [19, 24, 15, 17, 18, 12, 14, 13, 15, 9],
  "9": [26, 31, 22, 24, 21, 18, 19, 17, 23, 14],
  "10": [34, 42, 28, 30, 27, 22, 25, 21, 38, 19],
  "11": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "12": [41, 52, 36, 38, 35, 29, 33, 27, 40, 22],
  "13": [132, 168, 118, 124, 121, 97, 104, 95, 119, 71],
  "14": [9, 12, 7, 8, 8, 6, 7, 5, 8, 4],
};

const keyOf = (row: string) => `ncc.${row}.opening`;
const files = keyOf("files");

/** What the form about people with merit opens the year with. */
export const meritFigures: FiguresByUnit = {
  ...Object.fromEntries(
    Object.entries(paid).map(([row, values]) => [keyOf(row), ofCommunes(values)]),
  ),
  [files]: ofCommunes([2, 3, 1, 2, 0, 1, 2, 4, 1, 0]),
};

/** Where each of them comes from. */
export const meritSources: { readonly [indicator: string]: string } = {
  ...Object.fromEntries(
    Object.keys(paid).map((row) => [keyOf(row), "Danh sách chi trả trợ cấp tháng 12 năm 2021"]),
  ),
  [files]: "Sổ theo dõi hồ sơ người có công, 31/12/2021",
};

/** What they are filed under. */
export const meritIndicators: readonly Indicator[] = [
  ...(dh06.tables[0]?.rows ?? [])
    .filter(({ id }) => id in paid)
    .map(({ id, spoken }) => filedIndicator(keyOf(id), `Đầu năm: ${spoken}`, "người")),
  filedIndicator(files, "Hồ sơ người có công tồn đầu năm", "hồ sơ"),
];
