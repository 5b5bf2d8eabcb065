/** The pane of targets and starting figures in Vietnamese. */
export const filedVietnamese = {
  back: "Về Tổng hợp",
  kind: "Loại số",
  kinds: { targets: "Chỉ tiêu kế hoạch", baselines: "Số liệu gốc" },
  title: (kind: "targets" | "baselines", year: number) =>
    kind === "targets" ? `Chỉ tiêu kế hoạch năm ${year}` : `Số liệu gốc năm ${year}`,
  version: (version: number, moment: string, by: string) =>
    version === 0 ? "Chưa có bản nào" : `Bản ${version}, lưu ${moment} · ${by}`,
  loading: "Đang lấy số đã lưu…",
  source: "Nguồn",
  newSource: "Nguồn mới…",
  newName: "Tên nguồn",
  newNameHint: "Ví dụ: UBND tỉnh, Chi cục Thuế",
  usedFirst: "Biểu lấy số của nguồn này trước",
  usedAfter: (others: string) => `Biểu lấy số của ${others} trước; nguồn này dùng cho ô còn trống`,
  dateDoubtful: (date: string) =>
    `Văn bản ghi ngày ${date}: lệch năm kế hoạch, kiểm tra lại. Hệ thống giữ đúng như ghi.`,
  empty: (source: string) => `Chưa có số của ${source}`,
  emptyDetail: "Mở bảng để nhập, hoặc dán cả bảng từ tệp khác.",
  emptyRead: "Phòng LĐ-TB&XH chưa lưu số của nguồn này.",
  holds: (indicators: number, met: number) =>
    `${indicators} chỉ tiêu${met > 0 ? `, ${met} khớp số chung` : ""}`,
  openTable: "Mở bảng",
  openPaste: "Dán từ nơi khác",
  opened: "Đã mở trang. Nhập hoặc dán, rồi bấm Kiểm tra.",
  shown: "Đã mở trang để xem.",
  check: "Kiểm tra",
  checking: "Đang đọc bảng…",
  save: "Lưu…",
  saveOver: (version: number) => `Lưu thay bản ${version}…`,
  saving: "Đang lưu…",
  sheet: (sheet: string, source: string) => `Trang “${sheet}” · ${source}`,
  faults: (count: number) => `${count} chỗ phải sửa`,
  faultsDetail: "Sửa xong mới lưu được; chưa có gì được lưu.",
  good: (indicators: number, units: number) =>
    `Đọc được ${indicators} chỉ tiêu, đủ ${units} đơn vị`,
  met: (count: number) => `${count} chỉ tiêu khớp số chung`,
  unmet: (count: number) => `${count} chỉ tiêu không khớp`,
  fractions: (count: number) => `${count} tỷ lệ dưới 1 %, có thể ghi nhầm`,
  fractionsDetail: "Ghi lại theo phần trăm, hoặc lưu kèm lý do.",
  unmetDetail: "Sửa cho khớp, hoặc lưu kèm lý do.",
  open1: (count: number) => `${count} chỉ tiêu chưa đối chiếu được`,
  changes: (count: number) => `${count} ô thay đổi`,
  changesFrom: (version: number) => `so với bản ${version} đang dùng`,
  respelled: (label: string, unit: string) => `“${label}” đọc là ${unit}`,
  otherDocument: (kept: number) =>
    `Văn bản này cũng sẽ đứng tên ${kept} chỉ tiêu giữ nguyên. Nếu chúng vẫn theo văn bản cũ: bấm Thôi, chọn Nguồn mới với tên riêng, rồi lưu bảng này vào đó.`,
  noChangesOf: "Không đổi số: đổi văn bản hoặc thứ tự nguồn",
  noChanges: "Không có gì thay đổi",
  noChangesDetail: (version: number) =>
    `Số trong bảng giống bản ${version} đang dùng. Bấm Lưu… nếu chỉ đổi văn bản.`,
  others: (count: number) => `${count} ô khác nguồn khác`,
  more: (count: number) => `và ${count} ô khác`,
  kept: (count: number) => `${count} chỉ tiêu không có trong bảng: giữ nguyên`,
  stale: (version: number) => `Đã có bản ${version} từ khi mở bảng này`,
  staleDetail:
    "Phần thay đổi dưới đây đã so với bản mới. Mở lại bảng để lấy số mới, hoặc lưu thay bản đó.",
  moved: "Bảng vừa thay đổi: xem lại phần dưới, rồi bấm lần nữa.",
  goTo: (address: string) => `Đến ô ${address}`,
  enter: (figure: string) => `Nhập ${figure}`,
  makeNumbers: (count: number) => `Đổi ${count} ô thành số`,
  dialogTitle: "Lưu thành bản mới",
  dialogLead: (source: string, changes: number) =>
    changes === 0
      ? `${source}: số không đổi. Ghi lại văn bản hoặc thứ tự nguồn, rồi lưu.`
      : `${source}: ${changes} ô thay đổi. Biểu mở từ nay mang số mới; biểu đã nộp với số cũ được báo cho đơn vị và trên bảng tổng hợp.`,
  number: "Số văn bản",
  numberHint: "Ví dụ: 58/NQ-HĐND",
  date: "Ngày văn bản",
  standard: "Chuẩn nghèo của số liệu",
  standardChoose: "Chọn chuẩn",
  standardOther: (ofYear: string) => `Khác ${ofYear}: số điền vào biểu sẽ ghi rõ “khác chuẩn”.`,
  first: "Lấy số của nguồn này trước các nguồn khác",
  reason: "Lý do lưu khi chưa khớp",
  reasonHint: "Ví dụ: chờ nghị quyết điều chỉnh",
  yes: "Lưu",
  saved: (version: number) => `Đã lưu bản ${version}`,
  receipt: "Số biên nhận",
  at: "Lúc",
  by: "Người lưu",
  versions: "Các bản đã lưu",
  versionLine: (version: number, moment: string, by: string) =>
    `Bản ${version} · ${moment} · ${by}`,
  broken: (version: number) => `Bản ${version} không còn như khi lưu`,
  brokenDetail: "Có người đã sửa trực tiếp trong cơ sở dữ liệu: báo người quản trị.",
};

/** What the pane of targets says, in whichever language. */
export type FiledText = typeof filedVietnamese;
