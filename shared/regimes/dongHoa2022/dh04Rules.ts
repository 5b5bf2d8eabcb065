import type { ValidationRule } from "../../form/template.ts";
import { unlikeIn } from "./sharedFigures.ts";
import { notBehind, notFarAbove, plain } from "./standardRules.ts";

const insured = { template: "dh-08", code: "ĐH-08", periodKinds: null } as const;
const analysed = { template: "dh-05", code: "ĐH-05", periodKinds: ["year"] } as const;

/** What other forms of the same unit take over from this one, or ask for as well. */
export const dh04Shared = [
  {
    ...insured,
    id: "F1",
    own: "A!nk:9",
    theirs: "A!hn:1",
    what: "nhân khẩu hộ nghèo cuối kỳ",
  },
  {
    ...insured,
    id: "F2",
    own: "B!nk:9",
    theirs: "A!cn:1",
    what: "nhân khẩu hộ cận nghèo cuối kỳ",
  },
  { ...analysed, id: "F3", own: "A!hh:9", theirs: "A!1:1", what: "số hộ nghèo cuối kỳ" },
  { ...analysed, id: "F4", own: "B!hh:9", theirs: "A!1:3", what: "số hộ cận nghèo cuối kỳ" },
] as const;

const rows = ["hh", "nk"] as const;

/** R3 of the regime: who leaves one list for the other arrives there. Households exactly, people nearly: members
 *  change in between. */
const mirrors: readonly ValidationRule[] = [
  ["R3a", "@B!hh:5 = @A!hh:2", "error", "Hộ nghèo chuyển sang hộ cận nghèo không khớp"],
  ["R3b", "@B!hh:2 = @A!hh:5", "error", "Hộ cận nghèo chuyển sang hộ nghèo không khớp"],
  ["R3c", "@B!nk:5 = @A!nk:2", "warning", "Nhân khẩu chuyển sang hộ cận nghèo không khớp"],
  ["R3d", "@B!nk:2 = @A!nk:5", "warning", "Nhân khẩu chuyển sang hộ nghèo không khớp"],
].map(([id = "", holds = "", importance, title = ""]) => ({
  ...plain,
  id,
  holds,
  over: { each: "form" },
  importance: importance as "error" | "warning",
  title,
  instruction: "Đối chiếu danh sách rà soát, sửa ô sai trong hai ô này.",
}));

/** Rules that both "diễn biến" tables share. */
function movementRules(table: "A" | "B", suffix: "a" | "b"): ValidationRule[] {
  return [
    {
      ...plain,
      id: `R4${suffix}`,
      holds: "@9 >= 0",
      over: { each: "row", table, rows },
      importance: "error",
      title: "Cuối kỳ không thể âm",
      instruction: "Kiểm tra các ô giảm ở cột 2, 3, 4.",
    },
    {
      ...plain,
      id: `R4${suffix}2`,
      holds: "@2+@3+@4 <= @1",
      over: { each: "row", table, rows },
      importance: "warning",
      title: "Giảm nhiều hơn số đầu kỳ",
      instruction: "Chỉ đúng khi có hộ đến rồi đi ngay trong kỳ: nêu lý do.",
    },
    {
      ...plain,
      id: `R5${suffix}`,
      holds: "@nk >= @hh",
      over: { each: "column", table, columns: ["1", "9"] },
      importance: "error",
      title: "Nhân khẩu ít hơn số hộ",
      instruction: "Mỗi hộ có ít nhất một người: sửa số hộ hoặc số nhân khẩu.",
    },
    {
      ...plain,
      id: `R5${suffix}2`,
      holds: "@nk >= @hh",
      over: { each: "column", table, columns: ["2", "3", "5", "6", "7"] },
      importance: "warning",
      title: "Nhân khẩu ít hơn số hộ",
      instruction: "Mỗi hộ có ít nhất một người: sửa, hoặc nêu lý do.",
    },
    {
      ...plain,
      id: `R5${suffix}3`,
      holds: "@nk <= 15*@hh",
      over: { each: "column", table, columns: ["1", "9"] },
      importance: "warning",
      title: "Bình quân trên 15 người một hộ",
      instruction: "Kiểm tra số nhân khẩu.",
    },
  ];
}

/** The year's opening stands in two places, and what the headline is measured by begins with the second: whoever adjusts
 *  one of them is asked about the other. A quarter or a month opens the year where none has been sent before it. */
const openings: readonly ValidationRule[] = (
  [
    ["R7", "@A!hh:1 = @C!14a:v", ["six-month", "year"]],
    ["R7a", "not(filled(@A!hh:9[previous])) => @A!hh:1 = @C!14a:v", ["month", "quarter"]],
    ["R7b", "@C!14a:v = @C!14a:v[previous]", ["month", "quarter"]],
  ] as const
).map(([id, holds, periodKinds]) => ({
  ...{ ...plain, id, holds, periodKinds },
  over: { each: "form" },
  importance: "warning",
  title: "Số hộ nghèo đầu năm ghi ở hai nơi không khớp",
  instruction: "Kết quả giảm nghèo tính từ dòng 14a: điều chỉnh cả hai nơi, hoặc nêu lý do.",
}));

/** The rules of the poverty form. */
export const dh04Rules: readonly ValidationRule[] = [
  ...mirrors,
  ...movementRules("A", "a"),
  ...movementRules("B", "b"),
  {
    ...plain,
    id: "R6a",
    holds: "@A!hh:9+@B!hh:9 <= @C!10:v",
    over: { each: "form" },
    importance: "error",
    title: "Hộ nghèo và cận nghèo nhiều hơn số hộ dân cư",
    instruction: "Đối chiếu với số hộ do Chi cục Thống kê cung cấp.",
  },
  {
    ...plain,
    id: "R6b",
    holds: "@A!nk:9+@B!nk:9 <= @C!11:v",
    over: { each: "form" },
    importance: "error",
    title: "Nhân khẩu nghèo và cận nghèo nhiều hơn dân số",
    instruction: "Đối chiếu với dân số do Chi cục Thống kê cung cấp.",
  },
  ...openings,
  notFarAbove("@C!15a:v", "@C!16:v", { each: "form" }),
  ...notBehind("@C!15a:v", "@A!hh:M", { each: "form" }),
  ...dh04Shared.map(({ periodKinds, ...shared }) => ({
    ...unlikeIn(shared, "info"),
    periodKinds,
  })),
];
