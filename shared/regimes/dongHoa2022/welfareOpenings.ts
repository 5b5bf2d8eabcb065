import type { IndicatorId } from "../../ids.ts";
import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { ofCommunes } from "./ofCommunes.ts";
import { benefitGroups, openingOf } from "./welfareGroups.ts";

/** Who was paid at the end of 2021, by row of the social assistance form, the communes in their order: an illustration. */
const byRow: { readonly [row: string]: readonly number[] } = {
  "1": [7, 8, 6, 6, 7, 7, 5, 5, 6, 4],
  "2": [3, 3, 3, 3, 2, 2, 2, 2, 2, 2],
  "3": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "4": [7, 10, 8, 8, 7, 9, 7, 6, 6, 5],
  "5a": [12, 13, 12, 12, 12, 12, 9, 9, 8, 6],
  "5b": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "5c": [151, 179, 130, 146, 132, 154, 138, 123, 119, 95],
  "5d": [1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
  "6a": [196, 230, 189, 199, 178, 181, 141, 132, 152, 105],
  "6b": [54, 64, 53, 56, 47, 59, 48, 44, 45, 28],
  "7": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "8": [2, 2, 2, 2, 2, 2, 1, 2, 2, 1],
  "10": [70, 85, 62, 62, 58, 67, 53, 52, 50, 33],
};

const rows = Object.keys(byRow);
const source = "Danh sách chi trả trợ giúp xã hội tháng 12/2021";

/** The year's openings of the social assistance form. */
export const welfareOpenings: FiguresByUnit = Object.fromEntries(
  Object.entries(byRow).map(([row, values]) => [openingOf(row), ofCommunes(values)]),
);

/** Where they come from, by indicator. */
export const welfareSources: { readonly [indicator: string]: string } = Object.fromEntries(
  rows.map((row) => [openingOf(row), source]),
);

/** The indicators they are filed under. */
export const welfareIndicators: readonly Indicator[] = rows.map((row) => {
  const group = benefitGroups.find(({ number }) => number === row);
  return {
    id: openingOf(row) as IndicatorId,
    name: `Đầu năm: ${group?.spoken ?? "cá nhân, hộ nhận chăm sóc"}`,
    unit: group ? "người" : "hộ",
    decimals: 0,
    direction: null,
  };
});
