import type { DayAsked } from "../../settings/calendarProblem.ts";
import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { sayPeriod } from "../periodNames.ts";
import type { CalendarSentences } from "./saidProblem.ts";

const fields: Record<DayAsked, string> = {
  "window-from": "Từ ngày",
  "window-to": "Đến ngày",
  "last-day": "Hạn nộp",
  "preliminary-until": "Số sơ bộ đến hết ngày",
  document: "Ngày văn bản",
  onward: "Hạn gửi tiếp",
  "unit-from": "Ngày",
  "audit-from": "Từ ngày",
  "audit-to": "Đến ngày",
};

/** What stands against a change of the calendar, in Vietnamese. */
export const calendarVietnamese: CalendarSentences = {
  "not-a-day": ({ at, text }) => ({
    title: text.trim() === "" ? `Chưa ghi ngày ở ô “${fields[at]}”` : `Không có ngày “${text}”`,
    detail: `Ô “${fields[at]}”: ghi ngày/tháng/năm, ví dụ 15/3/2022.`,
  }),
  "impossible-day": ({ fault, at, day, than }) => {
    const [said, other] = [sayDay("vi", day), sayDay("vi", than)];
    switch (fault) {
      case "window-reversed":
        return {
          title: "Kỳ kết thúc trước khi bắt đầu",
          detail: `Từ ngày ${other} mà đến ngày ${said}: sửa một trong hai.`,
        };
      case "due-before-window":
        return {
          title: "Hạn nộp trước khi kỳ bắt đầu",
          detail: `Hạn ${said}, kỳ bắt đầu ngày ${other}: sửa một trong hai.`,
        };
      case "passed":
        return {
          title: "Hạn nộp đã qua",
          detail: `Hạn ${said}, hôm nay ${other}: chọn hạn mới, nếu không mọi đơn vị đều trễ ngay.`,
        };
      case "outside-year":
        return {
          title: `${said} không thuộc năm ${than}`,
          detail: `Ô “${fields[at]}”: kiểm tra lại năm.`,
        };
    }
  },
  "not-mergeable": ({ quarter, into }) => ({
    title: `Không gộp ${sayPeriod("vi", quarter)} vào ${sayPeriod("vi", into)} được`,
    detail: "Mỗi quý chỉ gộp một lần, vào kỳ dài hơn kết thúc cùng quý đó.",
  }),
  "period-reported": ({ periods }) => ({
    title: "Đã có đơn vị nộp",
    detail: `${periods
      .map(({ id, reports }) => `${sayPeriod("vi", id)}: ${reports} báo cáo`)
      .join("; ")}. Đổi kỳ thì số đã nộp không còn đúng kỳ; chưa có gì thay đổi.`,
  }),
  "form-not-ad-hoc": ({ form }) => ({
    title: `Biểu “${form}” không dùng cho kỳ đột xuất`,
    detail: "Chọn biểu có phần báo cáo đột xuất.",
  }),
  "settings-moved": ({ by, at }) => ({
    title: "Thiết lập vừa được đổi",
    detail: `${by && at ? `${by} đổi lúc ${sayMoment("vi", at)}. ` : ""}Xem lại rồi lưu; chưa có gì thay đổi.`,
  }),
};
