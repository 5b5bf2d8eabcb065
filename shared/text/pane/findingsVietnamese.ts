/** What is said around the findings of a form, in Vietnamese. */
export const findingsVietnamese = {
  goTo: (address: string) => `Đến ô ${address}`,
  enter: (figure: string) => `Nhập ${figure}`,
  enterAgain: (accepted: string) => `Nhập lại: ${accepted}.`,
  enterOther: (breaking: string, accepted: string) =>
    `Hiểu là ${breaking} thì không khớp với ô khác. Xem lại sổ, rồi nhập lại: ${accepted}.`,
  reason: "Lý do",
  reasonHint: "Lý do, ví dụ: chờ thôn xác nhận",
  reasonBefore: "Lý do đã nêu ở kỳ trước: giữ nếu còn đúng, sửa nếu không.",
  share: (count: number) => `Dùng lý do này cho ${count} cảnh báo còn lại`,
  allGood: "Chưa thấy gì sai",
  allGoodDetail: "Các ô đã nhập đều khớp.",
  allGoodSend: (submit: string) => `Các ô đã nhập đều khớp. Bấm ${submit} để gửi.`,
  waiting: (count: number) => `${count} phép kiểm tra với biểu hoặc kỳ khác sẽ làm khi nộp.`,
  offline: "Chưa hỏi được máy chủ: đang kiểm tra theo những gì có trên bảng.",
};

export type FindingsText = typeof findingsVietnamese;
