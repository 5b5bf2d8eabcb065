import type { Move, ReportState } from "../../report/life.ts";
import { sayDay } from "../days.ts";
import { listFiledDifferences } from "../filedFigures.ts";
import { sayMoment } from "../moments.ts";
import { sayNumber } from "../numbers.ts";
import { sayPeriod } from "../periodNames.ts";
import { administrationVietnamese } from "./administrationVietnamese.ts";
import { calendarVietnamese } from "./calendarVietnamese.ts";
import { listChanges } from "./carriedChange.ts";
import { connectionVietnamese } from "./connectionVietnamese.ts";
import { editionVietnamese } from "./editionVietnamese.ts";
import { fileVietnamese } from "./fileVietnamese.ts";
import { vietnameseFormProblems } from "./formVietnamese.ts";
import { hostVietnamese } from "./hostVietnamese.ts";
import { inspectionVietnamese } from "./inspectionVietnamese.ts";
import { lifeVietnamese } from "./lifeVietnamese.ts";
import {
  countBlocking,
  inEvery,
  type NotFoundNames,
  type ProblemSentences,
  said,
} from "./saidProblem.ts";

const notFound: NotFoundNames = {
  template: "biểu mẫu",
  period: "kỳ báo cáo",
  "org-unit": "đơn vị",
  person: "người",
  report: "báo cáo",
  version: "lần nộp",
  consolidation: "bảng tổng hợp",
  edition: "bản chốt",
  inspection: "cuộc kiểm tra, giám sát",
  route: "địa chỉ",
};

const moves: Record<Move, string> = {
  submit: "nộp",
  withdraw: "rút lại",
  return: "trả lại",
  approve: "duyệt",
  freeze: "chốt",
  reopen: "mở lại",
  "ask-correction": "đề nghị đính chính",
  "decline-correction": "từ chối đính chính",
  confirm: "xác nhận",
  "receive-signed": "ghi nhận bản ký",
};

const states: Record<ReportState, string> = {
  draft: "chưa nộp",
  submitted: "đã nộp, chờ duyệt",
  returned: "cần chỉnh sửa",
  approved: "đã duyệt",
  frozen: "đã chốt",
};

/** Where the state alone does not say why. */
const whyNot: { readonly [move in Move]?: { readonly [state in ReportState]?: string } } = {
  submit: {
    approved: "Báo cáo đã được duyệt. Muốn sửa: mở ⋯, chọn Đề nghị đính chính, nêu lý do.",
    frozen: "Báo cáo đã chốt. Muốn sửa: mở ⋯, chọn Đề nghị đính chính, nêu lý do.",
  },
  withdraw: {
    submitted: "Bản này được nhập thay: nộp bản của đơn vị để thay.",
  },
  confirm: inEvery("Không có bản nào chờ xác nhận."),
  "decline-correction": inEvery("Không có đề nghị nào chờ trả lời."),
};

