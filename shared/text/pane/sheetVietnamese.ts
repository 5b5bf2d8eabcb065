/** The page's workbook in Vietnamese. */
export const sheetVietnamese = {
  sheet: {
    grid: "Bảng tính",
    keys: "F6: sang khung Biểu",
    address: "Ô đang chọn",
    formula: "Nội dung ô",
    verdict: "Kiểm tra dòng này",
    tabs: "Các trang tính",
    locked: "Ô này khóa: hệ thống điền hoặc tự tính.",
    viewOnly: "Trang này chỉ để xem ở đây; muốn sửa, tải .xlsx.",
    lockedSome: (count: number) => `${count} ô khóa nên bỏ qua.`,
    outsideSome: (count: number) => `${count} ô nằm ngoài bảng nên bỏ qua.`,
    pasted: (count: number) => `Đã dán ${count} ô.`,
    empty: "Chưa có trang tính nào",
    emptyDetail: "Mở một biểu ở bên phải; biểu hiện ở đây như trong Excel.",
    download: "Tải .xlsx",
    removeShown: "Đóng trang này",
    remove: (name: string) => `Đóng trang ${name}`,
    removeAsk: (name: string) =>
      `Đóng trang ${name}? Số chưa nộp trên trang này sẽ mất. Muốn giữ, tải .xlsx trước.`,
    removeSeen: (name: string) => `Đóng trang ${name}? Trang này chỉ để xem: không mất gì.`,
    removeYes: "Đóng trang",
    undone: "Đã hoàn tác.",
    redone: "Đã làm lại.",
    joined: "Thẻ khác cũng vừa sửa: đã giữ cả hai; đối chiếu các trang trùng rồi đóng bớt một.",
    setAside: "Nháp cũ trên máy này không đọc được: đã cất riêng, bảng bắt đầu trống.",
    elsewhere: "Bảng này đang mở ở thẻ khác",
    elsewhereDetail:
      "Số ở thẻ kia mới hơn nên thẻ này tạm khóa. Bấm nút dưới để lấy số ở thẻ kia về và làm tiếp ở đây.",
    goOnHere: "Làm tiếp ở thẻ này",
    saved: "Đã lưu nháp trên máy này",
    notSaved: "Trình duyệt không cho lưu nháp: tải .xlsx để giữ số liệu.",
  },
};

/** What the page's workbook says, in whichever language. */
export type SheetText = typeof sheetVietnamese;
