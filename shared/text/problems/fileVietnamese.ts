import type { FileFault } from "../../xlsx/fileFault.ts";
import type { FileSentences, SaidProblem } from "./saidProblem.ts";

/** What may be wrong with a file that was chosen, in Vietnamese. */
export const fileVietnamese: FileSentences = {
  "file-unreadable": ({ fault }) => faults[fault],
};

const faults: Record<FileFault, SaidProblem> = {
  "old-xls": {
    title: "Tệp Excel đời cũ (.xls)",
    detail: "Mở bằng Excel, chọn Tệp › Lưu thành › Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
  },
  password: {
    title: "Tệp có mật khẩu",
    detail:
      "Mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi chọn lại tệp.",
  },
  "half-written": {
    title: "Tệp chưa trọn vẹn",
    detail:
      "Tệp bị ngắt giữa chừng khi lưu, chép hoặc tải về. Lưu hoặc tải lại cho xong, rồi chọn lại tệp.",
  },
  damaged: {
    title: "Tệp bị hỏng",
    detail: "Mở bằng Excel để sửa, lưu thành tệp .xlsx mới, xem lại số rồi chọn tệp mới.",
  },
  "other-format": {
    title: "Tệp không ở dạng .xlsx",
    detail:
      "Mở bằng Excel, LibreOffice hoặc WPS, lưu thành Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
  },
  "not-a-workbook": {
    title: "Tệp không phải bảng tính Excel",
    detail: "Chọn tệp .xlsx của biểu. Nếu là tệp nén (.zip, .rar) thì giải nén trước.",
  },
  "no-worksheet": {
    title: "Tệp không có trang tính nào",
    detail: "Tệp chỉ có biểu đồ. Chọn tệp .xlsx có trang của biểu.",
  },
  "too-large": {
    title: "Tệp quá lớn",
    detail:
      "Tệp .xlsx được đọc đến 8 MB. Xóa hình ảnh và các trang không dùng, lưu lại rồi chọn lại tệp.",
  },
  "too-many-cells": {
    title: "Tệp có quá nhiều ô",
    detail:
      "Mỗi tệp được đọc đến 60.000 dòng, 512 cột, 1.000.000 ô. Xóa các ô thừa ở xa, hoặc tách tệp, rồi chọn lại.",
  },
  suspicious: {
    title: "Tệp có cấu tạo bất thường nên không được mở",
    detail:
      "Tệp có thể gây hại. Hỏi lại người gửi; nếu là tệp của mình, chép số sang một biểu vừa tải về.",
  },
  "too-slow": {
    title: "Đọc tệp quá lâu",
    detail:
      "Sau 10 giây chưa đọc xong nên đã dừng. Đóng bớt chương trình rồi chọn lại, hoặc tách tệp nhỏ hơn.",
  },
  unreachable: {
    title: "Không mở được tệp",
    detail:
      "Tệp đã đổi chỗ, bị xóa, hoặc đang được lưu dở. Đóng tệp trong Excel, rồi chọn lại tệp.",
  },
  "changed-since": {
    title: "Tệp đã được lưu lại sau khi đọc: chưa nộp",
    detail:
      "Ở đây là số lúc đọc tệp. Bỏ tệp rồi chọn lại để nộp số mới, hoặc bấm Nộp lần nữa để nộp số ở đây.",
  },
  stopped: { title: "Đã dừng đọc tệp", detail: "Chọn lại tệp khi cần." },
  "reader-ended": {
    title: "Không đọc xong tệp",
    detail: "Máy có thể thiếu bộ nhớ. Đóng bớt chương trình, tải lại trang, rồi chọn lại tệp.",
  },
};
