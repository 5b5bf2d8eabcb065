/** The district's panes in Vietnamese. */
export const districtVietnamese = {
  board: {
    loading: "Đang hỏi tình hình nộp…",
    sent: (sent: number, all: number) => `${sent}/${all} xã, phường đã nộp đủ`,
    othersSent: (sent: number, all: number) => `${sent}/${all} cơ quan đã gửi đủ`,
    others: "Thị xã và các cơ quan",
    optional: (sent: number) => `${sent} đơn vị có báo cáo; chỉ nộp khi có phát sinh`,
    preliminary: (count: number) => `${count} báo cáo còn là số sơ bộ`,
    ofPreliminary: "số sơ bộ",
    onward: (to: string, day: string, left: string) => `Gửi ${to}: hết ngày ${day} (${left})`,
    periodGroups: { regular: "Định kỳ", events: "Đột xuất", optional: "Khi có phát sinh" },
    returned: (count: number) => `${count} biểu cần chỉnh sửa`,
    empty: "Kỳ này chưa có biểu nào phải nộp",
    emptyDetail: "Chọn kỳ khác ở trên để xem các đơn vị đã nộp đến đâu.",
    unit: "Đơn vị",
    states: {
      approved: "đã duyệt",
      submitted: "chờ duyệt",
      returned: "cần chỉnh sửa",
      doubtful: "có nghi vấn",
      withdrawn: "đã rút lại",
      draft: "chưa nộp",
      "nothing-to-report": "không gửi",
      frozen: "đã chốt",
      exempt: "miễn nộp",
      "sent-empty": "gửi trống",
      "correction-asked": "đề nghị đính chính",
    },
    late: "nộp trễ",
    missing: (count: number) => `${count} đơn vị chưa nộp đủ`,
    elsewhere: (period: string, overdue: number, waiting: number, asked: number) =>
      `${period}: ${[
        ...(asked > 0 ? [`${asked} đề nghị đính chính`] : []),
        ...(overdue > 0 ? [`${overdue} đơn vị quá hạn`] : []),
        ...(waiting > 0 ? [`${waiting} biểu chờ duyệt`] : []),
      ].join(", ")}`,
    copyReminder: "Sao chép lời đôn đốc",
    copied: "Đã sao chép lời đôn đốc",
    approve: "Duyệt",
    approveTitle: (what: string) => `Duyệt ${what}`,
    approveMany: (count: number) => `Duyệt ${count} biểu`,
    approveManyAsk: (count: number) =>
      `Duyệt ${count} biểu không có lỗi, cảnh báo? Biểu có nghi vấn để lại xem từng biểu.`,
    approved: (count: number) => `Đã duyệt ${count} biểu`,
    notApproved: (count: number) => `${count} biểu chưa duyệt`,
    notApprovedDetail: "Có thay đổi từ lúc xem bảng, hoặc duyệt phải ghi lý do: xem từng biểu.",
    approveReason: "Lý do vẫn duyệt",
    giveReason: "Ghi lý do",
    sendBack: "Trả lại",
    sendBackTitle: (what: string) => `Trả lại ${what}`,
    sendBackLead: "Góp ý cho cả biểu. Muốn góp ý từng ô, mở biểu bằng nút Xem biểu.",
    note: "Cần chỉnh sửa gì",
    noteHint: "Ví dụ: cột 7 dòng Hộ nghèo khác danh sách rà soát",
    noteCell: "Ô",
    noteCellHint: "Ví dụ K14; bỏ trống nếu góp ý cho cả biểu",
    noteNoCell: "Biểu không có số liệu ở ô này",
    noteMore: "Thêm góp ý",
    noteTake: "Lấy ô đang chọn trên bảng",
    noteLess: "Bỏ góp ý này",
    noteNumber: (number: number) => `Góp ý ${number}`,
    view: "Xem biểu",
    filled: (filled: number, expected: number) => `Đã nhập ${filled}/${expected} ô`,
    doubts: (errors: number, warnings: number) =>
      errors + warnings === 0
        ? "không có nghi vấn"
        : [
            ...(errors > 0 ? [`${errors} lỗi`] : []),
            ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
          ].join(", "),
    sentAt: (version: number, moment: string) => `Bản ${version}, nộp lần đầu ${moment}`,
    period: "Kỳ báo cáo",
    done: "Đã ghi nhận",
  },
  consolidation: {
    loading: "Đang gom số liệu các đơn vị…",
    form: "Biểu",
    formsOf: {
      communes: "Biểu của xã, phường",
      offices: "Biểu của các cơ quan",
      generated: "Tổng hợp từ nhiều biểu",
    },
    empty: "Kỳ này không có biểu nào để tổng hợp",
    emptyDetail: "Chọn kỳ khác ở trên.",
    period: "Kỳ báo cáo",
    coverage: (counted: number, all: number, approved: number) =>
      `${counted}/${all} đơn vị, ${approved} đã duyệt`,
    coverageOptional: (counted: number, approved: number) =>
      `${counted} đơn vị có báo cáo, ${approved} đã duyệt`,
    optional: "Chỉ báo cáo khi có phát sinh: đơn vị không gửi không phải là thiếu.",
    missing: "Chưa có trong tổng",
    standings: {
      "not-reported": "chưa báo cáo",
      "being-corrected": "đang chỉnh sửa",
      "left-out": "loại khỏi tổng hợp",
      "nothing-to-report": "không gửi",
      exempt: "miễn nộp",
    },
    exempt: (count: number) => `${count} đơn vị được miễn nộp`,
    goneOn: (until: string) => `lũy kế tính đến ${until}`,
    goingOnLacks: (period: string) => `chưa rõ lũy kế vì thiếu ${period}`,
    exemptStock: "Số hiện có (đầu kỳ, cuối kỳ) vẫn thiếu phần của các đơn vị này.",
    doubts: "Có nghi vấn",
    sourcesChanged: (count: number) => `${count} số điền sẵn đã khác từ khi nộp`,
    doubtsOf: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? [`${errors} lỗi`] : []),
        ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
      ].join(", "),
    complete: "Đủ số liệu của các đơn vị",
    warningPartial: "Tổng chỉ gồm các đơn vị đã nộp; bảng ghi rõ đơn vị còn thiếu.",
    write: "Đưa vào file này",
    writing: "Đang đưa vào file…",
    out: { download: "Tải .xlsx", "new-workbook": "Mở thành file mới" },
    changed: "Số liệu vừa thay đổi: xem lại phần còn thiếu và nghi vấn, rồi bấm lần nữa.",
    written: (sheets: number) => `Đã đưa vào file: ${sheets} trang mới ở cuối.`,
    given: {
      download: (name: string) =>
        `Đã chuyển ${name} để tải về: xem thư mục Tải về (Downloads). Nếu chưa thấy, bấm “Đưa vào file này”.`,
      "new-workbook": (name: string) =>
        `Đã nhờ Excel mở ${name} thành file mới. Nếu chưa thấy, tìm trong menu Window (Cửa sổ): file có thể nằm phía sau. File chưa được lưu.`,
    },
    differs: "Tổng ở đây khác tổng của máy chủ",
    differsDetail: "Tải lại trang rồi làm lại; nếu vẫn vậy, báo người quản trị.",
  },
};

/** What the district's panes say, in whichever language. */
export type DistrictText = typeof districtVietnamese;
