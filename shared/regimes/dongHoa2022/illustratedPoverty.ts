import type { CellKey, OrgUnitId, PeriodId } from "../../ids.ts";
import { cellsOfLine, type LinePlace } from "./cellsOfLine.ts";
import { dh04 } from "./dh04.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

function placesOf(table: string, row: string): LinePlace[] {
  return ["2", "3", "4", "5", "6", "7", "8"].map((column) => ({ table, row, column }));
}

const lines = [placesOf("A", "hh"), placesOf("A", "nk"), placesOf("B", "hh"), placesOf("B", "nk")];

/** Poor households, their members, near-poor households, their members: columns 2 to 8 of each. */
type Movements = readonly [poor: string, poorNk: string, nearPoor: string, nearPoorNk: string];

function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  movements: Movements,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  const cells = lines.flatMap((places, index) => cellsOfLine(places, movements[index] ?? ""));
  return {
    unit: `ou-${unit}` as OrgUnitId,
    template: dh04.id,
    period: "2022Q1" as PeriodId,
    entered: new Map(cells),
    reasons: [],
    // Poverty figures stay preliminary until the year's review ends on 14/12.
    dataState: { estimated: false, preliminary: true },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: [],
    ...more,
  };
}

function note(cell: string, text: string) {
  return { cell: cell as CellKey, text };
}

/** The poverty form for quý I năm 2022. */
export const illustratedPoverty: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:15", "approved", [
    "3 1 1 2 - 1 -",
    "9 3 1 6 - 3 -",
    "2 4 1 3 - 1 -",
    "6 12 2 9 - 4 -",
  ]),
  report(13, "2022-03-08T15:02", "submitted", [
    "2 1 - 1 - - -",
    "6 2 1 3 - - -",
    "1 3 1 2 - 1 -",
    "3 9 3 6 - 3 -",
  ]),
  report(14, "2022-03-07T10:26", "approved", [
    "3 - 1 1 - 1 -",
    "8 - 2 3 - 4 -",
    "1 2 - 3 - 1 1",
    "3 6 - 8 - 3 2",
  ]),
  report(15, "2022-03-03T15:55", "approved", [
    "2 1 1 - - 1 -",
    "5 4 1 - - 2 -",
    "- 3 1 2 - - -",
    "- 10 2 5 - - -",
  ]),
  report(16, "2022-03-04T16:10", "approved", [
    "2 - 1 1 1 - -",
    "7 - 1 2 3 - -",
    "1 2 1 2 - 1 -",
    "2 7 1 7 - 4 -",
  ]),
  report(
    17,
    "2022-03-02T16:33",
    "approved",
    ["1 1 1 - - 1 -", "3 3 2 - - 3 -", "- 2 - 1 1 - -", "- 6 - 4 3 - -"],
    {
      reasons: [
        {
          violations: ["R3c"],
          text: "Hộ chuyển sang cận nghèo có thêm một trẻ sinh trong kỳ: rời danh sách nghèo 3 người, vào danh sách cận nghèo 4 người.",
        },
      ],
    },
  ),
  report(
    18,
    "2022-03-08T09:44",
    "returned",
    ["4 2 1 - - - -", "12 5 2 - - - -", "- 1 1 4 - - -", "- 3 3 12 - - -"],
    {
      notes: [
        note("A/hh/3", "Gửi kèm biên bản rà soát của 2 hộ vượt chuẩn cận nghèo."),
        note("A/hh/4", "Hộ chuyển đi phải ghi nơi đến: hộ này chuyển đến xã, phường nào?"),
      ],
    },
  ),
  report(20, "2022-03-09T16:55", "submitted", [
    "2 1 - 1 - 1 -",
    "5 3 - 2 - 4 -",
    "1 2 1 2 - - -",
    "2 5 2 5 - - -",
  ]),
];
