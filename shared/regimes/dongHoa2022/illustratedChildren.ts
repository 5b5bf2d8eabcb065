import { cellKeyOf } from "../../ids.ts";
import { cellsOfLine } from "./cellsOfLine.ts";
import { dh09 } from "./dh09.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { noteOn, sentReport } from "./sentReport.ts";

const places = [
  ...["1.1", "1.2", "1.3", "2", "3", "5.1", "5.2", "5.3", "7", "7.1", "7.1.1"],
  ...["9.1", "9.2", "9.3", "9.4", "9.5", "9.6"],
].map((row) => ({ table: "A", row, column: "2" }));

/** Gifts come in June and September. */
const noGifts = "- - - - - -";

/** A commune's quý I: its figures in the order of the form's entry cells, and whether it had no accidents. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  line: string,
  safe: boolean,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  const figures = cellsOfLine(places, `${line} ${noGifts}`);
  const free = [cellKeyOf("B", "11", "1"), safe] as const;
  return sentReport(dh09.id, unit, sentAt, then, [...figures, free], more);
}

/** The children's form for quý I năm 2022. */
export const illustratedChildren: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:21", "approved", "1436 2545 1921  58 56  - 1 -  7 - -", false),
  report(13, "2022-03-07T14:41", "approved", "1052 1890 1409  44 43  - - -  4 - -", false),
  report(14, "2022-03-09T10:12", "submitted", "1168 2079 1562  49 47  - - 1  5 1 -", false),
  report(15, "2022-03-03T15:57", "approved", "1071 1915 1440  41 40  - - -  3 - -", false),
  report(16, "2022-03-08T08:27", "approved", "1109 1976 1481  46 46  - 1 -  2 - -", true, {
    reasons: [
      {
        violations: ["T11"],
        text: "Hai em chỉ trầy xước nhẹ khi chơi ở sân trường; Trạm Y tế không xếp vào diện tai nạn thương tích phải theo dõi.",
      },
    ],
  }),
  report(17, "2022-03-02T16:36", "approved", "908 1644 1222  38 37  - - -  3 - -", false),
  report(18, "2022-03-08T09:48", "returned", "866 1571 1169  40 33  - - -  4 - -", false, {
    notes: [noteOn("A/3/2", "Còn 7 em chưa được trợ giúp, tỷ lệ 82,5%: ghi rõ lý do vào Ghi chú.")],
  }),
  report(20, "2022-03-09T16:59", "submitted", "641 1153 862  27 26  - - -  - - -", true),
];
