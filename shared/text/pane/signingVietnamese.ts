/** What the pane says of printing for signing before that is asked for, in Vietnamese. */
export const signingVietnamese = {
  signing: {
    menu: "In trình ký…",
    unlikeInSet: "Số liệu khác bản đã in trình ký",
    unlikeInSetDetail: "Nộp riêng biểu này để xem các ô khác và chọn in lại hoặc nêu lý do.",
    printed: "Bản in trình ký",
    printedOf: { same: "đúng bản đã in", unlike: "khác bản đã in, có lý do" },
  },
};

export type SigningPaneText = typeof signingVietnamese;
