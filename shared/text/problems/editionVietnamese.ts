import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { type EditionSentences, said } from "./saidProblem.ts";

/** What stands against freezing a consolidation, in Vietnamese. */
export const editionVietnamese: EditionSentences = {
  "figures-changed": said(
    "Số liệu vừa thay đổi",
    "Chưa chốt gì. Xem lại bảng tổng hợp mới, rồi chốt.",
  ),
  "edition-taken": ({ number, by, at }) => ({
    title: `Vừa có bản chốt số ${number}`,
    detail: `${by} chốt lúc ${sayMoment("vi", at)}. Xem bản đó; nếu vẫn cần thì chốt tiếp thành bản mới.`,
  }),
  "nothing-to-freeze": said(
    "Chưa có số liệu để chốt",
    "Chưa đơn vị nào nộp, hoặc báo cáo đang được chỉnh sửa.",
  ),
  "recipients-missing": said("Chưa chọn nơi nhận", "Chọn ít nhất một nơi rồi chốt."),
  "recipient-unknown": ({ recipient }) => ({
    title: `Nơi nhận lạ: ${recipient}`,
    detail: "Chọn trong danh sách nơi nhận của chế độ báo cáo này.",
  }),
  "document-day-ahead": ({ day, today }) => ({
    title: "Ngày văn bản chưa đến",
    detail: `Văn bản ghi ngày ${sayDay("vi", day)}, hôm nay ${sayDay("vi", today)}: kiểm tra lại ngày.`,
  }),
  "edition-damaged": ({ number }) => ({
    title: `Bản chốt số ${number} không còn nguyên vẹn`,
    detail: "Bản lưu bị sửa ngoài chương trình nên không dựng lại. Báo người quản trị.",
  }),
  "edition-reason-missing": ({ concerns }) => ({
    title: "Chưa nêu lý do",
    detail: `${list(concerns).join("; ")}. Ghi lý do vẫn gửi, rồi chốt.`,
  }),
};

type Concerns = Parameters<EditionSentences["edition-reason-missing"]>[0]["concerns"];

function list({ missing, unapproved, doubtful, differing }: Concerns): string[] {
  return [
    ...(missing.length > 0 ? [`Chưa có trong tổng: ${missing.join(", ")}`] : []),
    ...(unapproved.length > 0 ? [`Chưa duyệt: ${unapproved.join(", ")}`] : []),
    ...(doubtful.length > 0 ? [`Có nghi vấn: ${doubtful.join(", ")}`] : []),
    ...(differing.length > 0 ? [`Đối chiếu còn lệch: ${differing.join(", ")}`] : []),
  ];
}
