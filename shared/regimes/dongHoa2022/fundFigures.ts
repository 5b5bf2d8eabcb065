import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { filedIndicator } from "./filedIndicator.ts";
import { ofCommunes, town } from "./ofCommunes.ts";

/** What each fund held when 2022 began, an illustration, and what it is to raise: section II.4 of the plan gives the
 *  town's own fund 300 triệu đồng and the communes' 30, which are divided among them as the targets are. The target
 *  of the town, M4, is both. */
export const fundFigures: FiguresByUnit = {
  "fund.opening": {
    [town]: 46.5,
    ...ofCommunes([1.2, 2.4, 0.85, 1.6, 0.9, 1.35, 0.7, 1.1, 1.5, 0.6]),
  },
  "fund.plan": { [town]: 300, ...ofCommunes(Array.from({ length: 10 }, () => 3)) },
};

/** Where each of them comes from. */
export const fundSources: { readonly [indicator: string]: string } = {
  "fund.opening": "Sổ theo dõi Quỹ Đền ơn đáp nghĩa, 31/12/2021",
  "fund.plan": "Mục II.4 của Kế hoạch năm 2022",
};

/** What they are filed under. */
export const fundIndicators: readonly Indicator[] = [
  filedIndicator("fund.opening", "Số dư Quỹ Đền ơn đáp nghĩa đầu năm", "triệu đồng", 3),
  filedIndicator("fund.plan", "Kế hoạch thu Quỹ Đền ơn đáp nghĩa", "triệu đồng", 3),
];
