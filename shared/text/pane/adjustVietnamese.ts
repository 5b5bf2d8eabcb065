/** Putting the unit's own figure in the place of a carried one, in Vietnamese. */
export const adjustVietnamese = {
  adjust: {
    menu: "Điều chỉnh số điền sẵn đang chọn…",
    title: "Điều chỉnh số điền sẵn",
    ask: (cell: string, figure: string, source: string) =>
      `${cell}: số điền sẵn là ${figure} (${source}).`,
    detail:
      "Mở ô này để nhập số của đơn vị? Số điền sẵn vẫn ghi bên cạnh; khi nộp phải nêu lý do, Phòng thấy cả hai số. Nếu chính báo cáo nguồn sai thì nên sửa báo cáo đó.",
    open: "Mở ô để nhập",
    askBack: (cell: string, figure: string) =>
      `${cell}: ô đang mở để điều chỉnh. Bỏ số đã nhập và lấy lại số điền sẵn ${figure}?`,
    back: "Lấy lại số điền sẵn",
    none: "Chưa chọn ô điền sẵn nào của biểu",
    noneDetail: "Chọn một ô nền xanh trên trang của biểu, rồi bấm lại.",
    fixed: "Ô này không điều chỉnh được",
    fixedDetail: (cell: string) =>
      `${cell}: chỉ tiêu giao và mốc đầu chuỗi do Phòng giữ. Nếu sai, báo Phòng để sửa tại nguồn.`,
  },
};

export type AdjustText = typeof adjustVietnamese;
