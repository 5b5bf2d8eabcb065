import { concernKinds, type EditionConcerns } from "../../rollup/editionConcerns.ts";
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
    title: `Nơi nhận không có trong danh sách: ${recipient}`,
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

const names: Record<(typeof concernKinds)[number], string> = {
  missing: "Chưa có trong tổng",
  stockless: "Không phải nộp, nhưng số cuối kỳ hoặc lũy kế vẫn thiếu",
  unapproved: "Chưa duyệt",
  doubtful: "Có nghi vấn",
  correcting: "Đang đề nghị đính chính",
  unconfirmed: "Nhập thay, đơn vị chưa xác nhận",
  differing: "Đối chiếu còn lệch",
};

function list(concerns: EditionConcerns): string[] {
  return concernKinds.flatMap((kind) =>
    concerns[kind].length > 0 ? [`${names[kind]}: ${concerns[kind].join(", ")}`] : [],
  );
}
