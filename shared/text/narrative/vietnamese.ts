/** What is said around a report in words, in Vietnamese. */
export const narrativeVietnamese = {
  title: "Soạn báo cáo bằng lời",
  leadOwn:
    "Từ các biểu đơn vị đã nộp của kỳ: số liệu, so sánh và phần lời được điền sẵn theo thể thức Nghị định 30/2020/NĐ-CP. Chỗ chưa có tô vàng để hoàn thiện trong Word.",
  leadDistrict:
    "Từ số tổng hợp và phần lời của các đơn vị: thiếu đơn vị nào nêu rõ ở đầu mục hoặc trong câu, chỗ chưa có tô vàng để hoàn thiện trong Word. Trang cuối ghi những gì còn thiếu, xóa trước khi trình ký.",
  period: "Kỳ báo cáo",
  signer: "Chức vụ người ký",
  name: "Họ và tên người ký (để trống nếu chưa biết)",
  draft: "Soạn và tải .docx",
  reading: "Đang đọc các biểu…",
  readingOf: (read: number, of: number) => `Đang đọc biểu ${read}/${of}…`,
  writing: "Đang soạn văn bản…",
  saved: (name: string) => `Đã tải ${name}. Mở bằng Word để hoàn thiện.`,
  nothing: "Kỳ này chưa có biểu nào được nộp.",
  nothingOwn: "Nộp biểu trước, rồi soạn báo cáo từ số đã nộp.",
  nothingDistrict: "Khi có đơn vị nộp, báo cáo sẽ soạn được ở đây.",
  differ: (forms: string) => `Số tính ở máy này khác số của hệ thống ở ${forms}.`,
  differDetail: "Chưa soạn văn bản: tải lại trang rồi thử lại, nếu vẫn khác thì báo quản trị.",
  moved: "Vừa có báo cáo mới trong lúc đọc số liệu.",
  movedDetail: "Soạn lại để văn bản dùng cùng một bộ số.",
  notHere: "Excel trên máy Mac và iPad không tải tệp được từ ngăn này.",
  notHereDetail: "Mở Nộp Biểu trong trình duyệt, đăng nhập và soạn ở đó.",
};

/** What is said around it, in whichever language. */
export type NarrativeText = typeof narrativeVietnamese;
