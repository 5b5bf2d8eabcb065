import type { DataValue } from "../../form/dataValue.ts";
import { type CellKey, cellKeyOf } from "../../ids.ts";
import { cellsOfLine, type LinePlace } from "./cellsOfLine.ts";
import { dh06 } from "./dh06.ts";
import { paidRows } from "./dh06Rules.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { noteOn, sentReport } from "./sentReport.ts";

function along(table: string, row: string, columns: readonly string[]): LinePlace[] {
  return columns.map((column) => ({ table, row, column }));
}

const files = along("B", "1", ["2", "3", "4"]);
const care = [
  ...["1.1", "1.2", "2", "3", "4"].flatMap((row) => along("C", row, ["1", "2"])),
  ...along("C", "5", ["1"]),
];

/** Columns 2 to 5 of the rows in which something happened. */
type Movements = { readonly [row: string]: string };

/** A commune's quý I: who came and went, its files, and its care; every commune does its work well. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  movements: Movements,
  [filed, given]: readonly [files: string, care: string],
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  const entered: [CellKey, DataValue][] = [
    ...paidRows.flatMap((row) =>
      cellsOfLine(along("A", row, ["2", "3", "4", "5"]), movements[row] ?? "- - - -"),
    ),
    ...cellsOfLine(files, filed),
    ...cellsOfLine(care, given),
    [cellKeyOf("C", "6", "1"), true],
  ];
  return sentReport(dh06.id, unit, sentAt, then, entered, more);
}

/** The form about people with merit for quý I năm 2022: Tết gifts of 300.000 đồng each, the next ones in July. */
export const illustratedMerit: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:18", "approved", { 7: "- 1 - -", 9: "1 - - -", 13: "2 3 1 -" }, [
    "9 11 1",
    "- - 1 20 2 2 398 119.4 - - 1",
  ]),
  report(13, "2022-03-07T14:38", "approved", { 12: "- 1 - -", 13: "1 2 - -" }, [
    "6 7 -",
    "- - - - 1 1 276 82.8 - - -",
  ]),
  report(
    14,
    "2022-03-09T10:14",
    "submitted",
    { 7: "- - 1 -", 13: "- 1 - -" },
    ["7 8 -", "1 70 - - - - 291 87.3 - - 1"],
    {
      reasons: [
        {
          violations: ["N3@B/1"],
          text: "Một hồ sơ mai táng phí nộp ngày 08/3, còn trong hạn, giải quyết xong trước 18/3.",
        },
      ],
    },
  ),
  report(15, "2022-03-03T16:02", "approved", { 7: "1 - - -", 10: "- 1 - -" }, [
    "5 5 -",
    "- - 1 25 - - 288 86.4 - - -",
  ]),
  report(16, "2022-03-08T08:28", "approved", { 13: "1 1 - -" }, [
    "4 5 -",
    "- - - - 1 1 231 69.3 - - -",
  ]),
  report(17, "2022-03-02T16:37", "approved", { 12: "- 2 - -", 13: "1 2 - -" }, [
    "5 6 1",
    "- - - - - - 250 75 - - -",
  ]),
  report(
    18,
    "2022-03-08T09:48",
    "returned",
    { 7: "- 1 - -", 8: "- - 1 -", 13: "- 2 - 1" },
    ["6 7 1", "- - 1 22 - - 225 67.5 - - 1"],
    {
      reasons: [
        {
          violations: ["N3@B/1"],
          text: "Hai hồ sơ hưởng chế độ thờ cúng liệt sĩ chờ gia đình bổ sung biên bản ủy quyền.",
        },
      ],
      notes: [
        noteOn("A/13/5", "Ghi rõ lý do giảm khác của thân nhân liệt sĩ."),
        noteOn("B/1/4", "Hồ sơ giải quyết quá hạn: nêu số ngày quá hạn và nguyên nhân."),
      ],
    },
  ),
  report(20, "2022-03-09T16:59", "submitted", { 4: "- 1 - -", 13: "1 1 - -" }, [
    "3 3 -",
    "- - - - - - 172 51.6 - - -",
  ]),
];
