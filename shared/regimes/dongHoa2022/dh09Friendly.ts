import type { Row, Table } from "../../form/template.ts";
import type { IndicatorId } from "../../ids.ts";
import { entryColumn } from "./entryColumn.ts";
import { aimingAt, countOf } from "./measures.ts";
import { standardStub } from "./standardColumns.ts";
import { numberedRow } from "./standardRows.ts";
import { yesNoOf } from "./yesNo.ts";

/** A commune's points are its own: a town has none. */
const points = countOf("điểm", { nature: "stock", aggregation: "NONE" });
const longer = { periodKinds: ["six-month", "year"] } as const;

/** The thirteen criteria of Quyết định số 06/QĐ-TTg ngày 03/01/2019. */
const criteria = [
  "Nguồn lực cho công tác trẻ em",
  "Trẻ em được đăng ký khai sinh đúng quy định",
  "Trẻ em bị xâm hại",
  "Trẻ em vi phạm pháp luật, nghiện ma túy",
  "Trẻ em bị tai nạn thương tích",
  "Trẻ em có hoàn cảnh đặc biệt được trợ giúp",
  "Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ",
  "Trẻ em dưới 5 tuổi bị suy dinh dưỡng",
  "Trẻ em được khám sức khỏe định kỳ",
  "Trẻ em đến trường, lớp mầm non",
  "Trẻ em thực hiện quyền tham gia",
  "Trẻ em được vui chơi, giải trí",
  "Mức độ hài lòng về thực hiện quyền trẻ em",
] as const;

/** The ids of the rows of the criteria. */
export const criterionRows: readonly string[] = criteria.map((_, index) => `10.${index + 1}`);

/** Criterion 6 has two parts: the plan's 95 % is the first of them. */
const partsOfSix = ["10.6.1", "10.6.2"] as const;

function criterion(label: string, index: number): Row[] {
  const number = `10.${index + 1}`;
  const spoken = `điểm tiêu chí ${index + 1}`;
  if (number !== "10.6") return [numberedRow(number, label, points, { ...longer, spoken })];
  return [
    numberedRow(number, label, points, { ...longer, spoken, formula: "@10.6.1+@10.6.2" }),
    numberedRow(partsOfSix[0], "Tỷ lệ được trợ giúp từ 95% trở lên (50 điểm)", points, {
      ...longer,
      level: 2,
      spoken: "điểm phần tỷ lệ được trợ giúp của tiêu chí 6",
    }),
    numberedRow(partsOfSix[1], "Phần còn lại của tiêu chí 6 (nhiều nhất 75 điểm)", points, {
      ...longer,
      level: 2,
      spoken: "điểm phần còn lại của tiêu chí 6",
    }),
  ];
}

const rows: readonly Row[] = [
  numberedRow("10", "Chấm điểm theo Quyết định số 06/QĐ-TTg ngày 03/01/2019", countOf(""), {
    ...longer,
    cells: { 1: { cell: { kind: "empty" } } },
  }),
  ...criteria.flatMap(criterion),
  numberedRow("10.14", "Tổng điểm", points, {
    ...longer,
    formula: criterionRows.map((row) => `@${row}`).join("+"),
  }),
  numberedRow("10.15", "Tổng điểm ít nhất phải có", points, {
    ...longer,
    cells: {
      1: {
        cell: {
          kind: "carried",
          from: { kind: "figure", indicator: "child-friendly-points" as IndicatorId },
        },
      },
    },
  }),
  numberedRow("10.16", "Số điểm cao hơn mức phải có", points, {
    ...longer,
    formula: "@10.14-@10.15",
  }),
  numberedRow("10.17", "Điểm của tiêu chí thấp nhất", points, {
    ...longer,
    formula: `min(${criterionRows.map((row) => `@${row}`).join(",")})`,
  }),
  numberedRow(
    "10.18",
    "Xã, phường đạt tiêu chuẩn phù hợp với trẻ em",
    yesNoOf("COUNT_TRUE_RATIO", aimingAt("M5a")),
    { ...longer, spoken: "xã, phường đạt phù hợp với trẻ em" },
  ),
  numberedRow(
    "11",
    "Xã, phường không có tai nạn thương tích trẻ em",
    yesNoOf("COUNT_TRUE", { direction: "maintain", target: "M9" as IndicatorId }),
    { spoken: "xã, phường không có tai nạn thương tích trẻ em" },
  ),
];

/** Xã, phường phù hợp với trẻ em, and without accidents. */
export const dh09Friendly: Table = {
  id: "B",
  heading: "B. Xã, phường phù hợp với trẻ em, không có tai nạn thương tích trẻ em",
  stub: standardStub,
  columns: [entryColumn("1", "Kết quả")],
  rows,
  principalRow: null,
};
