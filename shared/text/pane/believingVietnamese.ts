/** How far what the pane shows can be believed, in Vietnamese. */
export const believingVietnamese = {
  believing: {
    old: (verdict: string) => `${verdict} (lần kiểm tra trước)`,
    oldTitle: "Kết quả bên dưới là của lần kiểm tra trước",
    oldDetail: "Số trên bảng có thể đã khác. Bấm Kiểm tra để xem kết quả mới.",
    notLive: "Chưa theo dõi được thay đổi trên bảng",
    notLiveDetail: "Sửa số xong, bấm Kiểm tra. Khung này đang thử nối lại với bảng.",
  },
};

export type BelievingText = typeof believingVietnamese;
