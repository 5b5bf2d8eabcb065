import type { CellKey } from "../../ids.ts";
import type { CellContent } from "../../sheet/sheet.ts";
import { illustratedJobs } from "./illustratedJobs.ts";
import { illustratedPoverty } from "./illustratedPoverty.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

/** Quý I năm 2022 as the demonstration finds it: eight of ten communes have handed in, one of them is correcting. */
export const illustration: readonly IllustratedReport[] = [
  ...illustratedJobs,
  ...illustratedPoverty,
];

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
