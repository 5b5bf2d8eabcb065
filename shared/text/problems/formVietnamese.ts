import { capitalise } from "../cellNames.ts";
import { sayDamage } from "../formDamage.ts";
import { countBlocking, type FormProblemSentences, said } from "./saidProblem.ts";

/** What may be wrong with a sheet that claims to be a form, in Vietnamese. */
export const vietnameseFormProblems: FormProblemSentences = {
  "no-form": said(
    "Tệp này chưa có biểu nào",
    "Mở biểu từ danh sách Biểu cần nộp; biểu sẽ hiện thành một trang tính.",
  ),
  "no-matrix": ({ what }) => ({
    title: what === "targets" ? "Chưa có bảng chỉ tiêu để đọc" : "Chưa có bảng số liệu để đọc",
    detail: "Bấm Mở bảng, hoặc bấm vào trang đã dán bảng, rồi bấm Kiểm tra.",
  }),
  "form-damaged": ({ sheet, damage }) => ({
    title: `Trang “${sheet}” đã bị thay đổi cấu trúc`,
    detail: `${capitalise(
      damage
        .slice(0, 3)
        .map((one) => sayDamage("vi", one))
        .join("; "),
    )}${damage.length > 3 ? `; và ${damage.length - 3} chỗ khác` : ""}. Mở biểu mới rồi chép số sang; không có số nào bị đoán.`,
  }),
  "form-twice": ({ sheets }) => ({
    title:
      sheets.length > 2
        ? `Có ${sheets.length} bản của cùng một biểu`
        : "Có hai bản của cùng một biểu",
    detail: `${sheets.map((name) => `“${name}”`).join(" và ")}: xóa hoặc chuyển bản không dùng sang tệp khác.`,
  }),
  "form-of-another-unit": ({ sheet, unit }) => ({
    title: `Biểu này của ${unit}`,
    detail: `Trang “${sheet}” không phải của đơn vị anh/chị. Đổi người, hoặc mở biểu của đơn vị mình.`,
  }),
  "totals-no-form": ({ sheet, unit }) => ({
    title: `Đây là bảng tổng hợp của ${unit}, không phải biểu để nộp`,
    detail: `Trang “${sheet}” chỉ để xem và in. Muốn nộp thì mở biểu từ danh sách Biểu cần nộp.`,
  }),
  "cell-changed": said("Ô này vừa được sửa", "Chưa ghi gì vào ô. Xem lại số trong ô rồi chọn."),
  "unreadable-cells": ({ cells, besides }) => {
    const others = countBlocking(besides);
    const parts = [
      `${cells.length} ô không đọc được`,
      ...(others.errors > 0 ? [`${others.errors} lỗi khác phải sửa`] : []),
      ...(others.warnings > 0 ? [`${others.warnings} cảnh báo chưa nêu lý do`] : []),
    ];
    return {
      title: `Chưa nộp được: ${parts.join(", ")}`,
      detail: "Ô không đọc được: nhập lại, hoặc ghi “...” nếu chưa có số liệu. Xong rồi bấm lại.",
    };
  },
};
