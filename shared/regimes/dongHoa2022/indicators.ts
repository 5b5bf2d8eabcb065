import type { IndicatorId } from "../../ids.ts";
import type { Direction, Indicator } from "../../indicator.ts";
import { dh03 } from "./dh03.ts";

function indicator(
  id: string,
  name: string,
  unit: string,
  decimals: number,
  direction: Direction | null,
): Indicator {
  return { id: id as IndicatorId, name, unit, decimals, direction };
}

/** The flows of the employment form as they stood in the same period last year. */
const lastYearJobs: readonly Indicator[] = dh03.tables
  .flatMap(({ rows }) => rows)
  .filter(({ cells, measure }) => measure.nature === "flow" && cells === null)
  .map(({ id, spoken, measure }) =>
    indicator(`vl.${id}.2021Q1`, `Quý I năm 2021: ${spoken}`, measure.unit, 0, null),
  );

/** What targets, openings and supplied figures are filed under; M-numbers are the targets of section II. */
export const indicators: readonly Indicator[] = [
  indicator("M1", "Đào tạo nghề cho lao động", "người", 0, "up"),
  indicator("M1a", "Đào tạo nghề phi nông nghiệp", "người", 0, "up"),
  indicator("M1b", "Đào tạo nghề nông nghiệp", "người", 0, "up"),
  indicator("M2", "Giải quyết việc làm", "người", 0, "up"),
  indicator("M2a", "Đi làm việc có thời hạn ở nước ngoài", "người", 0, "up"),
  indicator("M2b", "Việc làm tăng thêm", "người", 0, "up"),
  indicator("M3", "Giảm số hộ nghèo", "hộ", 0, "up"),
  indicator("M4", "Vận động Quỹ Đền ơn đáp nghĩa", "triệu đồng", 3, "up"),
  indicator("poor-hh-opening", "Hộ nghèo đầu năm", "hộ", 0, null),
  indicator("poor-nk-opening", "Nhân khẩu hộ nghèo đầu năm", "người", 0, null),
  indicator("near-poor-hh-opening", "Hộ cận nghèo đầu năm", "hộ", 0, null),
  indicator("near-poor-nk-opening", "Nhân khẩu hộ cận nghèo đầu năm", "người", 0, null),
  indicator("households", "Tổng số hộ dân cư", "hộ", 0, null),
  indicator("population", "Tổng số nhân khẩu", "người", 0, null),
  ...lastYearJobs,
];
