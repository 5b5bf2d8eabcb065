/** What the pane says of the forms that are owed, in Vietnamese. */
export const dutiesVietnamese = {
  loading: "Đang hỏi những biểu phải nộp…",
  empty: "Chưa có biểu nào phải nộp",
  emptyDetail: "Đến kỳ báo cáo, biểu của đơn vị sẽ hiện ở đây.",
  allDone: "Đã nộp hết các biểu",
  open: "Mở biểu",
  openAll: (periods: string, count: number) => `Mở cả bộ ${periods} (${count} biểu)`,
  dropHere: (isReporter: boolean) =>
    `Thả tệp vào đây để ${isReporter ? "nộp" : "nhập thay đơn vị"}: tệp được đọc và kiểm tra trước, chưa gửi gì`,
  byFile: "Đã điền trong tệp .xlsx? Nộp bằng tệp",
  opening: "Đang mở biểu…",
  openingOf: (number: number, of: number) => `Đang mở biểu ${number}/${of}…`,
  take: { download: "Tải biểu .xlsx", "new-workbook": "Mở biểu thành tệp mới" },
  takeAll: { download: "Tải cả bộ .xlsx", "new-workbook": "Mở cả bộ thành tệp mới" },
  takingOf: (number: number, of: number) => `Đang chuẩn bị biểu ${number}/${of}…`,
  taken: {
    download: (name: string) => `Đã chuyển “${name}” để tải về: xem thư mục Tải về (Downloads).`,
    "new-workbook": (name: string) =>
      `Đã nhờ Excel mở “${name}” thành tệp mới. Nếu chưa thấy, tìm trong menu Window (Cửa sổ). Tệp chưa được lưu.`,
  },
  takenOn:
    "Điền bằng Excel, LibreOffice hay WPS đều được; biểu tự kiểm tra. Điền xong, chọn “Nộp bằng tệp”.",
  takenAlong: (along: number, of: number) =>
    along === of
      ? "Tệp mang theo số đang nhập trong bảng tính."
      : `${along} biểu mang theo số đang nhập trong bảng tính; các biểu khác theo bản đã nộp gần nhất.`,
  takenWithout: (places: string) => `Ghi chú không mang theo được: ${places}.`,
  optional: "chỉ nộp khi có phát sinh",
  optionals: (count: number, shown: boolean) =>
    shown ? "Ẩn báo cáo khi có phát sinh" : `Báo cáo khi có phát sinh (${count})`,
  from: (day: string) => `nộp được từ ${day}`,
  awaitsOfficial: "đã nhận số sơ bộ, chờ số chính thức",
  daysLeft: (days: number) =>
    days === 0 ? "hôm nay là hạn cuối" : days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`,
  submitted: (moment: string) => `đã nộp ${moment}, chờ duyệt`,
  approved: "đã duyệt",
  frozen: "đã chốt",
  returned: (notes: number) => `cần chỉnh sửa (${notes})`,
  draft: "chưa nộp",
  withdrawn: (version: number) => `đã rút lại bản ${version}, chờ nộp lại`,
  filling: (filled: number, expected: number) => `đang nhập ${filled}/${expected} ô`,
  unsent: "có thay đổi chưa gửi",
  farther: (periods: number, shown: boolean) => (shown ? "Ẩn các kỳ sau" : `Xem ${periods} kỳ sau`),
  refresh: "Làm mới",
  later: "Đã nộp",
};

/** What is said of the forms that are owed, in whichever language. */
export type DutiesText = typeof dutiesVietnamese;
