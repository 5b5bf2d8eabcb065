/** Writing “-” into blanks, in Vietnamese. */
export const fillVietnamese = {
  fill: {
    form: "Ghi “-” vào ô trống…",
    selection: "Ghi “-” vào ô trống đang chọn…",
    title: "Ghi “-” vào ô trống",
    ask: (count: number) =>
      `${count} ô đang trống sẽ ghi “-”, nghĩa là không phát sinh. Chỉ đồng ý khi chắc cả ${count} ô đều không có.`,
    askFewer: (count: number) =>
      `Bảng vừa thay đổi, chưa ghi gì: chỉ còn ${count} ô trống. Ghi “-”, nghĩa là không phát sinh, vào ${count} ô này?`,
    yes: (count: number) => `Ghi “-” vào ${count} ô`,
    noneSelected: "Vùng đang chọn không có ô trống nào của biểu",
    noneSelectedDetail: "Quét chọn các ô trên trang của biểu, rồi bấm lại.",
    noneLeft: "Không còn ô trống nào, chưa ghi gì",
  },
};

export type FillText = typeof fillVietnamese;
