import { isExpected, type UnitFigures } from "../rollup/consolidate.ts";

/** How many of the units a consolidation is made from, how firm their figures are, and why the others are missing: said
 *  before the figures. */
export function sayCoverage(units: readonly UnitFigures[]): string {
  const { counted, expected, approved, estimated, preliminary } = countStandings(units);
  // Where units may send nothing, those that did are all there is.
  const made =
    expected < units.length ? `${counted} đơn vị có báo cáo` : `${counted}/${expected} đơn vị`;
  return [
    `${made}, ${approved} đã duyệt`,
    ...(estimated > 0 ? [`${estimated} số ước`] : []),
    ...(preliminary > 0 ? [`${preliminary} số sơ bộ`] : []),
    ...listMissing(units),
  ].join(", ");
}

/** How many units a total is made from, of how many it waits for, and how firm their figures are. */
export function countStandings(units: readonly Pick<UnitFigures, "standing">[]) {
  const counted = units.flatMap(({ standing }) => (standing.kind === "counted" ? [standing] : []));
  return {
    counted: counted.length,
    expected: units.filter(isExpected).length,
    approved: counted.filter(({ approved }) => approved).length,
    estimated: counted.filter(({ estimated }) => estimated).length,
    preliminary: counted.filter(({ preliminary }) => preliminary).length,
  };
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
