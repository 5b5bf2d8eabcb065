import { fileHandInName } from "./handInFile.ts";

/** What the first sheet of a file of forms says, line by line. */
export const guideText = {
  name: "Hướng dẫn",
  title: "HƯỚNG DẪN ĐIỀN VÀ NỘP BIỂU",
  forms: "1. Các biểu trong tệp này",
  formsLead: "Bấm vào tên biểu để đến biểu đó. Ba cột số tự đếm lại mỗi khi anh/chị nhập.",
  columns: [
    "STT",
    "Biểu",
    "Kỳ báo cáo",
    "Nộp chậm nhất",
    "Lỗi",
    "Cảnh báo",
    "Ô chưa nhập",
    "Tình trạng",
  ],
  together: "Cả bộ",
  filling: "2. Cách điền",
  handingIn: "3. Cách nộp",
  states: {
    ...{ errors: "✕ Còn lỗi", left: "△ Chưa xong", done: "✓ Xong" },
    /** Its sheet was deleted, or counts no more. */
    broken: "✕ Không rõ",
  },
  noDay: "–",
} as const;

/** What each look of a cell and each mark means: what is shown, and the words. */
export const guideMarks = [
  ["entry", "", "Nền vàng nhạt: ô anh/chị nhập. Để trống là chưa trả lời, không phải là 0."],
  [
    "carried",
    "128",
    "Nền xanh, chữ xanh: hệ thống điền sẵn, đã khóa. Thấy sai thì mở biểu trên trang Nộp Biểu, chọn “Điều chỉnh” và nêu lý do.",
  ],
  ["computed", "122", "Nền xám, chữ đậm: biểu tự tính, đã khóa."],
  ["entry", "-", "Dấu gạch ngang: không phát sinh; được cộng như số 0."],
  ["entry", "...", "Ba dấu chấm: chưa có số liệu; lý do nêu khi nộp."],
  [
    "error",
    "2",
    "Nền đỏ: có lỗi (✕). Cột “Kiểm tra” bên phải bảng nói ô nào sai và phải bằng bao nhiêu.",
  ],
  ["warning", "9", "Nền vàng đậm: cảnh báo (△). Số đúng thì để nguyên, lý do nêu khi nộp."],
] as const;

/** What else whoever fills in should know. */
export const guideAdvice = [
  "Dòng đầu cột “Kiểm tra” của mỗi biểu cho biết còn bao nhiêu lỗi, cảnh báo và ô chưa nhập.",
  "Giữ nguyên các dòng, cột và ô khóa; ghi chú riêng viết ngoài bảng.",
] as const;

/** How the file is handed in, step by step. */
export function sayGuideSteps(address: string | null, receivedBy: string): readonly string[] {
  return [
    "Lưu tệp, giữ đuôi .xlsx. Nộp được cả bộ hay từng biểu đã xong.",
    `Mở ${address ?? "trang Nộp Biểu"} bằng Chrome, Edge hoặc Cốc Cốc, vào bằng mã của đơn vị, chọn “${fileHandInName}” rồi chọn tệp này.`,
    "Xem lại, nêu lý do nơi được hỏi, bấm Nộp; giữ biên nhận có số, giờ nhận.",
    `Không vào được trang: gửi tệp này cho ${receivedBy} để nộp thay trước hạn.`,
  ];
}
