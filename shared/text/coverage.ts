import type { UnitFigures } from "../rollup/consolidate.ts";

/** How many of the units a consolidation is made from, and why the others are missing: said before the figures. */
export function sayCoverage(units: readonly UnitFigures[]): string {
  const count = (test: (unit: UnitFigures) => boolean) => units.filter(test).length;
  const counted = count(({ standing }) => standing.kind === "counted");
  const approved = count(({ standing }) => standing.kind === "counted" && standing.approved);
  return [`${counted}/${units.length} đơn vị, ${approved} đã duyệt`, ...listMissing(units)].join(
    ", ",
  );
}

/** How many units are missing from a total, by the reason: "2 chưa báo cáo". */
export function listMissing(units: readonly UnitFigures[]): string[] {
  const reasons = [
    ["not-reported", "chưa báo cáo"],
    ["being-corrected", "đang chỉnh sửa"],
    ["left-out", "loại khỏi tổng hợp"],
  ] as const;
  return reasons.flatMap(([kind, words]) => {
    const count = units.filter(({ standing }) => standing.kind === kind).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
}

/** How many of the units that owe a yes have said it, and what is missing: "6 đạt/10, 2 chưa báo cáo". `blank` are
 *  those whose report leaves it open. */
export function sayMet(met: number, units: readonly UnitFigures[], blank: number): string {
  return [
    `${met} đạt/${units.length}`,
    ...listMissing(units),
    ...(blank > 0 ? [`${blank} chưa có số liệu`] : []),
  ].join(", ");
}
