import type { InspectionFault } from "../../inspections/inspectionProblem.ts";
import { sayMoment } from "../moments.ts";
import type { InspectionSentences, SaidProblem } from "./saidProblem.ts";

const impossible: Record<InspectionFault, SaidProblem> = {
  "planned-outside-year": {
    title: "Thời gian dự kiến không thuộc năm của kế hoạch",
    detail: "Kiểm tra lại năm ở ô “Dự kiến”.",
  },
  "done-ahead": {
    title: "Ngày thực hiện chưa tới",
    detail: "Ghi kết quả khi đã làm; ngày muộn nhất là hôm nay.",
  },
  "done-before-year": {
    title: "Ngày thực hiện trước năm của kế hoạch",
    detail: "Kiểm tra lại năm ở ô “Ngày thực hiện”.",
  },
  "nothing-to-follow-up": {
    title: "Chưa có kiến nghị để khắc phục",
    detail: "Ghi kiến nghị trước, hoặc bỏ phần khắc phục.",
  },
  "follow-up-before-done": {
    title: "Hạn khắc phục trước ngày thực hiện",
    detail: "Sửa một trong hai ngày.",
  },
  "followed-up-ahead": {
    title: "Ngày khắc phục xong chưa tới",
    detail: "Ngày muộn nhất là hôm nay.",
  },
  "followed-up-before-done": {
    title: "Khắc phục xong trước ngày thực hiện",
    detail: "Sửa một trong hai ngày.",
  },
  "done-and-cancelled": {
    title: "Cuộc này đã làm nên không ghi là không làm được",
    detail: "Bỏ lý do không làm, hoặc bỏ phần đã làm.",
  },
};

/** What stands against a change of the plan of kiểm tra, giám sát, in Vietnamese. */
export const inspectionVietnamese: InspectionSentences = {
  "inspection-moved": ({ by, at }) => ({
    title: "Cuộc này vừa được đổi",
    detail: `${by} đổi lúc ${sayMoment("vi", at)}. Xem lại rồi lưu; chưa có gì thay đổi.`,
  }),
  "inspection-impossible": ({ fault }) => impossible[fault],
};
