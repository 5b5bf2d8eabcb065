import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { sayPeriod } from "../periodNames.ts";
import { type AdministrationSentences, said, sayOwed } from "./saidProblem.ts";

/** What stands against signing in with a right code, or against a change of people and units, in Vietnamese. */
export const administrationVietnamese: AdministrationSentences = {
  "code-used": ({ at }) => ({
    title: "Mã này đã dùng rồi",
    detail: `Đã dùng lúc ${sayMoment("vi", at)}; mỗi mã vào được một lần. Nếu không phải anh/chị dùng, báo ngay cơ quan nhận báo cáo; họ cấp mã mới chỉ bằng một lần bấm.`,
  }),
  "code-expired": ({ at }) => ({
    title: "Mã này đã hết hạn",
    detail: `Hết hạn lúc ${sayMoment("vi", at)}. Đề nghị cơ quan nhận báo cáo cấp mã mới.`,
  }),
  "code-replaced": ({ at }) => ({
    title: "Mã này đã được thay bằng mã mới",
    detail: `Mã mới cấp lúc ${sayMoment("vi", at)}: dùng thẻ mới nhất của anh/chị.`,
  }),
  "code-ended": ({ at }) => ({
    title: "Mã này không còn giá trị",
    detail: `Quyền vào của anh/chị đã đổi hoặc ngừng lúc ${sayMoment("vi", at)}. Đề nghị cơ quan nhận báo cáo cấp mã mới.`,
  }),
  "devices-enough": ({ most }) => ({
    title: `Hôm nay đã lấy ${most} mã`,
    detail: "Dùng mã lấy sau cùng; ngày mai lấy tiếp được.",
  }),
  "person-ended": ({ name }) =>
    name === null
      ? {
          title: "Anh/chị không còn trong danh sách người dùng",
          detail: "Nếu vẫn làm việc này, đề nghị người quản trị mở lại.",
        }
      : {
          title: `${name} không còn làm việc này`,
          detail: "Mở lại người này trước, rồi cấp mã.",
        },
  "unit-closed": ({ unit, until }) => ({
    title: unit === null ? "Đơn vị của anh/chị không còn hoạt động" : `${unit} không còn hoạt động`,
    detail:
      unit === null
        ? `Đơn vị kết thúc sau ngày ${sayDay("vi", until)}; báo cáo đã nộp vẫn còn. Đề nghị người quản trị chuyển anh/chị sang đơn vị mới.`
        : `Đơn vị kết thúc sau ngày ${sayDay("vi", until)}. Chuyển người này sang đơn vị mới trước.`,
  }),
  "administration-moved": ({ by, at }) => ({
    title: "Vừa có người thay đổi",
    detail: `${by} đổi lúc ${sayMoment("vi", at)}. Xem lại rồi lưu; chưa có gì thay đổi.`,
  }),
  "own-rights": said(
    "Không tự bỏ quyền của chính mình được",
    "Nhờ một người quản trị khác: phải luôn còn người cấp lại quyền.",
  ),
  "administrator-needed": ({ unit, people, cardless }) => ({
    title: "Phải luôn còn người quản trị",
    detail: `${unit === null ? "Không còn ai quản trị" : `${unit} kết thúc thì không còn ai quản trị`} ngoài ${people.join(", ")}. ${cardless ? `Cấp thẻ mã cho ${cardless.join(", ")} trước.` : "Trao vai trò quản trị cho một người ở đơn vị khác trước."}`,
  }),
  "unit-parent": ({ fault, unit, parent, day }) => ({
    title: {
      none: `Chọn cấp trên của ${unit}`,
      absent: `Ngày ${sayDay("vi", day)} không có ${parent}`,
      below: `Ngày ${sayDay("vi", day)} ${parent} lại dưới ${unit}`,
    }[fault],
    detail:
      "Đơn vị chỉ trực thuộc đơn vị hoạt động suốt thời gian đó, không dưới chính mình: chọn cấp trên hoặc ngày khác.",
  }),
  "template-version": ({ next }) =>
    next === null
      ? { title: "Biểu này thuộc chế độ báo cáo khác", detail: "Đặt mã khác cho biểu." }
      : {
          title: `Bản tiếp theo phải là bản ${next}`,
          detail: "Các bản nối tiếp nhau; bản đã công bố không sửa được.",
        },
  "unit-term": ({ fault, day, than }) => {
    const [asked, other] = [sayDay("vi", day), sayDay("vi", than)];
    switch (fault) {
      case "not-after-start":
        return {
          title: `Ngày ${asked} quá sớm`,
          detail: `Quá khứ của đơn vị đã ghi đến ngày ${other} và không sửa lại: chọn ngày sau đó.`,
        };
      case "closed-already":
        return {
          title: "Đơn vị đã kết thúc rồi",
          detail: `Ngày cuối là ${other}, ngày chọn là ${asked}. Muốn hoạt động lại thì bấm Mở lại.`,
        };
      case "still-open":
        return {
          title: "Đơn vị đang hoạt động",
          detail: `Từ ngày ${other} đến nay chưa kết thúc, nên không mở thêm từ ngày ${asked} được.`,
        };
      case "unchanged":
        return {
          title: "Chưa có gì khác để lưu",
          detail: `Tên, loại, mã và cấp trên vẫn như từ ngày ${other}.`,
        };
    }
  },
  "code-held": ({ code, unit }) => ({
    title: `Mã ${code} đang là của ${unit}`,
    detail: "Hai đơn vị không dùng chung một mã trong cùng thời gian: sửa mã hoặc ngày.",
  }),
  "unit-needed": ({ unit, under }) => ({
    title: `Chưa kết thúc ${unit} được`,
    detail:
      under.length > 0
        ? `Còn đơn vị trực thuộc: ${under.join(", ")}. Chuyển hoặc kết thúc các đơn vị đó trước.`
        : "Đây là nơi nhận hoặc nơi tổng hợp báo cáo của chế độ này.",
  }),
  "unit-owes": ({ unit, owed }) => ({
    title: `${unit} còn nợ ${owed.length} báo cáo`,
    detail: `${sayOwed(owed, (period) => sayPeriod("vi", period), "và", "biểu nữa")}. Kết thúc thì chỉ còn nhập thay được; vẫn muốn thì đánh dấu đồng ý rồi bấm lại.`,
  }),
  "unit-reported": ({ day, sent, frozen }) => ({
    title: "Đã có báo cáo của đơn vị như cũ",
    detail: `${sayOwed([...frozen, ...sent], (period) => sayPeriod("vi", period), "và", "biểu nữa")}. Chọn ngày sau ${sayDay("vi", day)}.`,
  }),
};
