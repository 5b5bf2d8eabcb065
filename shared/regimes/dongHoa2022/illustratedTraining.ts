import { cellsOfLine } from "./cellsOfLine.ts";
import { dh02 } from "./dh02.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { noteOn, sentReport } from "./sentReport.ts";

const places = [
  ...["1.1", "1.2", "2", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6"],
  ...["4", "5", "6.1", "6.2", "6.3", "7"],
].map((row) => ({ table: "A", row, column: "2" }));

/** A commune's quý I, its figures in the order of the form's entry cells. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  line: string,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return sentReport(dh02.id, unit, sentAt, then, cellsOfLine(places, line), more);
}

/** The training form for quý I năm 2022: learners of the three classes that the training centre lists. */
export const illustratedTraining: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:10", "approved", "7 -  2  1 1 2 - - 3  11 4  2 - 1  5.25"),
  report(13, "2022-03-07T14:31", "approved", "5 1  2  - 1 2 - - 3  8 3  1 - 1  4.5"),
  report(14, "2022-03-09T10:01", "submitted", "5 -  1  1 1 1 - - 2  7 2  2 - -  3.75"),
  report(15, "2022-03-03T15:44", "approved", "3 3  2  - 2 1 - 1 2  9 1  - - 1  4.2"),
  report(16, "2022-03-08T08:15", "approved", "3 4  3  1 1 2 - - 3  10 1  1 - -  4.8"),
  report(17, "2022-03-02T16:26", "approved", "1 5  3  - 2 2 - 1 2  8 -  - - -  3.6", {
    reasons: [
      {
        violations: ["T3@A/2"],
        text: "Một học viên khuyết tật thuộc hộ nghèo được ghi ở cả hai nhóm; đã đề nghị lớp xác nhận nhóm ưu tiên.",
      },
    ],
  }),
  report(18, "2022-03-08T09:38", "returned", "2 3  2  1 1 1 - - 2  6 -  - - -  3", {
    notes: [
      noteOn(
        "A/5/2",
        "TT GDNN-GDTX có 1 học viên lớp hàn của xã: người này đã thi tốt nghiệp chưa?",
      ),
      noteOn("A/7/2", "Gửi kèm bảng kê kinh phí của quý I."),
    ],
  }),
  report(20, "2022-03-09T16:47", "submitted", "2 3  2  - 2 1 - - 2  7 1  - - 1  2.9"),
];
