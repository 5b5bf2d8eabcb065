/** What the pane says of generated forms and of progress, in Vietnamese. */
export const overviewVietnamese = {
  overview: {
    coverage: (counted: number, all: number, approved: number) =>
      `${counted}/${all} báo cáo, ${approved} đã duyệt`,
    byForm: "Theo từng biểu",
    ofForm: (counted: number, all: number, approved: number) =>
      `${counted}/${all} đơn vị, ${approved} đã duyệt`,
    all: (count: number) => `cả ${count} biểu`,
    adjusted: "Đơn vị điều chỉnh số điền sẵn",
    complete: "Đủ báo cáo của các đơn vị",
    notAsked: "Không báo cáo trong kỳ này",
    partial: "Mỗi số chỉ gồm các đơn vị có số liệu; bảng ghi rõ số đơn vị ở từng dòng.",
    ready: "Đủ điều kiện công bố: mọi đơn vị đã duyệt",
    notReady: (approved: number, all: number) =>
      `Chưa đủ điều kiện công bố: ${approved}/${all} đơn vị đã duyệt`,
    notReadyDetail:
      "Bảng chỉ có số liệu đã duyệt; số chung của khu vực, của thị xã để trống đến khi mọi đơn vị được duyệt.",
  },
  progress: {
    title: "Tiến độ thực hiện kế hoạch",
    loading: "Đang tính tiến độ…",
    none: "Chưa có bảng chỉ tiêu nào",
    noneDetail: "Chế độ báo cáo này chưa có biểu tổng hợp chỉ tiêu cho kỳ đã chọn.",
    empty: "Chưa có số liệu của kỳ này",
    emptyDetail: "Khi các đơn vị nộp biểu, tiến độ từng chỉ tiêu sẽ hiện ở đây.",
    views: { label: "Cách xem", indicators: "Theo chỉ tiêu", units: "Theo đơn vị" },
    time: (share: string, day: string) => `Đã qua ${share} % thời gian của năm (đến ${day})`,
    timeMark: (share: string) => `mốc thời gian ${share} %`,
    parts: "So với kế hoạch năm",
    others: "Tỷ lệ, mức phải đạt hoặc giữ",
    of: (value: string, plan: string, unit: string) => `${value} / ${plan} ${unit}`,
    alone: (value: string, unit: string) => `${value} ${unit}`,
    share: (share: string) => `${share} % kế hoạch`,
    ahead: (points: string) => `trước thời gian ${points} điểm %`,
    behind: (points: string) => `sau thời gian ${points} điểm %`,
    even: "ngang thời gian",
    coverage: (covered: number, all: number) => `${covered}/${all} đơn vị`,
    withOwn: "có phần của thị xã",
    withoutOwn: "thiếu phần của thị xã",
    aims: {
      up: (aim: string) => `phải từ ${aim} trở lên`,
      down: (aim: string) => `không quá ${aim}`,
      below: (aim: string) => `phải dưới ${aim}`,
      maintain: (aim: string) => `giữ từ ${aim} trở lên`,
    },
    lastYear: "số cùng kỳ năm trước",
    noFigure: "chưa có số liệu",
    notAsked: "không báo cáo trong kỳ này",
    notAskedTitle: "Không báo cáo trong kỳ này",
    verdicts: {
      met: "đạt",
      "not-met": "chưa đạt",
      "on-track": "đạt tiến độ",
      behind: "chậm tiến độ",
      "not-enough-data": "chưa đủ số liệu",
      "part-exempt": "chưa đủ số liệu: có đơn vị miễn nộp",
    },
    estimated: "ước",
    showUnits: (name: string) => `${name}: xem từng đơn vị`,
    hideUnits: (name: string) => `${name}: ẩn các đơn vị`,
    grid: "Phần trăm kế hoạch của từng đơn vị",
    gridHint: "Số trong ô là phần trăm kế hoạch năm của đơn vị; ô càng đậm càng gần kế hoạch.",
    legend: {
      done: "đã thực hiện",
      time: "mốc thời gian",
      aim: "mức kế hoạch",
      missing: "chưa có số liệu",
    },
  },
};

/** The same in whichever language. */
export type OverviewText = typeof overviewVietnamese;
