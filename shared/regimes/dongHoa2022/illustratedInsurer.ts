import { bhxh01, insurer } from "./bhxh01.ts";
import { cellsOfLines, illustratedOf, placesOf } from "./illustratedOf.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { insuranceGroups } from "./insuranceGroups.ts";

const groups = insuranceGroups.map(({ id }) => id);
const communes = Array.from({ length: 10 }, (_, index) => `ou_${11 + index}`);
const lines = communes.map((commune) => placesOf("A", [commune], groups));

const handed = {
  template: bhxh01,
  period: "2022Q1",
  unit: Number(insurer.unit.slice("ou-".length)),
  sentAt: "2022-03-02T08:15",
} as const;

/** BHXH thị xã's cards at the end of quý I năm 2022, a line for each commune: handed in before the communes' forms,
 *  which are reconciled with it. */
export const illustratedInsurer: IllustratedReport = illustratedOf(
  handed,
  "approved",
  cellsOfLines(lines, [
    "365 433 311 418 1180 2403",
    "467 511 483 614 1339 2800",
    "311 404 396 515 980 2122",
    "326 432 426 561 1075 2365",
    "353 390 369 487 1038 2122",
    "303 430 392 496 1062 2243",
    "246 354 356 458 899 1754",
    "262 319 367 476 865 1596",
    "283 334 371 450 840 1741",
    "178 247 357 431 605 1269",
  ]),
);