/** Every problem in Vietnamese: for the pane, and for whoever reads the Worker's answers. */
export const vietnameseProblems: ProblemSentences = {
  ...hostVietnamese,
  ...connectionVietnamese,
  "not-signed-in": said(
    "Phiên làm việc đã hết",
    "Nhập lại mã của anh/chị. Số liệu trong bảng vẫn còn nguyên.",
  ),
  "code-unknown": said(
    "Mã không đúng hoặc đã dùng",
    "Kiểm tra lại mã trên thẻ; nếu mã đã dùng, xin cơ quan nhận báo cáo cấp mã mới.",
  ),
  "too-many-attempts": said(
    "Nhập sai mã quá nhiều lần",
    "Mã đúng vẫn vào được ngay: so từng ký tự với mã trên thẻ. Nếu vẫn không được, xin cơ quan nhận báo cáo cấp mã mới.",
  ),
  forbidden: said("Không thuộc quyền của anh/chị", "Việc này do đơn vị hoặc vai trò khác làm."),
  "not-found": ({ what, id }) => ({
    title: `Không tìm thấy ${notFound[what]}`,
    detail:
      what === "period"
        ? `Lịch không có kỳ “${sayPeriod("vi", id)}”: kỳ đã gộp vào kỳ khác, đã bỏ, hoặc của năm khác.`
        : `Không có ${notFound[what]} “${id}”.`,
  }),
  // Why is for whoever writes a client, in English: it stays among the facts.
  "invalid-request": ({ at }) => ({
    title: "Yêu cầu không đọc được",
    detail: `Phần “${at}” không đúng dạng. Tải lại trang rồi thử lại; nếu vẫn vậy, báo cơ quan nhận báo cáo.`,
  }),
  "stale-version": ({ version, sentBy, sentAt, cells }) =>
    version === 0
      ? {
          title: "Máy chủ chưa nhận bản nào của biểu này",
          detail:
            "Bảng đang mở dựa trên một bản mà máy chủ không có. Nộp thành bản đầu tiên, hoặc mở lại biểu.",
        }
      : {
          title: `Đã có bản ${version} của biểu này được nộp`,
          detail:
            `Bản ${version}${sentBy ? ` do ${sentBy}` : ""}${sentAt ? ` nộp lúc ${sayMoment("vi", sentAt)}` : ""}` +
            (cells.length > 0
              ? `; trang đang mở không dựa trên bản đó, ${cells.length} ô khác. Gộp hai bản rồi nộp.`
              : ". Xem bản đó rồi làm tiếp."),
        },
  "figures-moved": ({ what, version, savedBy, savedAt, changes, count }) => ({
    title: `${what === "targets" ? "Chỉ tiêu" : "Số liệu gốc"} đã có bản mới hơn`,
    detail:
      `Bản ${version}${savedBy ? ` do ${savedBy}` : ""}${savedAt ? ` lưu lúc ${sayMoment("vi", savedAt)}` : ""}. ` +
      `${count === 0 ? "Số trong bảng không khác bản đó" : `Bảng này sẽ đổi ${listFiledDifferences("vi", changes, count)}`}. ` +
      "Mở bảng mới để xem, hoặc lưu thay bản đó.",
  }),
  "carried-changed": ({ changes }) => ({
    title: "Số liệu điền sẵn đã thay đổi",
    detail:
      changes.length > 0
        ? `${listChanges("vi", changes)}. Bấm Cập nhật biểu rồi nộp lại.`
        : "Bấm Cập nhật biểu rồi kiểm tra và nộp lại. Số đã nhập được giữ nguyên.",
  }),
  "idempotency-conflict": said(
    "Lần nộp này trùng mã với một lần khác",
    "Bấm Kiểm tra rồi nộp lại.",
  ),
  "figures-differ": ({ ours, theirs }) => ({
    title: "Số liệu trên bảng khác số máy chủ tính",
    detail: `Mã đối chiếu ${theirs} khác ${ours}. Bấm Sửa lại biểu rồi kiểm tra và nộp lại.`,
  }),
  "has-violations": ({ violations }) => {
    const { errors, warnings } = countBlocking(violations);
    const parts = [
      ...(errors > 0 ? [`${errors} lỗi phải sửa`] : []),
      ...(warnings > 0 ? [`${warnings} cảnh báo chưa nêu lý do`] : []),
    ];
    return {
      title: `Chưa nộp được: ${parts.join(", ")}`,
      detail:
        errors > 0
          ? "Sửa các ô được nêu."
          : "Nêu lý do cho từng cảnh báo, hoặc sửa các ô được nêu.",
    };
  },
  "template-outdated": ({ current }) => ({
    title: "Biểu mẫu đã có bản mới",
    detail: `Bản ${current} đang dùng. Bấm Cập nhật biểu: các số đã nhập được chuyển sang.`,
  }),
  "move-not-allowed": ({ move, state }) => ({
    title: `Không ${moves[move]} được lúc này`,
    detail: whyNot[move]?.[state] ?? `Báo cáo đang ở trạng thái “${states[state]}”.`,
  }),
  "reason-missing": said("Chưa nêu lý do", "Ghi lý do rồi bấm lại."),
  "sources-changed": ({ changes }) => ({
    title: "Số điền sẵn đã khác từ khi đơn vị nộp",
    detail: `${listChanges("vi", changes)}. Ghi lý do nếu vẫn duyệt, hoặc trả lại để đơn vị nộp với số mới.`,
  }),
  "reason-too-long": ({ most }) => ({
    title: "Lời ghi quá dài",
    detail: `Lý do, giải thích hay góp ý có nhiều nhất ${sayNumber("vi", most, 0)} ký tự: rút gọn rồi bấm lại.`,
  }),
  "approved-before": said(
    "Không rút lại được: đã có bản được duyệt",
    "Muốn sửa thì nộp bản mới thay bản này, hoặc đề nghị nơi nhận trả lại.",
  ),
  "correct-by-past": ({ earliest }) => ({
    title: "Hạn chỉnh sửa đã qua",
    detail: `Chọn ngày ${sayDay("vi", earliest)} hoặc muộn hơn.`,
  }),
  "not-owed": said(
    "Đơn vị không phải nộp biểu này",
    "Chọn biểu khác trong danh sách Biểu cần nộp.",
  ),
  "period-not-begun": ({ period, from }) => ({
    title: `${sayPeriod("vi", period)} chưa bắt đầu`,
    detail: `Kỳ tính số liệu từ ngày ${sayDay("vi", from)}, từ ngày đó mới nộp được. Số đã nhập vẫn nằm trong bảng; nếu định nộp kỳ khác, mở biểu của kỳ đó.`,
  }),
  ...calendarVietnamese,
  ...editionVietnamese,
  ...administrationVietnamese,
  ...inspectionVietnamese,
  ...lifeVietnamese,
  ...fileVietnamese,
  ...vietnameseFormProblems,
};
