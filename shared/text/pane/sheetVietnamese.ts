/** The page's workbook in Vietnamese. */
export const sheetVietnamese = {
  sheet: {
    grid: "Bảng tính",
    keys: "F6: sang khung Biểu",
    address: "Ô đang chọn",
    formula: "Nội dung ô",
    tabs: "Các trang tính",
    locked: "Ô này khóa: hệ thống điền hoặc tự tính.",
    viewOnly: "Trang này chỉ để xem ở đây; muốn sửa, tải .xlsx.",
    lockedSome: (count: number) => `${count} ô khóa nên bỏ qua.`,
    pasted: (count: number) => `Đã dán ${count} ô.`,
    empty: "Chưa có trang tính nào",
    emptyDetail: "Mở một biểu ở bên phải; biểu hiện ở đây như trong Excel.",
    download: "Tải .xlsx",
    remove: (name: string) => `Đóng trang ${name}`,
    removeAsk: (name: string) =>
      `Đóng trang ${name}? Số chưa nộp trên trang này sẽ mất. Muốn giữ, tải .xlsx trước.`,
    removeYes: "Đóng trang",
    undone: "Đã hoàn tác.",
    redone: "Đã làm lại.",
    saved: "Đã lưu nháp trên máy này",
    notSaved: "Trình duyệt không cho lưu nháp: tải .xlsx để giữ số liệu.",
  },
};

/** What the page's workbook says, in whichever language. */
export type SheetText = typeof sheetVietnamese;
