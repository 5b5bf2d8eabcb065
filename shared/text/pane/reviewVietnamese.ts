/** What sender and reviewer say to each other about a version, in Vietnamese. */
export const reviewVietnamese = {
  prose: {
    room: (length: string, most: string) => `${length}/${most} ký tự`,
    tooLong: (over: string, most: string) =>
      `Dài quá ${over} ký tự: rút gọn còn nhiều nhất ${most} ký tự.`,
  },
  review: {
    withErrors: (version: number) => `Bản ${version} nộp kèm lỗi`,
    withErrorsShort: "nộp kèm lỗi",
    explanation: (said: string) => `Đơn vị giải thích: “${said}”`,
    ownExplanation: (said: string) => `Anh/chị đã giải thích: “${said}”`,
    reason: (said: string) => `Lý do của đơn vị: “${said}”`,
    late: "Nộp trễ hạn",
    overdue: "quá hạn",
    asking: "Đang hỏi lời giải thích của đơn vị…",
    correctBy: "Hạn chỉnh sửa",
    correctByHint: "Hết ngày này; thường là hai ngày làm việc",
    correctByPast: "Chọn hôm nay hoặc một ngày sau đó.",
    correctUntil: (day: string) => `Hạn chỉnh sửa ${day}`,
    returning: "Đang trả lại…",
    approving: "Đang duyệt…",
    merge: (version: number) => `Gộp với bản ${version}…`,
    goneCell: "ô này không còn trong biểu mẫu mới",
    sender: (name: string) => `Người nộp: ${name}.`,
    replaces: (submit: string, version: number, by: string, at: string) =>
      `Bấm ${submit} sẽ thay bản ${version} do ${by} nộp lúc ${at}.`,
    earlier: "So với kỳ trước",
    earlierLoading: "Đang đọc số liệu các kỳ trước…",
  },
  responsibles: {
    mine: "Chỉ biểu của tôi và biểu chưa ai phụ trách",
    share: "Phân công…",
    of: (name: string) => `${name} phụ trách`,
    own: "anh/chị phụ trách",
    nothingMine: "Không có biểu nào do anh/chị phụ trách.",
  },
  answers: {
    open: "Trả lời bằng lời…",
    label: "Trả lời",
    hint: "Ví dụ: đã đối chiếu danh sách, số này đúng",
    met: (met: number, all: number) => `Đã sửa hoặc trả lời ${met}/${all} góp ý.`,
    unmet: (count: number) => `Còn ${count} góp ý chưa sửa, chưa trả lời; vẫn nộp được.`,
  },
};

/** What they say, in whichever language. */
export type ReviewText = typeof reviewVietnamese;
