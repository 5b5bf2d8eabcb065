/** What is said of a sheet that has lost its identity and looks like a form, in Vietnamese. */
export const lostVietnamese = {
  title: (codes: readonly string[]) => `Giống biểu ${codes.join(" hoặc ")}`,
  notOwed: (codes: readonly string[]) =>
    `Giống biểu ${codes.join(" hoặc ")}, nhưng đơn vị không phải nộp biểu này`,
  notOwedDetail:
    "Xem lại có chọn nhầm tệp không. Nếu đơn vị được giao biểu này, báo nơi nhận báo cáo để giao trong hệ thống, rồi đọc lại tệp.",
  printed: (printed: readonly string[]) =>
    `Trên trang in: ${printed.map((one) => `“${one}”`).join(", ")}. Chỉ để đối chiếu.`,
  printedNothing: "Trang không in đơn vị và kỳ báo cáo.",
  report: "Báo cáo",
  unit: "Đơn vị",
  chooseReport: "Chọn báo cáo…",
  chooseUnit: "Chọn đơn vị…",
  loadingUnits: "Đang tải các đơn vị…",
  noUnit: "Không đơn vị nào phải nộp báo cáo này.",
  has: (version: number) => `đã có bản ${version}`,
  beside: (report: string) => `Trang khác trong tệp là ${report}. Chọn báo cáo ấy`,
  read: "Đọc cho báo cáo này",
  reading: "Đang đọc…",
  contradicted: "Trang in khác với báo cáo đã chọn",
  contradiction: {
    unit: (printed: string, chosen: string) => `Đơn vị: trang in “${printed}”, đã chọn “${chosen}”`,
    period: (printed: string, chosen: string) => `Kỳ: trang in “${printed}”, đã chọn “${chosen}”`,
  },
  contradictedDetail: "Chọn lại ở trên, hoặc xác nhận đúng là báo cáo đã chọn.",
  agree: (report: string) => `Đúng là báo cáo ${report}`,
  chosen: "Trang mất mã nhận dạng: báo cáo này do người nộp chọn",
  stale: (version: number, cells: number) =>
    `Đã có bản ${version} được nộp, khác tệp này ${cells} ô: mở ra để xem và gộp`,
  noBase: (version: number) => `Không biết tệp được điền từ bản nào; đã có bản ${version} được nộp`,
  noBaseDetail: "Ô nào khác bản ấy được hỏi từng ô khi gộp: chưa gộp thì bản ấy giữ nguyên.",
};

/** Every sentence of it. */
export type LostText = typeof lostVietnamese;
