import { type DataValue, none } from "../../form/dataValue.ts";
import { type CellKey, cellKeyOf, type OrgUnitId, type PeriodId } from "../../ids.ts";
import { cellsOfLine } from "./cellsOfLine.ts";
import { dh13 } from "./dh13.ts";
import { enteredProgrammes, nationalProgramme } from "./dh13Rows.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

const columns = ["2", "3", "4", "6", "7"];

/** Dự toán, đã cấp, giải ngân, số hộ, số lao động of a row, behind its name where it has one. */
type Line = readonly [row: string, figures: string, name?: string];

function cellsOf([row, figures, name]: Line): [CellKey, DataValue][] {
  const places = columns.map((column) => ({ table: "A", row, column }));
  const named: [CellKey, DataValue][] = name ? [[cellKeyOf("A", row, "1"), name]] : [];
  return [...named, ...cellsOfLine(places, figures)];
}

/** An office's report: its own rows, and "-" in those of others. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  lines: readonly Line[],
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  const untouched = [...enteredProgrammes, nationalProgramme].flatMap((row) =>
    columns.map((column) => [cellKeyOf("A", row, column), none] as const),
  );
  return {
    unit: `ou-${unit}` as OrgUnitId,
    template: dh13.id,
    period: "2022Q1" as PeriodId,
    entered: new Map<CellKey, DataValue>([...untouched, ...lines.flatMap(cellsOf)]),
    reasons: [],
    dataState: { estimated: false, preliminary: false },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: [],
    ...more,
  };
}

/** The form of resources for quý I năm 2022. */
export const illustratedResources: readonly IllustratedReport[] = [
  report(31, "2022-03-09T15:10", "submitted", [
    ["1.1", "450 135 - - -", "Đề án dạy nghề cho lao động nông thôn"],
    ["2", "320 160 142.5 - 48"],
    ["3.4", "1200 360 240 8 -", "Ngân sách thị xã và Quỹ Vì người nghèo"],
    ["3.5", "60 15 9.5 - 40"],
    ["4", "18500 4625 4480.35 1240 -"],
    ["5", "24800 6200 6115 3960 -"],
    ["6", "80 20 12 - -"],
    ["7", "150 40 31.5 210 -"],
    ["8", "45 10 6 - -"],
    [nationalProgramme, "780 234 161 8 40"],
  ]),
  report(
    33,
    "2022-03-08T15:00",
    "approved",
    [
      ["1.2", "150 45 - - -", "Đề án dạy nghề cho lao động nông thôn"],
      ["3.1", "400 420 374.5 44 -", "Mô hình lúa chất lượng cao, nuôi bò lai"],
      ["3.3", "650 600 572.5 49 -", "Hỗ trợ con giống, phân bón"],
      ["9", "120 30 18.4 6 12", "Chuyển đổi cây trồng trên đất lúa thiếu nước"],
      [nationalProgramme, "650 600 572.5 49 -"],
    ],
    {
      reasons: [
        {
          violations: ["L2@A/3.1"],
          text: "UBND thị xã bổ sung 20 triệu đồng giống lúa đầu vụ, quyết định điều chỉnh dự toán đang trình ký.",
        },
      ],
    },
  ),
  report(34, "2022-03-09T10:25", "submitted", [
    ["3.2", "200 60 35 3 9", "Hỗ trợ máy cho cơ sở chế biến nước mắm, đan lát"],
    ["3.3", "90 30 22 5 -", "Hỗ trợ dụng cụ nghề tiểu thủ công nghiệp"],
  ]),
];
