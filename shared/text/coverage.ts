import type { UnitFigures } from "../rollup/consolidate.ts";

/** How many of the units a consolidation is made from, and why the others are missing: said before the figures. */
export function sayCoverage(units: readonly UnitFigures[]): string {
  const count = (test: (unit: UnitFigures) => boolean) => units.filter(test).length;
  const counted = count(({ standing }) => standing.kind === "counted");
  const approved = count(({ standing }) => standing.kind === "counted" && standing.approved);
  const missing = count(({ standing }) => standing.kind === "not-reported");
  const correcting = count(({ standing }) => standing.kind === "being-corrected");
  const leftOut = count(({ standing }) => standing.kind === "left-out");
  return [
    `${counted}/${units.length} đơn vị, ${approved} đã duyệt`,
    ...(missing > 0 ? [`${missing} chưa báo cáo`] : []),
    ...(correcting > 0 ? [`${correcting} đang chỉnh sửa`] : []),
    ...(leftOut > 0 ? [`${leftOut} loại khỏi tổng hợp`] : []),
  ].join(", ");
}
