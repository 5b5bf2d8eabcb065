import { expect, it } from "vitest";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import type { CarriedFrom } from "../../../shared/report/carried.ts";
import type { SourceChange } from "../../../shared/report/sourceChanges.ts";
import { saySourceChange } from "../../../shared/text/sourceChanges.ts";
import { formOf } from "../regimes/filledForm.ts";

const poverty = formOf(dh04);
const reportOf = (version: number): CarriedFrom => {
  return { kind: "report", period: "2022Q1" as PeriodId, version, approved: false };
};

it.each<[string, Omit<SourceChange, "cell">, string, string]>([
  [
    "a newer version of the source",
    { sent: 1128, sentFrom: reportOf(1), now: 1126, from: reportOf(2) },
    "nộp với 1.128 (Quý I năm 2022, bản 1); nay là 1.126 (Quý I năm 2022, bản 2)",
    "handed in with 1,128 (First quarter of 2022, version 1); now 1,126 (First quarter of 2022, version 2)",
  ],
  [
    "a source that came",
    { sent: null, sentFrom: null, now: 5, from: { kind: "figure", source: "Chi cục Thống kê" } },
    "nộp với trống (tạm tính); nay là 5 (Chi cục Thống kê)",
    "handed in with blank (provisional); now 5 (Chi cục Thống kê)",
  ],
  [
    "a target instead of the start of the series",
    { sent: 0, sentFrom: { kind: "nothing" }, now: 7, from: { kind: "target" } },
    "nộp với 0 (đầu chuỗi số liệu); nay là 7 (chỉ tiêu giao)",
    "handed in with 0 (the start of the series); now 7 (the target)",
  ],
  [
    "a source that went",
    { sent: 9, sentFrom: { kind: "target" }, now: null, from: null },
    "nộp với 9 (chỉ tiêu giao); nay không còn nguồn",
    "handed in with 9 (the target); now without a source",
  ],
])("a corrected source is said in both languages: %s", (_, change, vietnamese, english) => {
  const whole = { cell: "A/hh/1" as CellKey, ...change };
  expect([saySourceChange("vi", poverty, whole), saySourceChange("en", poverty, whole)]).toEqual([
    `Hộ nghèo, cột 1: ${vietnamese}`,
    `Hộ nghèo, column 1: ${english}`,
  ]);
});
