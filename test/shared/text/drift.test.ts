import { expect, it } from "vitest";
import type { DriftRefusal, FoundPart, LeftOut } from "../../../shared/sheet/driftedForm.ts";
import { englishDrift } from "../../../shared/text/drift/english.ts";
import { vietnameseDrift } from "../../../shared/text/drift/vietnamese.ts";

const row: FoundPart = {
  part: "row",
  table: "A",
  id: "hh",
  label: "Hộ nghèo",
  at: "14",
  by: ["label", "number"],
  against: [],
  printed: null,
};

it.each<[FoundPart, string, string]>([
  [row, "theo nhãn và số thứ tự", "by its label and number"],
  [
    { ...row, against: ["key"] },
    "theo nhãn và số thứ tự; mã ẩn ở đây là của dòng khác",
    "by its label and number; the hidden key here is another row’s",
  ],
  [
    { ...row, by: ["key", "number"], printed: "Hộ nghèo mới" },
    "theo mã ẩn và số thứ tự; trên trang ghi “Hộ nghèo mới”",
    "by its hidden key and number; the sheet says “Hộ nghèo mới”",
  ],
  [{ ...row, part: "column", by: ["number"] }, "theo số cột", "by its number"],
])("how a row or a column was found is said", (part, vi, en) => {
  expect([vietnameseDrift.found(part), englishDrift.found(part)]).toEqual([vi, en]);
});

it.each<[LeftOut, string, string]>([
  [
    { kind: "row", at: "14", label: "Hộ mới", filled: 3 },
    "Dòng 14 “Hộ mới” không có trong biểu: 3 số liệu sẽ không được đọc.",
    "Row 14 “Hộ mới” is not in the form: 3 figures will not be read.",
  ],
  [
    { kind: "column", at: "F", label: "", filled: 1 },
    "Cột F không có trong biểu: 1 số liệu sẽ không được đọc.",
    "Column F is not in the form: 1 figure will not be read.",
  ],
  [
    { kind: "cell", at: "F14", shown: "7" },
    "Ô F14 có “7”, nhưng biểu không hỏi gì ở đó: sẽ không được đọc.",
    "Cell F14 holds “7”, but the form asks nothing there: it will not be read.",
  ],
])("nothing that is left out goes unsaid", (left, vi, en) => {
  expect([vietnameseDrift.leftOut(left), englishDrift.leftOut(left)]).toEqual([vi, en]);
});

it.each<[DriftRefusal, string]>([
  [
    { kind: "another-form", at: "B2", printed: "Biểu số ĐH-03/VL" },
    "Ô B2 ghi “Biểu số ĐH-03/VL”: đây là biểu khác.",
  ],
  [{ kind: "no-table" }, "Trang không có bảng nào của biểu này."],
  [
    { kind: "table-doubtful", table: "B", at: ["17", "30"] },
    "Không biết đâu là bảng B: có thể bắt đầu ở dòng 17, dòng 30.",
  ],
  [
    { kind: "table-doubtful", table: null, at: ["17"] },
    "Bảng bắt đầu ở dòng 17 không giống bảng nào của biểu.",
  ],
  [
    { kind: "row-doubtful", table: "A", label: "Hộ nghèo", at: ["12", "13"] },
    "Dòng 12 và dòng 13 đều có thể là “Hộ nghèo” (bảng A): giữ lại một dòng.",
  ],
  [
    { kind: "column-contradicted", table: "A", at: "F", key: "Tái nghèo", printed: "Khác tăng" },
    "Cột F (bảng A) vừa là “Tái nghèo” vừa là “Khác tăng”: mã ẩn, số cột và tiêu đề không khớp nhau.",
  ],
  [
    { kind: "answers-merged", at: "E12:F12", answers: 2 },
    "Các ô E12:F12 bị gộp làm một nhưng biểu hỏi 2 số ở đó: bỏ gộp ô rồi ghi lại từng số.",
  ],
])("a refusal names the place and what to do", (refusal, vi) => {
  expect(vietnameseDrift.refusal(refusal)).toBe(vi);
  expect(englishDrift.refusal(refusal)).not.toBe("");
});
