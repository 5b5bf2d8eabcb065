import { type DataValue, none } from "../../form/dataValue.ts";
import { type CellKey, cellKeyOf, type OrgUnitId, type PeriodId } from "../../ids.ts";
import { cellsOfLine } from "./cellsOfLine.ts";
import { dh01 } from "./dh01.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

/** Rows with milestones: what is registered, quý I, 6 tháng, quý III. */
const rows = ["1.1", "1.2", "2", "2.1", "2.2", "3.2", "4", "5.2", "5.3", "5.4", "6", "8"];
const places = rows.flatMap((row) =>
  ["2", "3", "4", "5"].map((column) => ({ table: "A", row, column })),
);

/** Số, ký hiệu and ngày ký of a document; null where it has not been issued. */
type Signed = readonly [number: string, day: string] | null;

function documentCells(row: string, signed: Signed): [CellKey, DataValue][] {
  const [number, day] = signed ?? [none, none];
  const cells: [string, DataValue][] = [
    ["1", signed !== null],
    ["2", number],
    ["3", day],
  ];
  return cells.map(([column, value]) => [cellKeyOf("B", row, column), value]);
}

/** What a commune registers: the figures in the order of the rows, whether it means to be fit for children, the plan
 *  and the decision on its Ban Chỉ đạo. */
interface Registered {
  readonly figures: readonly string[];
  readonly friendly: boolean;
  readonly plan: Signed;
  readonly committee: Signed;
}

function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  { figures, friendly, plan, committee }: Registered,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return {
    unit: `ou-${unit}` as OrgUnitId,
    template: dh01.id,
    period: "2022P" as PeriodId,
    entered: new Map<CellKey, DataValue>([
      ...cellsOfLine(places, figures.join(" ")),
      [cellKeyOf("A", "5.1", "2"), friendly],
      [cellKeyOf("A", "7", "2"), 1],
      ...documentCells("KH", plan),
      ...documentCells("BC", committee),
    ]),
    reasons: [],
    dataState: { estimated: false, preliminary: false },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: [],
    ...more,
  };
}

function note(cell: string, text: string) {
  return { cell: cell as CellKey, text };
}

function reason(violation: string, text: string) {
  return { violations: [violation], text };
}

