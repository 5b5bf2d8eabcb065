import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { filedIndicator } from "./filedIndicator.ts";
import { ofCommunes, town } from "./ofCommunes.ts";

/** Households and people as Chi cục Thống kê knows them before its own form of the year comes, and the poor and
 *  near-poor that 2022 opens with: an illustration. */
export const povertyFigures: FiguresByUnit = {
  households: {
    [town]: 34_000,
    ...ofCommunes([3912, 4705, 3468, 3842, 3518, 3655, 3006, 2874, 2914, 2106]),
  },
  population: {
    [town]: 120_000,
    ...ofCommunes([13780, 16620, 12240, 13560, 12415, 12890, 10610, 10130, 10285, 7470]),
  },
  "poor-hh-opening": ofCommunes([112, 168, 141, 149, 131, 138, 127, 133, 128, 125]),
  "poor-nk-opening": ofCommunes([318, 487, 402, 429, 377, 395, 361, 386, 371, 359]),
  "near-poor-hh-opening": ofCommunes([146, 213, 182, 190, 168, 171, 159, 163, 154, 148]),
  "near-poor-nk-opening": ofCommunes([436, 641, 548, 569, 502, 517, 474, 490, 462, 443]),
};

const statistics = "Chi cục Thống kê, 31/12/2021";
const review = "Kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm 2021";

/** Where each of them comes from. */
export const povertySources: { readonly [indicator: string]: string } = {
  households: statistics,
  population: statistics,
  "poor-hh-opening": review,
  "poor-nk-opening": review,
  "near-poor-hh-opening": review,
  "near-poor-nk-opening": review,
};

/** What they are filed under. */
export const povertyIndicators: readonly Indicator[] = [
  filedIndicator("poor-hh-opening", "Hộ nghèo đầu năm", "hộ"),
  filedIndicator("poor-nk-opening", "Nhân khẩu hộ nghèo đầu năm", "người"),
  filedIndicator("near-poor-hh-opening", "Hộ cận nghèo đầu năm", "hộ"),
  filedIndicator("near-poor-nk-opening", "Nhân khẩu hộ cận nghèo đầu năm", "người"),
  filedIndicator("households", "Tổng số hộ dân cư", "hộ"),
  filedIndicator("population", "Tổng số nhân khẩu", "người"),
];
