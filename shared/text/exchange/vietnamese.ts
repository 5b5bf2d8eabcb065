import { sayNumber } from "../numbers.ts";

/** What is said of figures and files that leave the system, in Vietnamese. */
export const exchangeVietnamese = {
  export: "Xuất số liệu…",
  formats: {
    csv: "CSV cho Excel",
    sdmx: "SDMX-CSV",
    dhis2: "DHIS2",
  },
  purposes: {
    csv: "Mở bằng Excel (Windows đặt vùng Việt Nam) để lọc, tính tiếp: mỗi dòng một số của một đơn vị hoặc một số tổng.",
    sdmx: "Nạp vào hệ thống của cơ quan thống kê; kèm danh mục mã. Không mở bằng Excel.",
    dhis2: "Nạp vào DHIS2 qua dataValueSets; kèm danh mục dataElements.",
  },
  noPeriod:
    "DHIS2 không có mã cho kỳ kế hoạch và kỳ đột xuất, nên số liệu kỳ này không xuất sang được.",
  exported: (name: string) => `Đã đưa ra tệp ${name}`,
  exportedDetail: (figures: number) =>
    `${sayNumber("vi", figures, 0)} số liệu, kể cả ô không phát sinh, chưa có số liệu và để trống; số tổng ghi rõ bao nhiêu đơn vị đã có.`,
  title: "Mang toàn bộ số liệu đi",
  lead: "Một tệp .zip dùng được mà không cần hệ thống này: mọi biểu dưới dạng .xlsx đúng mẫu có công thức, mọi số liệu dưới dạng CSV, và nhật ký kèm mã băm. Tệp có số liệu của mọi đơn vị: cất giữ như hồ sơ.",
  periods: "Kỳ",
  all: "Chọn tất cả",
  nothing: "Bỏ chọn",
  noneChosen: "Chọn ít nhất một kỳ.",
  asking: "Đang xem kỳ nào đã có số liệu…",
  askAgain: "Hỏi lại",
  again: "Lập lại",
  emptyPeriods: (names: string) => `Chưa có gì để lấy: ${names}.`,
  nothingGiven: "Chưa có gì được đưa ra.",
  make: "Lập tệp .zip",
  back: "Bảng theo dõi",
  steps: {
    records: "Đang lấy nhật ký…",
    reports: "Đang lập báo cáo của đơn vị…",
    totals: "Đang lập bảng tổng hợp…",
    editions: "Đang lập các bản chốt…",
    lists: "Đang gom danh mục…",
  },
  soFar: (said: string, files: number) => `${said} đã xong ${files} tệp`,
  stay: "Giữ bảng này mở đến khi xong; dừng lúc nào cũng được, chưa có gì được đưa ra.",
  whole: (name: string) => `Đã đưa ra tệp ${name}`,
  lacking: (name: string, count: number) => `Tệp ${name} thiếu ${count} phần`,
  lackingDetail: "Tên tệp và trang DOC-TRUOC.txt trong tệp cũng ghi như vậy. Lập lại sau để có đủ.",
  faults: {
    "totals-differ": "Số tổng tính ở đây khác số máy chủ tính, nên không đưa ra.",
    "moved-on":
      "Trong lúc lập tệp có người nộp, duyệt hoặc sửa, nên các phần có thể không cùng một lúc. Lập lại khi không ai đang nộp.",
  },
  counted: (workbooks: number, reports: number, figures: number, records: number) =>
    `${workbooks} tệp .xlsx (${reports} báo cáo của đơn vị), ${sayNumber("vi", figures, 0)} số liệu, ${sayNumber("vi", records, 0)} dòng nhật ký. Đọc DOC-TRUOC.txt trước.`,
  seal: "Mã niêm: ghi vào biên bản bàn giao hoặc sổ công văn; về sau tệp bị sửa dù một chữ cũng phát hiện được.",
  inBrowser:
    "Excel trên máy này không nhận tệp tải từ khung bên. Mở trang web của hệ thống trong trình duyệt, đăng nhập rồi lập tệp ở đó.",
};

/** The sentences that every language has. */
export type ExchangeText = typeof exchangeVietnamese;