/** The form in which communes register their targets of 2022. */
export const illustratedPlans: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:05", "approved", {
    figures: [
      ...["15 - 8 12", "6 - 3 6", "325 85 165 245", "6 2 3 5", "62 15 30 46", "5 1 2 4"],
      ...["3.5 - 2 3", "97 95 95 96", "0.1 0.1 0.1 0.1", "- - - -", "100 96 98 99", "3 - 1 2"],
    ],
    friendly: true,
    plan: ["28/KH-UBND", "2022-03-02"],
    committee: ["41/QĐ-UBND", "2022-02-25"],
  }),
  report(13, "2022-03-07T14:20", "approved", {
    figures: [
      ...["15 - 7 11", "5 - 2 5", "320 70 150 240", "6 1 3 4", "60 12 28 45", "4 1 2 3"],
      ...["3 - 1.5 2.5", "96 95 95 95", "0.2 0.2 0.2 0.2", "- - - -", "100 95 97 99", "2 - 1 1"],
    ],
    friendly: true,
    plan: ["19/KH-UBND", "2022-03-04"],
    committee: ["30/QĐ-UBND", "2022-03-01"],
  }),
  report(14, "2022-03-07T10:05", "submitted", {
    figures: [
      ...["15 - 5 10", "5 - - 5", "320 64 140 230", "6 1 2 4", "60 9 25 42", "4 1 2 3"],
      ...[
        "3 0.5 1.5 2",
        "95 95 95 95",
        "0.15 0.15 0.15 0.15",
        "- - - -",
        "100 94 96 98",
        "4 1 2 3",
      ],
    ],
    friendly: true,
    plan: ["22/KH-UBND", "2022-03-04"],
    committee: ["27/QĐ-UBND", "2021-11-16"],
  }),
  report(15, "2022-03-03T15:40", "approved", {
    figures: [
      ...["15 - 10 15", "8 - 5 8", "330 78 170 250", "7 2 4 6", "64 14 32 48", "4 1 2 3"],
      ...["4 1 2 3", "98 96 97 98", "0.08 0.08 0.08 0.08", "- - - -", "100 98 100 100", "2 - 1 2"],
    ],
    friendly: true,
    plan: ["15/KH-UBND", "2022-03-01"],
    committee: ["22/QĐ-UBND", "2022-02-22"],
  }),
  report(
    16,
    "2022-03-04T15:50",
    "approved",
    {
      figures: [
        ...["15 - 6 12", "5 - 3 5", "320 82 160 240", "6 1 3 5", "60 16 30 45", "3 1 2 2"],
        ...["3 - 1 2", "96 95 95 96", "0.12 0.12 0.12 0.12", "- - - -", "98 92 95 97", "3 - 1 2"],
      ],
      friendly: true,
      plan: ["17/KH-UBND", "2022-03-03"],
      committee: ["25/QĐ-UBND", "2022-03-01"],
    },
    {
      reasons: [
        reason(
          "K1@A/6",
          "Xã có 14 người thuộc hộ cận nghèo đi làm ăn xa, chưa xác minh được thẻ BHYT nơi tạm trú.",
        ),
      ],
    },
  ),
  report(
    17,
    "2022-03-02T16:20",
    "approved",
    {
      figures: [
        ...["15 - 5 10", "5 - 2 5", "320 59 140 230", "4 - 1 3", "60 10 25 42", "3 1 1 2"],
        ...["3 - 1 2", "95 95 95 95", "0.1 0.1 0.1 0.1", "- - - -", "100 95 98 99", "2 - - 1"],
      ],
      friendly: true,
      plan: ["11/KH-UBND", "2022-03-01"],
      committee: ["18/QĐ-UBND", "2022-02-24"],
    },
    {
      reasons: [
        reason(
          "K1@A/2.1",
          "Năm 2021 xã không có người đi; hiện mới có 4 người đăng ký học tiếng và làm hồ sơ.",
        ),
      ],
    },
  ),
  report(
    18,
    "2022-03-08T09:30",
    "returned",
    {
      figures: [
        ...["15 - 6 11", "5 - 2 5", "320 73 150 235", "6 1 3 5", "60 13 28 44", "3 - - 1"],
        ...["3 - 1 2", "95 95 95 95", "0.2 0.2 0.2 0.2", "- - - -", "100 93 96 98", "5 - 2 3"],
      ],
      friendly: true,
      plan: ["20/KH-UBND", "2022-03-05"],
      committee: null,
    },
    {
      reasons: [
        reason(
          "B1@B/BC",
          "Đang chờ thay đổi nhân sự sau kỳ họp HĐND xã, sẽ ban hành trong tháng 3.",
        ),
      ],
      notes: [
        note("A/3.2/5", "Quý I đã giảm 7 hộ theo biểu ĐH-04: xem lại tiến độ giảm hộ nghèo."),
        note("A/8/2", "Gửi kèm danh sách 5 hộ đề nghị hỗ trợ nhà ở."),
      ],
    },
  ),
  report(20, "2022-03-09T16:40", "submitted", {
    figures: [
      ...["15 - 5 10", "5 - 3 5", "320 66 145 235", "6 2 3 5", "60 11 26 43", "3 1 2 2"],
      ...["3 - 1 2.5", "95 95 95 95", "0.25 0.25 0.25 0.25", "- - - -", "100 90 95 98", "3 - 1 2"],
    ],
    friendly: false,
    plan: ["14/KH-UBND", "2022-03-08"],
    committee: ["21/QĐ-UBND", "2022-03-04"],
  }),
];
