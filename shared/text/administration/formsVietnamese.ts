/** What whoever administers reads of forms and their versions, in Vietnamese. */
export const formsVietnamese = {
  loading: "Đang lấy danh sách biểu mẫu…",
  lead: (forms: number, versions: number) => `${forms} biểu mẫu, ${versions} bản đã công bố`,
  version: (version: number, when: string, by: string) => `bản ${version} · ${when} · ${by}`,
  handedOver: "phát hành cùng hệ thống",
  reports: (reports: number) => (reports > 0 ? `${reports} báo cáo đang theo bản này` : ""),
  show: (code: string) => `Các bản của ${code}`,
  read: "Công bố bản mới từ tệp .json…",
  reading: "Đang đọc và kiểm tra tệp…",
  notJson: "Tệp không phải JSON",
  notJsonDetail: (why: string) => `Chương trình đọc tệp báo: ${why}`,
  notForm: "Tệp không phải định nghĩa biểu mẫu",
  notFormDetail: (at: string, why: string) => `Chỗ “${at}”: ${why}`,
  tooLarge: "Tệp lớn hơn 1 MB: không phải định nghĩa biểu mẫu.",
  wrongVersion: (code: string, next: number) =>
    `${code}: bản tiếp theo phải mang số ${next}; bản đã công bố không sửa được.`,
  faults: (faults: number) => `${faults} chỗ sai trong định nghĩa`,
  at: "Chỗ",
  candidate: (code: string, version: number) => `${code}, bản ${version}`,
  first: "Biểu mới: chưa có bản nào trước.",
  changes: "So với bản trước",
  none: "Không có ô nào thêm, bớt hay đổi cách tính; chỉ đổi lời văn hoặc phần khác.",
  added: "Thêm",
  removed: "Bỏ",
  moved: "Chuyển chỗ",
  changed: "Đổi cách nhập hoặc cách tính",
  reworded: "Đổi lời",
  rules: "Quy tắc kiểm tra thay đổi",
  other: "Phần khác thay đổi",
  lost: (cells: number) =>
    `${cells} ô đã bỏ: số của các ô này trong báo cáo cũ vẫn xem được, nhưng không sang bản mới.`,
  sent: (reports: number) =>
    reports > 0
      ? `${reports} báo cáo đã nộp theo bản trước giữ nguyên; ai mở biểu từ nay dùng bản mới.`
      : "Chưa có báo cáo nào theo bản trước.",
  publish: (version: number) => `Công bố bản ${version}`,
  publishing: "Đang công bố…",
  published: (code: string, version: number) => `Đã công bố ${code}, bản ${version}.`,
  forget: "Bỏ tệp này",
};
