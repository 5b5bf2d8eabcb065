import { describe, expect, it } from "vitest";
import type { FormDamage, Problem } from "../../../shared/problem.ts";
import { sayProblem } from "../../../shared/text/problems.ts";

const violation = (importance: "error" | "warning") => ({
  rule: "R1",
  cells: ["A/hh/1"],
  importance,
});
const damage: readonly FormDamage[] = [
  { kind: "row-missing", row: "“Hộ nghèo” (bảng A)" },
  { kind: "column-missing", column: "“Khác tăng” (bảng A)" },
  { kind: "row-twice", row: "“Hộ nghèo” (bảng A)", at: [12, 13] },
  { kind: "column-twice", column: "“Khác tăng” (bảng A)" },
  { kind: "row-label-changed", row: "“Hộ nghèo” (bảng A)", label: "Hộ nghèo", at: 12 },
  { kind: "column-label-changed", column: "“Khác tăng” (bảng A)", label: "Khác tăng" },
  { kind: "identity-unreadable" },
];

/** One of every kind: a new kind does not compile until it is here. */
const one = {
  "cell-being-edited": { kind: "cell-being-edited" },
  "dialog-open": { kind: "dialog-open" },
  "host-busy": { kind: "host-busy" },
  "payload-too-large": { kind: "payload-too-large" },
  "host-session-lost": { kind: "host-session-lost" },
  "host-silent": { kind: "host-silent" },
  "sheet-missing": { kind: "sheet-missing" },
  "workbook-locked": { kind: "workbook-locked" },
  "host-too-old": { kind: "host-too-old" },
  offline: { kind: "offline" },
  "no-answer": { kind: "no-answer" },
  "unreadable-reply": { kind: "unreadable-reply", status: 502 },
  "server-failed": { kind: "server-failed" },
  "not-signed-in": { kind: "not-signed-in" },
  "code-unknown": { kind: "code-unknown" },
  "too-many-attempts": { kind: "too-many-attempts", retryAfterSeconds: 61 },
  forbidden: { kind: "forbidden" },
  "not-found": { kind: "not-found", what: "template", id: "dh-99" },
  "invalid-request": { kind: "invalid-request", at: "A/hh/9", why: "not an entry cell" },
  "stale-version": {
    kind: "stale-version",
    version: 2,
    sentBy: "Nguyễn Thị Lan",
    sentAt: "2022-03-09T09:52:00.000Z",
    cells: ["A/hh/2", "A/hh/3"],
  },
  "carried-changed": {
    kind: "carried-changed",
    changes: [{ cell: "Hộ nghèo, cột 1", before: "128", after: "130" }],
  },
  "idempotency-conflict": { kind: "idempotency-conflict" },
  "figures-differ": { kind: "figures-differ", ours: "7F3KQ2M9XB", theirs: "0000000000" },
  "has-violations": {
    kind: "has-violations",
    violations: [violation("error"), violation("error"), violation("warning")],
  },
  "template-outdated": { kind: "template-outdated", current: 2 },
  "move-not-allowed": { kind: "move-not-allowed", move: "withdraw", state: "approved" },
  "reason-missing": { kind: "reason-missing" },
  "not-owed": { kind: "not-owed" },
  "no-form": { kind: "no-form" },
  "form-damaged": { kind: "form-damaged", sheet: "ĐH-04 Quý I", damage },
  "form-twice": { kind: "form-twice", sheets: ["ĐH-04", "ĐH-04 (2)"] },
  "form-of-another-unit": { kind: "form-of-another-unit", sheet: "ĐH-04", unit: "Xã Hòa Tâm" },
  "unreadable-cells": { kind: "unreadable-cells", cells: ["A/hh/2"] },
} as const satisfies { [K in Problem["kind"]]: Extract<Problem, { kind: K }> };

/** English that could slip in from the facts; "Excel" and "Enter" are what people say too. */
const english =
  "not the cell entry undefined null NaN true false object error JSON version draft".split(" ");

function listEnglish(text: string): string[] {
  const words = text.split(/[^\p{L}]+/u);
  return english.filter((word) => words.includes(word));
}

