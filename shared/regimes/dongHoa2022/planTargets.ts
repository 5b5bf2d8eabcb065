import type { IndicatorId, OrgUnitId } from "../../ids.ts";
import type { Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { ofCommunes, town } from "./ofCommunes.ts";

/** What the plan asks of every commune alike, and of the town. */
function everywhere(each: number, ofTown = each) {
  return { [town]: ofTown, ...ofCommunes(Array.from({ length: 10 }, () => each)) };
}

/** The plan's targets of sections II.5, III.3 and IV.4 beside those that are divided among the communes. M11, houses
 *  for poor households, has no number in the plan: the district sets it. */
export const planTargets: FiguresByUnit = {
  // 50 farm learners are given to Phòng Kinh tế by clause IV.4.
  M1b: { ["ou-33" as OrgUnitId]: 50 },
  M5a: { [town]: 80 },
  M5b: everywhere(95),
  M5c: everywhere(4.5),
  M6: everywhere(100),
  M7: everywhere(1, 10),
};

function indicator(id: string, name: string, more: Omit<Indicator, "id" | "name">): Indicator {
  return { id: id as IndicatorId, name, ...more };
}

const rate = { unit: "%", decimals: 1 } as const;
const whole = { decimals: 0, direction: "up" } as const;

/** What these targets are filed under. */
export const planTargetIndicators: readonly Indicator[] = [
  indicator("M5a", "Xã, phường đạt tiêu chuẩn phù hợp với trẻ em", { ...rate, direction: "up" }),
  indicator("M5b", "Trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp", {
    ...rate,
    direction: "up",
  }),
  indicator("M5c", "Trẻ em bị xâm hại trên tổng số trẻ em", {
    unit: "%",
    decimals: 3,
    direction: "down",
  }),
  indicator("M6", "Người thuộc hộ cận nghèo tham gia BHYT", { ...rate, direction: "up" }),
  indicator("M7", "Đội công tác xã hội tình nguyện", {
    unit: "đội",
    decimals: 0,
    direction: "maintain",
  }),
  indicator("M11", "Nhà ở cho hộ nghèo", { unit: "căn", ...whole }),
];
