import type { ValidationRule } from "../../form/template.ts";
import { plain } from "./standardRules.ts";

/** The rows of those to whom an allowance is paid. */
export const paidRows = [
  "1",
  "2",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
] as const;

/** The rules of the form about people with merit. */
export const dh06Rules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "N1",
    holds: "@6 >= 0",
    over: { each: "row", table: "A", rows: paidRows },
    importance: "error",
    title: "Số người cuối kỳ không thể âm",
    instruction: "Kiểm tra các ô giảm ở cột 3, 4, 5.",
  },
  {
    ...plain,
    id: "N2",
    holds: "@5 >= 0",
    over: { each: "row", table: "B", rows: ["1"] },
    importance: "error",
    title: "Hồ sơ tồn cuối kỳ không thể âm",
    instruction: "Kiểm tra số tiếp nhận và số đã giải quyết.",
  },
  {
    ...plain,
    id: "N3",
    holds: "@5 <= 0",
    over: { each: "row", table: "B", rows: ["1"] },
    importance: "warning",
    title: "Còn hồ sơ người có công tồn đọng",
    instruction: "Nêu lý do và thời gian giải quyết xong.",
  },
  {
    ...plain,
    id: "N4",
    holds: "@2 > 0 => @1 > 0",
    over: { each: "row", table: "C", rows: ["1.1", "1.2", "2", "3", "4"] },
    importance: "warning",
    title: "Có kinh phí nhưng không có số lượng",
    instruction: "Ghi số lượng đã hỗ trợ trong kỳ, hoặc nêu lý do.",
  },
];
