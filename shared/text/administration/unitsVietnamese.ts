/** What whoever administers reads of units through time, in Vietnamese. */
export const unitsVietnamese = {
  loading: "Đang lấy danh sách đơn vị…",
  lead: (open: number, closed: number) =>
    `${open} đơn vị đang hoạt động${closed > 0 ? `, ${closed} đã kết thúc` : ""}`,
  add: "Thêm đơn vị",
  code: "Mã",
  name: "Tên đơn vị",
  type: "Loại",
  types: {
    province: "tỉnh",
    district: "huyện",
    town: "thị xã",
    township: "thị trấn",
    ward: "phường",
    commune: "xã",
    office: "cơ quan",
    centre: "trung tâm",
  },
  parent: "Trực thuộc",
  noParent: "không trực thuộc đơn vị nào ở đây",
  since: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  history: "Các thời kỳ",
  people: (people: number) => (people > 0 ? `${people} người` : "chưa có người"),
  change: "Đổi tên, loại, mã hoặc cấp trên…",
  close: "Kết thúc hoạt động…",
  reopen: "Mở lại…",
  titles: {
    add: "Thêm đơn vị",
    change: "Đổi đơn vị từ một ngày",
    close: "Kết thúc hoạt động",
    reopen: "Mở lại đơn vị",
  },
  from: "Kể từ ngày",
  lastDay: "Ngày hoạt động cuối cùng",
  dayHint: "Trước ngày này mọi thứ giữ nguyên như cũ; báo cáo đã nộp vẫn là của đơn vị.",
  endsWith: (parent: string, day: string) => `Kết thúc cùng ${parent}, hết ngày ${day}.`,
  closeHint: (people: number) =>
    people > 0
      ? `${people} người của đơn vị không vào được nữa sau ngày này, trừ khi được chuyển đơn vị.`
      : "Báo cáo đã nộp vẫn còn.",
  reason: "Căn cứ",
  reasonHint: "Ví dụ: Nghị quyết số 931/NQ-UBTVQH14 ngày 22/4/2020",
  evenOwed: "Vẫn kết thúc dù còn nợ các báo cáo trên",
  save: "Lưu",
  saved: (name: string) => `Đã lưu ${name}.`,
};
