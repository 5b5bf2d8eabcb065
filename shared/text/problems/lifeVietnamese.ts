import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { type LifeSentences, said } from "./saidProblem.ts";

/** What stands against a decision about a duty or a report, in Vietnamese. */
export const lifeVietnamese: LifeSentences = {
  "exception-too-late": ({ exception, state }) =>
    exception === "exempt"
      ? {
          title: "Không miễn được: đơn vị đã nộp biểu này",
          detail: "Nếu không muốn tính số liệu này, loại khỏi tổng hợp.",
        }
      : state === "returned"
        ? {
            title: "Biểu đang trả lại có hạn chỉnh sửa riêng",
            detail: "Hạn đó đặt khi trả lại.",
          }
        : {
            title: "Không gia hạn được: đơn vị đã nộp biểu này",
            detail: "Đúng hạn hay trễ hạn đã ghi trên biên nhận của lần nộp đầu.",
          },
  "exception-moved": ({ by, at }) => ({
    title: "Vừa có người quyết định khác về biểu này",
    detail: `${by && at ? `${by} quyết định lúc ${sayMoment("vi", at)}. ` : "Quyết định trước vừa được bỏ. "}Xem lại rồi bấm lại; chưa có gì thay đổi.`,
  }),
  "asked-otherwise": ({ asked }) => ({
    title: "Đơn vị vừa đề nghị khác",
    detail: `Đề nghị mới: “${asked}” Xem lại rồi trả lời.`,
  }),
  "no-deadline": said("Biểu này không có hạn nộp", "Không cần gia hạn."),
  "extension-too-short": ({ lastDay, today }) => ({
    title: "Ngày gia hạn chưa muộn hơn hạn theo lịch",
    detail: `Hạn theo lịch là hết ngày ${sayDay("vi", lastDay)}; chọn một ngày sau đó${today > lastDay ? `, không sớm hơn hôm nay ${sayDay("vi", today)}` : ""}.`,
  }),
  "document-missing": said(
    "Chưa ghi văn bản của đơn vị",
    "Nhập thay thì ghi số và ngày văn bản của đơn vị, ví dụ: số 12/BC-UBND, 10/3/2022.",
  ),
  "document-undated": said(
    "Chưa có ngày văn bản của đơn vị",
    "Ghi ngày, tháng, năm vào ô Ngày văn bản, ví dụ: 10/3/2022.",
  ),
  "paper-unknown": said(
    "Không tìm thấy mã này",
    "So lại từng ký tự với bản giấy; nếu đúng thì số liệu của bản giấy chưa được nộp, hoặc biểu có quá ít số liệu nên chỉ người được xem báo cáo mới tra được.",
  ),
  "signed-copy-differs": ({ version, newest }) =>
    version === null
      ? {
          title: "Mã trên bản ký không khớp bản nào của báo cáo này",
          detail: "Đọc lại từng ký tự của mã, và xem bản ký có đúng đơn vị, biểu, kỳ này không.",
        }
      : {
          title: `Bản ký là của bản ${version}, đã được thay bằng bản ${newest}`,
          detail: "Đề nghị đơn vị gửi bản ký của bản mới nhất.",
        },
};
