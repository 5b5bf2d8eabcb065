import type { ValidationRule } from "../../form/template.ts";
import { exact, unlikeLastYear } from "./ownRules.ts";
import { sharedWithPoverty } from "./povertyCarried.ts";
import { unlikeIn } from "./sharedFigures.ts";

/** What the analysis takes over from the poverty form. */
export const dh05Shared = [
  sharedWithPoverty("H1", "A!1:1", "A!hh:9", "số hộ nghèo cuối kỳ"),
  sharedWithPoverty("H2", "A!1:3", "B!hh:9", "số hộ cận nghèo cuối kỳ"),
];

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** No part of a table is more than the whole it is a part of, G2 and G3 of the regime: among the poor in column 1,
 *  among the near-poor in column 3. */
function withinWhole(
  id: string,
  table: string,
  rows: readonly string[],
  whole: string,
  [part, of]: readonly [part: string, whole: string],
  instruction: string,
): ValidationRule[] {
  const base = { ...exact, importance: "error", instruction } as const;
  const over = { each: "row", table, rows } as const;
  return [
    {
      ...base,
      id: `${id}a`,
      holds: `@1 <= @${whole}:1`,
      over,
      title: `${part} nhiều hơn ${of} nghèo`,
    },
    {
      ...base,
      id: `${id}b`,
      holds: `@3 <= @${whole}:3`,
      over,
      title: `${part} nhiều hơn ${of} cận nghèo`,
    },
  ];
}

/** How many of the twelve indices a household lacks. They warn until the wording of NĐ 07/2021/NĐ-CP has been checked:
 *  three or more make a poor household, fewer a near-poor one. */
const lacks: readonly ValidationRule[] = [
  {
    ...exact,
    id: "T2",
    holds: "@2 >= 3*@1",
    over: { each: "column", table: "A", columns: ["1"] },
    importance: "warning",
    title: "Hộ nghèo bình quân chưa đến 3 chỉ số thiếu hụt",
    instruction: "Hộ nghèo thiếu hụt từ 3 chỉ số trở lên: đối chiếu phiếu rà soát.",
  },
  {
    ...exact,
    id: "T3",
    holds: "@2 <= 12*@1",
    over: { each: "column", table: "A", columns: ["1"] },
    importance: "warning",
    title: "Hộ nghèo bình quân trên 12 chỉ số thiếu hụt",
    instruction: "Chỉ có 12 chỉ số: kiểm tra số hộ thiếu hụt từng chỉ số.",
  },
  {
    ...exact,
    id: "T4",
    holds: "@2 <= 2*@1",
    over: { each: "column", table: "A", columns: ["3"] },
    importance: "warning",
    title: "Hộ cận nghèo bình quân trên 2 chỉ số thiếu hụt",
    instruction: "Hộ cận nghèo thiếu hụt dưới 3 chỉ số: đối chiếu phiếu rà soát.",
  },
];

/** The rules of the poverty analysis. */
export const dh05Rules: readonly ValidationRule[] = [
  ...withinWhole(
    "T1",
    "A",
    numbered("2.", 12),
    "A!1",
    ["Số hộ thiếu hụt", "tổng số hộ"],
    "Mỗi hộ chỉ tính một lần ở một chỉ số: sửa số hộ thiếu hụt.",
  ),
  ...lacks,
  ...withinWhole(
    "N1",
    "B",
    numbered("", 8),
    "A!1",
    ["Số hộ của một nguyên nhân", "tổng số hộ"],
    "Mỗi hộ chỉ tính một lần ở một nguyên nhân: sửa số hộ.",
  ),
  ...withinWhole(
    "C1",
    "C",
    numbered("", 4),
    "A!1",
    ["Số hộ của một nhóm", "tổng số hộ"],
    "Mỗi hộ chỉ tính một lần ở một nhóm: sửa số hộ.",
  ),
  ...withinWhole(
    "D1",
    "D",
    ["1.1", "1.2"],
    "D!1",
    ["Số trẻ em thiếu hụt", "số trẻ em hộ"],
    "Mỗi trẻ chỉ tính một lần ở một chiều thiếu hụt: sửa số trẻ em.",
  ),
  ...dh05Shared.map((shared) => unlikeIn(shared, "warning")),
  unlikeLastYear("@2", { each: "column", table: "A", columns: ["1", "3"] }),
];
