/** What a report's sender and the district say to each other of its life, in Vietnamese. */
export const lifeVietnamese = {
  life: {
    entering: (unit: string) => `Đang nhập thay ${unit}`,
    enteringDetail:
      "Báo cáo được đánh dấu là do cơ quan nhận báo cáo nhập thay; đơn vị sẽ được hỏi xác nhận.",
    enter: "Nhập thay",
    replace: (version: number) =>
      version === 0
        ? "Nhập thay đơn vị thành bản đầu tiên"
        : `Nhập thay đơn vị: bản ${version + 1} thay cho bản ${version}`,
    document: "Theo văn bản số",
    documentHint: "Ví dụ: số 12/BC-UBND",
    documentDay: "Ngày văn bản",
    entered: (office: string, document: string) =>
      `${office} đã nhập thay cho đơn vị, theo ${document}`,
    enteredDetail: "Xem số liệu; nếu đúng, bấm Xác nhận. Nếu không, sửa số rồi bấm Nộp.",
    enteredElsewhere: "Trang này có số khác: mở lại biểu để xem số được nhập thay.",
    enteredOnCard: "cơ quan nhận báo cáo đã nhập thay, chờ đơn vị xác nhận",
    confirm: "Xác nhận",
    confirmOf: (name: string) => `Xác nhận ${name}`,
    confirmTitle: (name: string) => `Xác nhận số liệu ${name}`,
    confirmLead: (office: string, document: string, moment: string) =>
      `${office} đã nhập thay lúc ${moment}, theo ${document}. Số liệu đó có đúng là của đơn vị không?`,
    confirmAfter: "Muốn xem từng số hoặc nộp bản của mình: bấm Thôi rồi Mở biểu.",
    looking: "Đang hỏi máy chủ…",
    confirming: "Đang xác nhận…",
    confirmed: "Đơn vị đã xác nhận số liệu được nhập thay",
    ask: "Đề nghị đính chính…",
    askTitle: "Đề nghị đính chính",
    askLead:
      "Báo cáo đã được duyệt nên không tự nộp lại được. Nơi nhận báo cáo đọc lý do và trả lời.",
    askWhat: "Cần đính chính gì, vì sao",
    askHint: "Ví dụ: cột 4 dòng Hộ nghèo ghi nhầm 15, đúng là 12",
    askYes: "Gửi đề nghị",
    asking: "Đang gửi…",
    askedWaiting: "Đã đề nghị đính chính, chờ trả lời",
    said: (words: string) => `“${words}”`,
    declinedTitle: "Đề nghị đính chính không được chấp nhận",
    declinedBy: (words: string, by: string, moment: string) => `“${words}” (${by}, ${moment})`,
    dutyExempt: (reason: string) => `miễn nộp: ${reason}`,
    dutyExtended: (day: string) => `hạn mới ${day}`,
    dutyLeftOut: "không tính vào tổng hợp",
    dutyAsked: "đã đề nghị đính chính, chờ trả lời",
    unconfirmed: (document: string) => `Nhập thay theo ${document}, đơn vị chưa xác nhận`,
    official: "Cần nộp số chính thức",
    officialChoose: (version: number, submit: string) =>
      `Bản ${version} là số sơ bộ và việc rà soát đã xong. Sửa số nếu kết quả rà soát khác, chuyển sang số chính thức, rồi bấm ${submit}.`,
    officialSend: (version: number, submit: string) =>
      `Bản ${version} là số sơ bộ và việc rà soát đã xong. Sửa số nếu kết quả rà soát khác, rồi bấm ${submit}.`,
    officialYes: "Chuyển sang số chính thức",
    confirmGroup: "Chờ đơn vị xác nhận",
    exemptGroup: "Miễn nộp",
  },
};

/** What they say, in whichever language. */
export type LifeText = typeof lifeVietnamese;