describe("every problem is said in Vietnamese", () => {
  it.each(Object.values(one).map((problem) => [problem.kind, problem] as const))(
    "%s",
    (_, problem) => {
      const { title, detail } = sayProblem(problem);

      expect(title).toMatch(/^[\p{Lu}\d]/u);
      expect(title).not.toMatch(/[.!]$/);
      expect(detail).toMatch(/^[\p{Lu}\d“].*[.]$/su);
      expect(`${title} ${detail}`).not.toMatch(/!|\[object|\d{4}-\d\d-\d\d/);
      expect(listEnglish(`${title} ${detail}`)).toEqual([]);
    },
  );
});

describe("the facts of a problem stand in its sentences", () => {
  it.each<[string, Problem, string, string]>([
    [
      "who sent when, in Viet Nam's time",
      one["stale-version"],
      "Đã có người nộp bản mới hơn",
      "Bản 2 do Nguyễn Thị Lan nộp lúc 9/3/2022 16:52; 2 ô khác với bảng đang mở. Mở lại biểu để xem, rồi nộp.",
    ],
    [
      "a newer version of which little is known",
      { ...one["stale-version"], sentBy: null, sentAt: null },
      "Đã có người nộp bản mới hơn",
      "Bản 2; 2 ô khác với bảng đang mở. Mở lại biểu để xem, rồi nộp.",
    ],
    [
      "old and new carried figures",
      one["carried-changed"],
      "Số liệu điền sẵn đã thay đổi",
      "Hộ nghèo, cột 1: 128 → 130. Bấm Cập nhật biểu rồi nộp lại.",
    ],
    [
      "carried figures that nobody remembers",
      { kind: "carried-changed", changes: [] },
      "Số liệu điền sẵn đã thay đổi",
      "Bấm Cập nhật biểu rồi kiểm tra và nộp lại. Số đã nhập được giữ nguyên.",
    ],
    [
      "errors and warnings",
      one["has-violations"],
      "Chưa nộp được: 2 lỗi phải sửa, 1 cảnh báo chưa nêu lý do",
      "Sửa các ô được nêu, hoặc nộp kèm lỗi với lời giải thích.",
    ],
    [
      "warnings alone, which no explanation of errors lets through",
      { kind: "has-violations", violations: [violation("warning")] },
      "Chưa nộp được: 1 cảnh báo chưa nêu lý do",
      "Nêu lý do cho từng cảnh báo, hoặc sửa các ô được nêu.",
    ],
    [
      "the move and the state",
      one["move-not-allowed"],
      "Không rút lại được lúc này",
      "Báo cáo đang ở trạng thái “đã duyệt”.",
    ],
    [
      "that a right code is never made to wait",
      one["too-many-attempts"],
      "Nhập sai mã quá nhiều lần",
      "Mã đúng vẫn vào được ngay: so từng ký tự với mã trên thẻ. Nếu vẫn không được, xin cơ quan nhận báo cáo cấp mã mới.",
    ],
    [
      "three copies",
      { kind: "form-twice", sheets: ["ĐH-04", "ĐH-04 (2)", "ĐH-04 (3)"] },
      "Có 3 bản của cùng một biểu",
      "“ĐH-04” và “ĐH-04 (2)” và “ĐH-04 (3)”: xóa hoặc chuyển bản không dùng sang tệp khác.",
    ],
    [
      "the first three damages",
      one["form-damaged"],
      "Trang “ĐH-04 Quý I” đã bị thay đổi cấu trúc",
      "Mất dòng “Hộ nghèo” (bảng A); mất cột “Khác tăng” (bảng A); dòng “Hộ nghèo” (bảng A) đứng 2 lần (dòng 12, 13 của trang); và 4 chỗ khác. Mở biểu mới rồi chép số sang; không có số nào bị đoán.",
    ],
    [
      "a mark that is gone",
      { kind: "form-damaged", sheet: "ĐH-04", damage: [{ kind: "identity-unreadable" }] },
      "Trang “ĐH-04” đã bị thay đổi cấu trúc",
      "Mất mã nhận dạng của biểu. Mở biểu mới rồi chép số sang; không có số nào bị đoán.",
    ],
    [
      "many cells",
      { kind: "unreadable-cells", cells: ["A/hh/2", "A/hh/3"] },
      "2 ô không đọc được số",
      "Sửa các ô đó, hoặc ghi ... nếu chưa có số liệu, rồi bấm lại.",
    ],
  ])("%s", (_, problem, title, detail) => {
    expect(sayProblem(problem)).toEqual({ title, detail });
  });

  it.each(damage.map((own) => [own.kind, own] as const))("damage: %s", (_, own) => {
    const { detail } = sayProblem({ kind: "form-damaged", sheet: "ĐH-04", damage: [own] });
    expect(detail).toMatch(/^\p{Lu}.+\. Mở biểu mới rồi chép số sang; không có số nào bị đoán\.$/u);
  });

  it.each([
    "template",
    "period",
    "org-unit",
    "report",
    "version",
    "consolidation",
    "route",
  ] as const)("not found: %s", (what) => {
    const { title } = sayProblem({ kind: "not-found", what, id: "7" });
    expect(title).toMatch(/^Không tìm thấy \p{L}/u);
    expect(listEnglish(title)).toEqual([]);
  });
});
