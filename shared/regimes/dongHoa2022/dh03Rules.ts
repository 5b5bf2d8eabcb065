import type { ValidationRule } from "../../form/template.ts";
import { comparisonsOf, plain } from "./standardRules.ts";

/** What is entered for the period, and what is expected by its end. */
const answered = { each: "column", table: "A", columns: ["2", "7"] } as const;
const held = { each: "column", table: "A", columns: ["2"] } as const;

/** Parts that make up a whole, G2 of the regime. That 1.2 is part of 1 needs no rule: 1 is computed from it. */
const breakdowns: readonly ValidationRule[] = [
  {
    ...plain,
    id: "V3",
    holds: "@3.1+@3.2+@3.3 = @1",
    over: answered,
    importance: "error",
    title: "Chia theo khu vực kinh tế không bằng tổng số",
    instruction: "Đối chiếu sổ theo dõi việc làm: mỗi người thuộc một khu vực.",
  },
  {
    ...plain,
    id: "V4",
    holds: "@4.1+@4.2+@4.3+@4.4 = @1",
    over: answered,
    importance: "error",
    title: "Chia theo kênh không bằng tổng số",
    instruction: "Đối chiếu sổ theo dõi việc làm: mỗi người thuộc một kênh.",
  },
  {
    ...plain,
    id: "V6",
    holds: "@6.1+@6.2+@6.3+@6.4 = @1.2",
    over: answered,
    importance: "error",
    title: "Chia theo thị trường không bằng số đi làm việc ở nước ngoài",
    instruction: "Đối chiếu danh sách lao động đi làm việc ở nước ngoài.",
  },
];

/** The rules of the employment form. */
export const dh03Rules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "V2",
    holds: "@2 <= @1",
    over: answered,
    importance: "error",
    title: "Số nữ nhiều hơn tổng số",
    instruction: "Sửa số nữ, hoặc số người được giải quyết việc làm.",
  },
  ...breakdowns,
  {
    ...plain,
    id: "V5",
    holds: "@5 <= @1",
    over: answered,
    importance: "warning",
    title: "Việc làm tăng thêm nhiều hơn số người được giải quyết việc làm",
    instruction: "Kiểm tra cách tính việc làm tăng thêm, hoặc nêu lý do.",
  },
  {
    ...plain,
    id: "V8",
    holds: "@8.3 <= @8.2",
    over: held,
    importance: "error",
    title: "Nợ quá hạn nhiều hơn dư nợ",
    instruction: "Nợ quá hạn là một phần của dư nợ: đối chiếu với NHCSXH.",
  },
  // Rows with a target; the small ones below them would only repeat what is said of these.
  ...comparisonsOf(["1", "1.2", "5"]),
];
