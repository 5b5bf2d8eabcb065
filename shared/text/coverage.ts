import type { CellKey } from "../ids.ts";
import { isAnswer, type Total, type UnitFigures } from "../rollup/consolidate.ts";
import { type GoesOn, isFirm, lacksGoingOn } from "../rollup/goesOn.ts";
import { isEnded, isExpected } from "../rollup/standing.ts";
import { shortenPeriod } from "./periodNames.ts";

/** How many of the units a consolidation is made from, how firm their figures are, and why the others are missing: said
 *  before the figures. With the parent's own contribution, where it is asked for one: "… + thị xã, chờ duyệt". */
export function sayWholeCoverage(
  units: readonly UnitFigures[],
  own: UnitFigures | null,
  parentKind: string,
): string {
  const said = sayCoverage(units);
  if (!own) return said;
  return own.standing.kind === "counted"
    ? `${said} + ${parentKind}, ${sayStanding(own.standing)}`
    : `${said}; ${parentKind} ${sayUnit(own)}`;
}

function sayCoverage(units: readonly UnitFigures[]): string {
  const counted = units.flatMap(({ standing }) => (standing.kind === "counted" ? [standing] : []));
  const count = (test: (standing: (typeof counted)[number]) => boolean) =>
    counted.filter(test).length;
  const [estimated, preliminary] = [
    count((standing) => standing.estimated),
    count((standing) => standing.preliminary),
  ];
  const expected = units.filter(isExpected).length;
  // Where units may send nothing, those that did are all there is.
  const made = units.some(({ standing }) => standing.kind === "nothing-to-report")
    ? `${counted.length} đơn vị có báo cáo`
    : `${counted.length}/${expected} đơn vị`;
  return [
    `${made}, ${count(({ approved }) => approved)} đã duyệt`,
    ...(estimated > 0 ? [`${estimated} số ước`] : []),
    ...(preliminary > 0 ? [`${preliminary} sơ bộ`] : []),
    ...listMissing(units),
    ...countOf(
      units.filter((unit) => !isEnded(unit)),
      "exempt",
    ),
    ...[units.filter(isEnded).length].flatMap((count) =>
      count > 0 ? [`${count} đã kết thúc`] : [],
    ),
  ].join(", ");
}

/** How many units a total is made from, and whether the parent's own part is in it: "10/10 + thị xã"; of the others, how
 *  many have reported and list nothing of it: "1/10, 9 không kê". */
export function sayCovered(
  { covered, expected, own, goneOn }: Total,
  parentKind: string,
  silent: number,
): string {
  const part = { in: ` + ${parentKind}`, missing: `, thiếu ${parentKind}` };
  return `${covered}/${expected}${sayGoneOn(goneOn)}${own ? part[own] : ""}${saySilent(silent)}`;
}

/** How many units have reported and list nothing of a figure: ", 9 không kê". */
export function saySilent(silent: number): string {
  return silent > 0 ? `, ${silent} không kê` : "";
}

/** How many of the units behind a total stand as of an earlier period: " (1 tính đến kỳ trước)". */
export function sayGoneOn(goneOn: number | undefined): string {
  return goneOn === undefined ? "" : ` (${goneOn} tính đến kỳ trước)`;
}

/** A unit's standing, and where it owes nothing this time what goes on of the year at it: "miễn nộp; lũy kế tính đến
 *  Quý II". */
export function sayUnit({ standing, goesOn }: Pick<UnitFigures, "standing" | "goesOn">): string {
  const said = sayStanding(standing);
  return goesOn ? `${said}; ${sayGoesOn(goesOn)}` : said;
}

/** As of which period a unit's cumulative figures stand, or which one is lacking for them. */
export function sayGoesOn(goesOn: Omit<GoesOn, "cells">): string {
  const period = shortenPeriod("vi", goesOn.until);
  if (!goesOn.isKnown) return `chưa rõ lũy kế vì thiếu ${period}`;
  const firm = isFirm(goesOn) || !goesOn.by ? "" : `, ${sayStanding(goesOn.by.standing)}`;
  const lacking = lacksGoingOn(goesOn) ? ", còn ô chưa có số liệu" : "";
  return `lũy kế tính đến ${period}${firm}${lacking}`;
}

/** A unit's standing in a few words: "chưa báo cáo", "đã duyệt (ước, sơ bộ)". */
export function sayStanding(standing: UnitFigures["standing"]): string {
  switch (standing.kind) {
    case "counted": {
      const { approved, estimated, preliminary } = standing;
      const firm = [...(estimated ? ["ước"] : []), ...(preliminary ? ["sơ bộ"] : [])];
      const said = approved ? "đã duyệt" : "chờ duyệt";
      return firm.length > 0 ? `${said} (${firm.join(", ")})` : said;
    }
    case "not-reported":
      return "chưa báo cáo";
    case "exempt":
      return standing.ended === undefined ? "miễn nộp" : standing.reason;
    case "being-corrected":
      return "đang chỉnh sửa";
    case "left-out":
      return "loại khỏi tổng hợp";
    case "nothing-to-report":
      return "không gửi";
  }
}

/** How many units are missing from a total, by the reason: "2 chưa báo cáo". */
export function listMissing(units: readonly UnitFigures[]): string[] {
  return (["not-reported", "being-corrected", "left-out"] as const).flatMap((kind) =>
    countOf(units, kind),
  );
}

function countOf(units: readonly UnitFigures[], kind: UnitFigures["standing"]["kind"]): string[] {
  const found = units.filter(({ standing }) => standing.kind === kind);
  const [first] = found;
  return first ? [`${found.length} ${sayStanding(first.standing)}`] : [];
}

/** How many of the units that owe a yes have said it, and what is missing: "6 đạt/10, 2 chưa báo cáo, 1 chưa có số
 *  liệu"; nothing where nobody has answered. */
export function sayYes(key: CellKey, of: readonly UnitFigures[]): string {
  const units = of.filter(isExpected);
  const answers = units.map(({ values }) => values.get(key) ?? null);
  if (!answers.some(isAnswer)) return "";
  const open = units.filter(
    ({ standing }, index) => standing.kind === "counted" && !isAnswer(answers[index] ?? null),
  );
  return [
    `${answers.filter((answer) => answer === true).length} đạt/${units.length}`,
    ...listMissing(units),
    ...(open.length > 0 ? [`${open.length} chưa có số liệu`] : []),
  ].join(", ");
}
