import { describe, expect, it } from "vitest";
import type { Problem } from "../../../shared/problem.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import { damage, one, violation } from "./everyProblem.ts";

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
      const { title, detail } = sayProblem(vietnameseProblems, problem);

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
      "Đã có bản 2 của biểu này được nộp",
      "Bản 2 do Nguyễn Thị Lan nộp lúc 9/3/2022 16:52; trang đang mở không dựa trên bản đó, 2 ô khác. Gộp hai bản rồi nộp.",
    ],
    [
      "who would administer, had he a card",
      { ...one["administrator-needed"], cardless: ["Trần Thị Em"] },
      "Phải luôn còn người quản trị",
      "Xã Hòa Tâm kết thúc thì không còn ai quản trị ngoài Nguyễn Thị Lan. Cấp thẻ mã cho Trần Thị Em trước.",
    ],
    [
      "a newer version of which little is known",
      { ...one["stale-version"], sentBy: null, sentAt: null },
      "Đã có bản 2 của biểu này được nộp",
      "Bản 2; trang đang mở không dựa trên bản đó, 2 ô khác. Gộp hai bản rồi nộp.",
    ],
    [
      "a newer version that is in the way of nothing that was typed",
      { ...one["stale-version"], cells: [] },
      "Đã có bản 2 của biểu này được nộp",
      "Bản 2 do Nguyễn Thị Lan nộp lúc 9/3/2022 16:52. Xem bản đó rồi làm tiếp.",
    ],
    [
      "a version that the sheet builds on and nobody received",
      { ...one["stale-version"], version: 0, sentBy: null, sentAt: null, cells: [] },
      "Máy chủ chưa nhận bản nào của biểu này",
      "Bảng đang mở dựa trên một bản mà máy chủ không có. Nộp thành bản đầu tiên, hoặc mở lại biểu.",
    ],
    [
      "starting figures that are the same all the same",
      {
        ...one["figures-moved"],
        what: "baselines",
        savedBy: null,
        savedAt: null,
        changes: [],
        count: 0,
      },
      "Số liệu gốc đã có bản mới hơn",
      "Bản 4. Số trong bảng không khác bản đó. Mở bảng mới để xem, hoặc lưu thay bản đó.",
    ],
    [
      "more moved figures than are named",
      { ...one["figures-moved"], count: 14 },
      "Chỉ tiêu đã có bản mới hơn",
      "Bản 4 do Nguyễn Thị Lan lưu lúc 9/3/2022 16:52. Bảng này sẽ đổi Giải quyết việc làm, Xã Hòa Tâm: 1.320 → 330; Giải quyết việc làm, phần riêng: trống → 300,5; và 12 ô khác. Mở bảng mới để xem, hoặc lưu thay bản đó.",
    ],
    [
      "old and new carried figures",
      one["carried-changed"],
      "Số liệu điền sẵn đã thay đổi",
      "Hộ nghèo, cột 1: 1.280 → 1.305. Bấm Cập nhật biểu rồi nộp lại.",
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
      "Sửa các ô được nêu.",
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
      "Mất dòng mã cột của bảng A; mất dòng “Hộ nghèo” (bảng A); mất cột “Khác tăng” (bảng A); và 5 chỗ khác. Mở biểu mới rồi chép số sang; không có số nào bị đoán.",
    ],
    [
      "a mark that is gone",
      { kind: "form-damaged", sheet: "ĐH-04", damage: [{ kind: "identity-unreadable" }] },
      "Trang “ĐH-04” đã bị thay đổi cấu trúc",
      "Mất mã nhận dạng của biểu. Mở biểu mới rồi chép số sang; không có số nào bị đoán.",
    ],
    [
      "many cells",
      { kind: "unreadable-cells", cells: ["A/hh/2", "A/hh/3"], besides: [] },
      "Chưa nộp được: 2 ô không đọc được",
      "Ô không đọc được: nhập lại, hoặc ghi “...” nếu chưa có số liệu. Xong rồi bấm lại.",
    ],
  ])("%s", (_, problem, title, detail) => {
    expect(sayProblem(vietnameseProblems, problem)).toEqual({ title, detail });
  });

  it.each(damage.map((own) => [own.kind, own] as const))("damage: %s", (_, own) => {
    const { detail } = sayProblem(vietnameseProblems, {
      kind: "form-damaged",
      sheet: "ĐH-04",
      damage: [own],
    });
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
    const { title } = sayProblem(vietnameseProblems, { kind: "not-found", what, id: "7" });
    expect(title).toMatch(/^Không tìm thấy \p{L}/u);
    expect(listEnglish(title)).toEqual([]);
  });
});
