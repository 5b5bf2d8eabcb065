import type { IndicatorId, OrgUnitId } from "../../ids.ts";
import type { Direction, Indicator } from "../../indicator.ts";
import type { FiguresByUnit } from "../../regime.ts";
import { ofCommunes, town } from "./ofCommunes.ts";

/** What the plan asks of every commune alike, and of the town. */
function everywhere(each: number, ofTown = each) {
  return { [town]: ofTown, ...ofCommunes(Array.from({ length: 10 }, () => each)) };
}

/** What the plan of 2022 aims at. Section II gives the town's targets; the annex that divides them among the communes is
 *  missing, so the division is an illustration. Where the plan names no number (M5d, M5e, M8, M9, M11) the district
 *  sets it. */
export const planTargets: FiguresByUnit = {
  M1: everywhere(20, 200),
  M1a: everywhere(15, 150),
  // The 50 are given to Phòng Kinh tế, too, by clause IV.4.
  M1b: { ...everywhere(5, 50), ["ou-33" as OrgUnitId]: 50 },
  M2: everywhere(320, 3200),
  M2a: everywhere(6, 60),
  M2b: everywhere(60, 600),
  M3: { [town]: 34, ...ofCommunes([4, 4, 4, 4, 3, 3, 3, 3, 3, 3]) },
  M3r: { [town]: 0.1 },
  // 300 of the town's 330 triệu đồng are its own fund's; the communes' funds raise the other 30.
  M4: everywhere(3, 330),
  M5a: { [town]: 80 },
  M5b: everywhere(95),
  M5c: everywhere(4.5),
  M6: everywhere(100),
  M7: everywhere(1, 10),
  M10: everywhere(0),
};

function aim(
  id: string,
  name: string,
  unit: string,
  direction: Direction,
  decimals = 0,
): Indicator {
  return { id: id as IndicatorId, name, unit, decimals, direction };
}

/** What these targets are filed under. */
export const planTargetIndicators: readonly Indicator[] = [
  aim("M1", "Đào tạo nghề cho lao động", "người", "up"),
  aim("M1a", "Đào tạo nghề phi nông nghiệp", "người", "up"),
  aim("M1b", "Đào tạo nghề nông nghiệp", "người", "up"),
  aim("M2", "Giải quyết việc làm", "người", "up"),
  aim("M2a", "Đi làm việc có thời hạn ở nước ngoài", "người", "up"),
  aim("M2b", "Việc làm tăng thêm", "người", "up"),
  aim("M3", "Giảm số hộ nghèo", "hộ", "up"),
  aim("M3r", "Giảm tỷ lệ hộ nghèo", "điểm %", "up", 3),
  aim("M4", "Vận động Quỹ Đền ơn đáp nghĩa", "triệu đồng", "up", 3),
  aim("M5a", "Xã, phường đạt tiêu chuẩn phù hợp với trẻ em", "%", "up", 1),
  aim("M5b", "Trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp", "%", "up", 1),
  aim("M5c", "Trẻ em bị xâm hại trên tổng số trẻ em", "%", "down", 3),
  aim("M5d", "Tỷ suất trẻ em tử vong do đuối nước", "/100.000 trẻ em", "down", 3),
  aim("M5e", "Mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới", "mô hình", "maintain"),
  aim("M6", "Người thuộc hộ cận nghèo tham gia BHYT", "%", "up", 1),
  aim("M7", "Đội công tác xã hội tình nguyện", "đội", "maintain"),
  aim("M8", "Xã, phường lành mạnh, không có tệ nạn mại dâm", "đơn vị", "maintain"),
  aim("M9", "Xã, phường không có tai nạn thương tích trẻ em", "đơn vị", "maintain"),
  aim("M10", "Hồ sơ người có công tồn đọng", "hồ sơ", "down"),
  aim("M11", "Nhà ở cho hộ nghèo được hỗ trợ", "căn", "up"),
];
