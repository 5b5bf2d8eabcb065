/** What the pane says of what a consolidation is compared with, and of one of its figures, in Vietnamese. */
export const comparedVietnamese = {
  firmness: {
    title: "Số chưa chính thức",
    estimated: (units: string) => `Số ước thực hiện: ${units}`,
    preliminary: (count: number, all: number) => `Số liệu sơ bộ: ${count}/${all} đơn vị có số`,
  },
  own: {
    in: (kind: string, standing: string) => `Có phần của ${kind}, ${standing}`,
    exempt: (kind: string) => `Phần của ${kind} được miễn nộp`,
    missing: (kind: string) => `Thiếu phần của ${kind}`,
    missingDetail: (kind: string, standing: string, figures: string) =>
      `${kind} ${standing}. Số chưa đủ: ${figures}.`,
  },
  milestones: {
    behind: "Chậm so với tiến độ tự đăng ký",
    ofUnit: (figure: string, value: string, milestone: string) =>
      `${figure} ${value}, đăng ký ${milestone}`,
    onTrack: "Các đơn vị đã báo cáo đạt tiến độ tự đăng ký",
  },
  lastYear: {
    known: (covered: number, all: number) => `Cùng kỳ năm trước: ${covered}/${all} đơn vị`,
    none: "Chưa có số liệu cùng kỳ năm trước",
  },
  checks: {
    title: "Đối chiếu giữa các nguồn",
    signs: {
      meets: "khớp",
      differs: "lệch",
      "not-enough-data": "chưa đủ số liệu để đối chiếu",
      "no-source": "chưa có nguồn đối chiếu",
    },
    meetsIn: (both: number, all: number) => `khớp ở ${both}/${all} đơn vị`,
    differsIn: (count: number, both: number) => `lệch ở ${count}/${both} đơn vị có cả hai số`,
    covered: (covered: number, all: number) => `có số ở ${covered}/${all} đơn vị`,
    sumOfBoth: (both: number) => `Số cộng của ${both} đơn vị có cả hai số`,
    version: (version: number) => `bản ${version}`,
    notApproved: "chưa duyệt",
    notSent: "chưa gửi",
    difference: (amount: string, unit: string) => `Chênh lệch ${amount} ${unit}`,
    unitDiffers: (one: string, other: string, difference: string) =>
      `${one} và ${other}, lệch ${difference}`,
    showUnits: (count: number) => `Xem ${count} đơn vị lệch`,
    hideUnits: "Ẩn các đơn vị lệch",
  },
  figure: {
    title: "Tra từng số",
    lead: "Số trong tổng do những đơn vị nào, bản nào.",
    choose: "Số cần tra",
    none: "Chọn một số…",
    take: "Lấy ô đang chọn trên bảng",
    notTotals: "Ô đang chọn không phải số của bảng tổng hợp này",
    notTotalsDetail: "Chọn một ô số trên trang tổng hợp của biểu và kỳ đang xem, rồi bấm lại.",
    total: "Tổng cộng",
    noFigure: "chưa có số liệu",
    blank: "để trống",
    listsNothing: "không kê",
    listNothing: (units: number) => `${units} không kê`,
    coverage: (covered: number, all: number, approved: number) =>
      `${covered}/${all} đơn vị, ${approved} đã duyệt`,
    withOwn: (kind: string) => `có phần của ${kind}`,
    withoutOwn: (kind: string) => `thiếu phần của ${kind}`,
    target: (amount: string) => `Kế hoạch năm ${amount}`,
    milestone: (amount: string) => `Tiến độ đăng ký ${amount}`,
    noMilestone: (registered: number, all: number, why: string) =>
      `Tiến độ đăng ký: ${registered}/${all} đơn vị, không cộng (${why})`,
    noSum: {
      "no-sum": "tỷ lệ không cộng được",
      "own-part": "phần của đơn vị cấp trên không đăng ký",
      "not-all-registered": "chưa đủ đơn vị đăng ký",
    },
    lastYear: (amount: string, covered: number, all: number) =>
      `Cùng kỳ năm trước ${amount}, ${covered}/${all} đơn vị`,
    changes: {
      percent: (amount: string) => `${amount} %`,
      points: (amount: string) => `${amount} điểm %`,
      "other-standard": (standard: string) => `khác ${standard}`,
      "other-units": "khác số đơn vị",
    },
    ofUnits: "Từng đơn vị",
    version: (version: number) => `bản ${version}`,
    sent: (moment: string, person: string) => `${person} nộp ${moment}`,
    estimated: "ước",
    preliminary: "sơ bộ",
    origins: {
      entered: "nhập",
      computed: "tự tính",
      carried: "hệ thống điền sẵn",
      provisional: "tạm tính",
      adjusted: "đơn vị điều chỉnh",
    },
    registered: (amount: string) => `đăng ký ${amount}`,
    before: (amount: string) => `năm trước ${amount}`,
    reason: (text: string) => `Lý do: ${text}`,
    openAt: (unit: string) => `Mở biểu của ${unit} tại ô này`,
    opening: "Đang mở biểu…",
  },
};

/** The same in whichever language. */
export type ComparedText = typeof comparedVietnamese;
