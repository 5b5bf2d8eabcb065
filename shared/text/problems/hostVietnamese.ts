import { type HostSentences, said } from "./saidProblem.ts";

/** What the spreadsheet program may refuse, in Vietnamese. */
export const hostVietnamese: HostSentences = {
  "cell-being-edited": said(
    "Đang nhập dở một ô",
    "Nhấn Enter để kết thúc ô đang nhập, rồi bấm lại.",
  ),
  "dialog-open": said("Excel đang mở một hộp thoại", "Đóng hộp thoại đó, rồi bấm lại."),
  "host-busy": said("Excel đang bận", "Chờ vài giây rồi bấm lại. Số liệu trong bảng không mất."),
  "payload-too-large": said(
    "Bảng quá lớn để đưa vào một lần",
    "Tải về dạng tệp .xlsx, hoặc mở từng biểu một.",
  ),
  "host-session-lost": said(
    "Excel đã mất kết nối với tệp này",
    "Lưu tệp, đóng rồi mở lại. Số liệu đã nhập nằm trong bảng.",
  ),
  "host-silent": said(
    "Excel không trả lời",
    "Xem bảng đã thay đổi chưa, rồi bấm lại. Số liệu đã nhập không mất.",
  ),
  "sheet-missing": said("Không còn trang tính này", "Mở lại biểu từ danh sách Biểu cần nộp."),
  "other-workbook-in-front": said(
    "Một tệp khác đang ở phía trước",
    "Bấm vào cửa sổ của tệp có biểu, rồi bấm lại.",
  ),
  "no-cells-selected": said("Chưa chọn ô nào", "Quét chọn các ô trên trang của biểu, rồi bấm lại."),
  "sheet-unsupported": said(
    "Trang đang mở không phải trang tính",
    "Bấm sang trang của biểu, rồi bấm lại.",
  ),
  "workbook-locked": said(
    "Tệp này không cho thêm trang tính",
    "Tệp đang khóa cấu trúc hoặc chỉ đọc: mở một tệp trống rồi mở biểu ở đó.",
  ),
  "host-too-old": said(
    "Excel này chưa hỗ trợ việc đó",
    "Dùng trang web, hoặc tải biểu .xlsx ở đó, điền bằng Excel này rồi chọn “Nộp bằng tệp”.",
  ),
  "no-new-workbook": said(
    "Excel không mở được sổ làm việc mới",
    "Bấm “Đưa vào file này”, hoặc mở trang web trong trình duyệt để tải tệp .xlsx.",
  ),
};
