import type { CellKey, OrgUnitId, PeriodId } from "../../ids.ts";
import { cellsOfLine } from "./cellsOfLine.ts";
import { dh03 } from "./dh03.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

const places = [
  ...["1.1", "1.2", "2", "3.1", "3.2", "3.3", "4.1", "4.2", "4.4", "5"],
  ...["6.1", "6.2", "6.3", "6.4", "7", "8.1", "8.2", "8.3", "9"],
].map((row) => ({ table: "A", row, column: "2" }));

/** A commune's quý I, its figures in the order of the form's entry cells. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  line: string,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return {
    unit: `ou-${unit}` as OrgUnitId,
    template: dh03.id,
    period: "2022Q1" as PeriodId,
    entered: new Map(cellsOfLine(places, line)),
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

/** The employment form for quý I năm 2022. */
export const illustratedJobs: readonly IllustratedReport[] = [
  report(
    12,
    "2022-03-04T09:12",
    "approved",
    "84 2  39  18 41 27  31 22 31  15  1 1 - -  4  19 1240.5 12.4  1862",
  ),
  report(
    13,
    "2022-03-07T14:35",
    "approved",
    "70 1  33  16 34 21  26 18 26  12  - 1 - -  3  16 1085 9.6  1420",
  ),
  report(
    14,
    "2022-03-09T10:05",
    "submitted",
    "63 1  28  21 25 18  22 17 24  9  1 - - -  5  14 962.5 15  ...",
    {
      reasons: [
        {
          violations: ["unknown"],
          text: "Chờ BHXH thị xã cung cấp số lao động tham gia đến 14/3.",
        },
      ],
    },
  ),
  report(
    15,
    "2022-03-03T15:48",
    "approved",
    "76 2  36  24 31 23  28 21 27  14  2 - - -  2  18 1130 7.25  1305",
  ),
  report(
    16,
    "2022-03-08T08:20",
    "approved",
    "81 1  40  22 36 24  30 20 31  16  - - 1 -  3  17 1048 8.1  1288",
    {
      reasons: [
        {
          violations: ["G8@A/1"],
          text: "Quý I năm 2021 nhiều cơ sở nghỉ vì dịch; năm nay xưởng may ở thôn Phước Bình tuyển 30 người.",
        },
      ],
    },
  ),
  report(
    17,
    "2022-03-02T16:30",
    "approved",
    "59 -  26  25 20 14  20 16 23  10  - - - -  2  13 815.5 -  764",
  ),
  report(
    18,
    "2022-03-08T09:41",
    "returned",
    "72 1  34  26 28 19  25 18 29  13  - 1 - -  4  15 905 22.5  812",
    {
      notes: [
        note("A/5/2", "Sổ theo dõi của xã ghi 11 người: kiểm tra lại số việc làm tăng thêm."),
        note("A/8.3/2", "NHCSXH báo nợ quá hạn 12,5 triệu đồng: đối chiếu lại."),
      ],
    },
  ),
  report(
    20,
    "2022-03-09T16:52",
    "submitted",
    "64 2  29  27 22 17  21 17 26  11  1 - 1 -  3  12 744 5.2  598",
  ),
];
