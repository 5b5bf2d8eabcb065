import { lostVietnamese } from "./lostVietnamese.ts";

/** What is said of handing in from files, in Vietnamese. */
export const filesVietnamese = {
  title: "Nộp bằng tệp",
  titleReviewer: "Nhập thay bằng tệp của đơn vị",
  leadReporter:
    "Biểu đã điền trong Excel, LibreOffice hoặc WPS được đọc, kiểm tra rồi nộp tại đây.",
  leadReviewer:
    "Biểu mà đơn vị gửi đến được đọc, kiểm tra rồi nhập thay tại đây, theo văn bản của đơn vị.",
  here: (isForUnits: boolean) =>
    `Tệp chỉ được đọc trên máy này. Chưa có gì được gửi đi trước khi bấm ${isForUnits ? "Nhập thay" : "Nộp"}.`,
  drop: "Thả tệp .xlsx vào đây",
  paste: "hoặc dán (Ctrl+V) tệp đã chép",
  choose: "Chọn tệp…",
  chooseMore: "Chọn thêm tệp…",
  empty: "Chưa có tệp nào",
  emptyDetail: "Chọn một hoặc nhiều tệp: mỗi tệp được kiểm tra riêng, tệp hỏng không cản tệp khác.",
  reading: (at: number, of: number, name: string) => `Đang đọc tệp ${at}/${of}: ${name}`,
  read: (read: number, of: number, failed: number) =>
    `Đã đọc ${read}/${of} tệp${failed > 0 ? `, ${failed} tệp không đọc được` : ""}`,
  files: "Các tệp đã chọn",
  states: {
    waiting: "chờ đọc",
    reading: "đang đọc…",
    stopped: "đã dừng, chưa đọc",
    crashed: "không đọc được vì lỗi của phần mềm",
  },
  again: "Đọc lại",
  putAway: "Bỏ tệp",
  putAwayMended: "Các ô đã sửa ở đây mà chưa nộp sẽ mất. Tệp trên máy vẫn như lúc đọc.",
  putAwayOf: (name: string) => `Bỏ tệp ${name}`,
  noForm: "Không có biểu nào trong tệp",
  noFormDetail:
    "Không trang nào có mã ẩn của biểu hay giống một biểu. Tải biểu .xlsx từ danh sách Biểu cần nộp, chép số sang rồi chọn lại.",
  noFormDetailReviewer:
    "Không trang nào có mã ẩn của biểu hay giống một biểu. Mở ô của đơn vị trên Bảng theo dõi, chọn “Nhập thay theo văn bản…” rồi chép số sang.",
  others: (names: readonly string[]) =>
    `Để nguyên ${names.length} trang khác: ${names.map((name) => `“${name}”`).join(", ")}`,
  counts: (errors: number, warnings: number, blanks: number) =>
    [
      ...(errors > 0 ? [`${errors} lỗi`] : []),
      ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
      ...(blanks > 0 ? [`${blanks} ô để trống`] : []),
    ].join(", ") || "không có lỗi",
  filled: (filled: number, expected: number) => `${filled}/${expected} ô đã điền`,
  ready: (isForUnit: boolean): string => (isForUnit ? "Nhập thay được" : "Nộp được"),
  sending: (isForUnit: boolean): string => (isForUnit ? "Đang nhập thay…" : "Đang nộp…"),
  received: (isForUnit: boolean, number: string, late: boolean) =>
    `Đã ${isForUnit ? "nhập thay" : "nộp"}${late ? " muộn" : ""}, biên nhận ${number}`,
  same: (version: number, moment: string) =>
    `Đã nộp đúng số liệu này lúc ${moment}, bản ${version}`,
  untouched: "Chưa điền gì thêm: bỏ qua",
  untouchedForms: (count: number) => `Chưa điền gì thêm: bỏ qua ${count} biểu`,
  takeUntouched: "Vẫn dùng",
  takeUntouchedOf: (name: string) => `Vẫn dùng ${name}`,
  look: "Xem",
  lookOf: (name: string) => `Xem ${name}`,
  nothingNew: "Máy chủ đã có đúng số liệu này",
  held: {
    violations: "Còn lỗi hoặc thiếu lý do: mở ra để xử lý",
    stale: (version: number) => `Đã có bản ${version} nộp sau khi tải tệp: mở ra để gộp`,
    carried: (count: number) => `${count} số điền sẵn đã thay đổi: mở ra để cập nhật`,
    template: "Biểu mẫu đã có phiên bản mới: mở ra để chuyển số sang",
    unlike: "Số liệu khác bản đã in trình ký: mở ra để xem",
    preliminary: "Đang chờ số chính thức mà tệp ghi số sơ bộ: mở ra để chọn",
    notes: "Giống bản đã bị trả lại: mở ra để trả lời góp ý",
    set: (sheet: string) => `Chưa nộp: cả bộ bị giữ lại vì “${sheet}”`,
  },
  open: "Xem và xử lý",
  openReceipt: "Xem biên nhận",
  openOf: (name: string) => `Xem và xử lý ${name}`,
  twice: (others: readonly string[]) =>
    `Cùng một báo cáo với tệp ${others.join(", ")}: dùng tệp nào?`,
  savedAt: (name: string, moment: string) => `“${name}” lưu lúc ${moment}`,
  thisSavedAt: (moment: string) => `Tệp này lưu lúc ${moment}.`,
  takeThis: "Dùng tệp này",
  twiceHere: (count: number) => `Tệp này có ${count} trang cùng một báo cáo: dùng trang nào?`,
  takeThisSheet: "Dùng trang này",
  hidden: (sheet: string) => `${sheet} (trang ẩn)`,
  differs: (count: number) =>
    count === 0 ? "Mọi ô điền đều giống nhau." : `Khác nhau ${count} ô:`,
  differing: (cell: string, own: string, other: string) => `${cell}: ở đây ${own}, ở kia ${other}`,
  askHidden: "Trang này đang ẩn, ai mở tệp cũng không thấy: có dùng không?",
  contradicted: "Tiêu đề trang khác với báo cáo mà mã ẩn của trang ghi: chưa nộp",
  heading: {
    unit: (printed: string, own: string) =>
      `Tiêu đề ghi “${printed}”, mã ẩn là của đơn vị “${own}”`,
    period: (printed: string, own: string) => `Tiêu đề ghi “${printed}”, mã ẩn là của kỳ “${own}”`,
  },
  mistaken: {
    "foreign-regime": "Biểu của một hệ thống báo cáo khác, không nộp ở đây được",
    "several-identities":
      "Trang có mã ẩn của hai báo cáo khác nhau: mỗi biểu để ở một trang riêng rồi chọn lại",
  },
  alreadyHere: (names: readonly string[]) =>
    `Đã có ở đây, không đọc lại: ${names.map((name) => `“${name}”`).join(", ")}`,
  dataState: (estimated: boolean, preliminary: boolean) =>
    [...(estimated ? ["số ước thực hiện"] : []), ...(preliminary ? ["số liệu sơ bộ"] : [])].join(
      ", ",
    ),
  agree: "Đúng báo cáo theo mã ẩn",
  submit: (isForUnit: boolean, count: number) => `${isForUnit ? "Nhập thay" : "Nộp"} ${count} biểu`,
  submitting: (at: number, of: number) => `Đang gửi ${at}/${of}`,
  submitted: (received: number, refused: number) =>
    [
      ...(received > 0 ? [`Đã nhận ${received} biểu`] : []),
      ...(refused > 0 ? [`${refused} biểu chưa nộp được`] : []),
    ].join(", "),
  sets: "Các biểu của cùng đơn vị và kỳ được nộp cùng nhau: nhận tất cả hoặc không nhận biểu nào.",
  back: "Tất cả tệp",
  from: (sheet: string, file: string) => `Từ trang “${sheet}”, tệp ${file}`,
  mendHere: "Sửa ô sai ngay tại Bảng tính được; tệp trên máy giữ nguyên.",
  mendElsewhere: "Hình dưới đây chỉ để xem. Cần sửa: mở tệp bằng Excel, sửa, lưu rồi chọn lại tệp.",
  carriedAltered: "Số điền sẵn bị sửa trong tệp: không dùng",
  computedAltered: "Ô tự tính trong tệp khác phép tính: đã tính lại",
  aside: (cell: string, address: string, shown: string, stands: string) =>
    `${cell} (${address} trong tệp): tệp ghi ${shown}, biểu dùng ${stands}`,
  asideMore: (count: number) => `và ${count} ô khác`,
  nothing: "trống",
  proposal: "Trang đã thay đổi: xem cách đọc rồi xác nhận",
  proposalParts: "Dòng và cột",
  proposalCells: (count: number) => `${count} ô sẽ được đọc`,
  part: "Trong biểu",
  at: "Trong tệp",
  how: "Tìm thấy",
  cell: "Ô của biểu",
  value: "Giá trị",
  picture: (name: string) => `Hình biểu ${name}, chỉ để xem`,
  enlarge: "Phóng to",
  fit: "Vừa khung",
  leave: "Còn tệp chưa nộp. Rời đi thì phải chọn lại tệp.",
  lost: lostVietnamese,
};

/** Every sentence of it. */
export type FilesText = typeof filesVietnamese;
