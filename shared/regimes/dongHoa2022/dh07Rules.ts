import type { ValidationRule } from "../../form/template.ts";
import { exact, unlikeLastYear } from "./ownRules.ts";
import { unlikeIn } from "./sharedFigures.ts";
import { countedRows, eventRows } from "./welfareGroups.ts";

/** What the form on health insurance asks for as well. */
export const dh07Shared = [
  {
    id: "F1",
    own: "A!9:4",
    template: "dh-08",
    code: "ĐH-08",
    theirs: "A!btxh:1",
    what: "số người hưởng trợ cấp bảo trợ xã hội hằng tháng",
  },
];

const events = { each: "row", table: "B", rows: eventRows } as const;

/** The rules of the social assistance form. */
export const dh07Rules: readonly ValidationRule[] = [
  {
    ...exact,
    id: "X1",
    holds: "@4 >= 0",
    over: { each: "row", table: "A", rows: [...countedRows, "10"] },
    importance: "error",
    title: "Cuối kỳ không thể âm",
    instruction: "Kiểm tra số tăng ở cột 2 và số giảm ở cột 3.",
  },
  {
    ...exact,
    id: "X2",
    holds: "@5 <= @4",
    over: { each: "row", table: "A", rows: countedRows },
    importance: "error",
    title: "Số nữ nhiều hơn số người cuối kỳ",
    instruction: "Sửa số nữ, hoặc số tăng, giảm trong kỳ.",
  },
  {
    ...exact,
    id: "S1",
    holds: "@3 > 0 or @4 > 0 or @6 > 0 => filled(@2)",
    over: events,
    importance: "error",
    title: "Có hỗ trợ nhưng chưa ghi sự kiện",
    instruction: "Ghi tên sự kiện ở cột 2: bão, lũ, hỏa hoạn, cứu đói giáp hạt hoặc sự kiện khác.",
  },
  {
    ...exact,
    id: "S2",
    holds: "@1 >= first_day and @1 <= last_day",
    over: events,
    importance: "warning",
    title: "Sự kiện xảy ra ngoài kỳ báo cáo",
    instruction: "Kiểm tra ngày; nếu kỳ này mới hỗ trợ cho sự kiện trước đó thì nêu lý do.",
  },
  {
    ...exact,
    id: "S3",
    holds: "@6 > 0 => filled(@5)",
    over: events,
    importance: "warning",
    title: "Có kinh phí nhưng chưa ghi loại hỗ trợ",
    instruction: "Ghi loại hỗ trợ ở cột 5: lương thực (kg), nhà ở, mai táng hoặc loại khác.",
  },
  unlikeLastYear("@9", { each: "column", table: "A", columns: ["4", "6"] }),
  ...dh07Shared.map((shared) => unlikeIn(shared, "info")),
];
