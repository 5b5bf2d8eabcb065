import { cellsOfLine } from "./cellsOfLine.ts";
import { dh06b } from "./dh06b.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { noteOn, sentReport } from "./sentReport.ts";

const places = ["2", "4", "5", "6"].map((column) => ({ table: "A", row: "1", column }));

/** A fund's quý I in triệu đồng: raised; spent on houses, in sudden need, on other things. */
function report(
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  line: string,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return sentReport(dh06b.id, unit, sentAt, then, cellsOfLine(places, line), more);
}

/** The fund's form for quý I năm 2022. */
export const illustratedFund: readonly IllustratedReport[] = [
  report(12, "2022-03-04T09:21", "approved", "0.8 - 0.5 -"),
  report(13, "2022-03-07T14:40", "approved", "0.6 - - -"),
  report(14, "2022-03-09T10:18", "submitted", "0.5 - 1 -"),
  report(15, "2022-03-03T16:06", "approved", "0.75 - 0.5 -"),
  report(16, "2022-03-08T08:33", "approved", "0.4 - - 0.2"),
  report(17, "2022-03-02T16:41", "approved", "0.3 - 0.5 -"),
  report(18, "2022-03-08T09:52", "returned", "0.9 - 0.6 -", {
    notes: [noteOn("A/1/5", "Ghi rõ hỗ trợ đột xuất cho ai, theo quyết định nào.")],
  }),
  report(20, "2022-03-09T17:03", "submitted", "0.35 - 0.3 -"),
];

/** The town's own fund in the same quarter. */
export const illustratedTownFund: IllustratedReport = report(
  1,
  "2022-03-08T15:20",
  "approved",
  "42.5 50 6 1.5",
);
