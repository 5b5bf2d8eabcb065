/** The district's panes in Vietnamese. */
export const districtVietnamese = {
  board: {
    loading: "Đang hỏi tình hình nộp…",
    sent: (sent: number, all: number) => `${sent}/${all} đơn vị đã nộp đủ`,
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
    },
    late: "nộp trễ",
    missing: (count: number) => `${count} đơn vị chưa nộp đủ`,
    missingDetail: (units: string, due: string) => `${units}${due ? `, ${due}` : ""}.`,
    copyReminder: "Sao chép lời đôn đốc",
    reminder: (unit: string, forms: string, due: string) =>
      `${unit} còn ${forms}${due ? `, ${due}` : ""}. Đề nghị nộp sớm trên Nộp Biểu.`,
    copied: "Đã sao chép lời đôn đốc",
    approve: "Duyệt",
    approveTitle: (what: string) => `Duyệt ${what}`,
    approveMany: (count: number) => `Duyệt ${count} biểu`,
    approveManyAsk: (count: number) =>
      `Duyệt ${count} biểu không có lỗi, cảnh báo? Biểu có nghi vấn để lại xem từng biểu.`,
    notApproved: (count: number) => `${count} biểu chưa duyệt`,
    notApprovedDetail: "Có thay đổi từ lúc xem bảng, hoặc duyệt phải ghi lý do: xem từng biểu.",
    approveReason: "Lý do vẫn duyệt",
    giveReason: "Ghi lý do",
    sendBack: "Trả lại",
    sendBackTitle: (what: string) => `Trả lại ${what}`,
    note: "Cần chỉnh sửa gì",
    noteHint: "Ví dụ: cột 7 dòng Hộ nghèo khác danh sách rà soát",
    noteCell: "Ô",
    noteCellHint: "Ví dụ K14; bỏ trống nếu góp ý cho cả biểu",
    noteNoCell: "Biểu không có số liệu ở ô này",
    noteMore: "Thêm góp ý",
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
    choose: "Chọn biểu và kỳ để xem số liệu của các đơn vị.",
    period: "Kỳ báo cáo",
    coverage: (counted: number, all: number, approved: number) =>
      `${counted}/${all} đơn vị, ${approved} đã duyệt`,
    coverageOptional: (counted: number, approved: number) =>
      `${counted} đơn vị có báo cáo, ${approved} đã duyệt`,
    optional: "Chỉ báo cáo khi có phát sinh: đơn vị không gửi không phải là thiếu.",
    firmness: (estimated: number, preliminary: number) =>
      [
        ...(estimated > 0 ? [`${estimated} đơn vị số ước`] : []),
        ...(preliminary > 0 ? [`${preliminary} đơn vị số sơ bộ`] : []),
      ].join(", "),
    missing: "Chưa có trong tổng",
    standings: {
      "not-reported": "chưa báo cáo",
      "being-corrected": "đang chỉnh sửa",
      "left-out": "loại khỏi tổng hợp",
      "nothing-to-report": "không gửi",
    },
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
    download: "Tải .xlsx",
    changed: "Số liệu vừa thay đổi: xem lại phần còn thiếu và nghi vấn, rồi bấm lần nữa.",
    written: "Đã đưa vào file: hai trang mới ở cuối.",
    downloaded: (name: string) => `Đã tải ${name}`,
    differs: "Tổng ở đây khác tổng của máy chủ",
    differsDetail: "Tải lại trang rồi làm lại; nếu vẫn vậy, báo người quản trị.",
  },
};

/** What the district's panes say, in whichever language. */
export type DistrictText = typeof districtVietnamese;
