import type { ValidationRule } from "../../form/template.ts";

const plain = { tolerance: 0, decimals: null, periodKinds: null } as const;

/** What grows along the year, and so never falls from one milestone to the next. That row 1 does not either follows
 *  from its parts. */
const growing = ["1.1", "1.2", "2", "2.1", "2.2", "3.2", "4", "5.4", "8"];
/** More is better, or as much is kept. */
const atLeast = ["1", "1.1", "1.2", "2", "2.1", "2.2", "3.2", "4", "5.2", "6", "7", "8"];

const againstTheTown: readonly ValidationRule[] = [
  {
    ...plain,
    id: "K1",
    holds: "@2 >= @1",
    over: { each: "row", table: "A", rows: atLeast },
    importance: "warning",
    title: "Đăng ký thấp hơn chỉ tiêu thị xã giao",
    instruction: "Sửa số đăng ký, hoặc nêu lý do không đăng ký đủ.",
  },
  {
    ...plain,
    id: "K1b",
    // "xuống dưới 4,5%" excludes 4,5.
    holds: "@2 < @1",
    over: { each: "row", table: "A", rows: ["5.3"] },
    importance: "warning",
    title: "Đăng ký chưa dưới mức thị xã giao",
    instruction: "Đăng ký mức thấp hơn, hoặc nêu lý do.",
  },
];

/** Each milestone against the next one. */
const milestones: readonly ValidationRule[] = [
  ["K2a", "@3 <= @4", "Tiến độ 6 tháng thấp hơn quý I"],
  ["K2b", "@4 <= @5", "Tiến độ quý III thấp hơn 6 tháng"],
  ["K2c", "@5 <= @6", "Tiến độ quý III vượt số đăng ký cả năm"],
].map(([id = "", holds = "", title = ""]) => ({
  ...plain,
  id,
  holds,
  over: { each: "row", table: "A", rows: growing },
  importance: "error",
  title,
  instruction: "Tiến độ ghi lũy kế từ đầu năm: sửa một trong hai ô.",
}));

const parts: readonly ValidationRule[] = [
  {
    ...plain,
    id: "K3",
    holds: "@2.1 <= @2",
    over: { each: "column", table: "A", columns: ["2", "3", "4", "5"] },
    importance: "error",
    title: "Số đi làm việc ở nước ngoài nhiều hơn tổng số việc làm",
    instruction: "Người đi làm việc ở nước ngoài là một phần của tổng số: sửa một trong hai ô.",
  },
  {
    ...plain,
    id: "K4",
    holds: "@2.2 <= @2",
    over: { each: "column", table: "A", columns: ["2"] },
    importance: "warning",
    title: "Việc làm tăng thêm nhiều hơn số người được giải quyết việc làm",
    instruction: "Kiểm tra cách tính việc làm tăng thêm, hoặc nêu lý do.",
  },
  {
    ...plain,
    id: "K5",
    holds: "@3.2 <= @3.1",
    over: { each: "column", table: "A", columns: ["2"] },
    importance: "warning",
    title: "Đăng ký giảm nhiều hơn số hộ nghèo đầu năm",
    instruction: "Đối chiếu số hộ nghèo đầu năm, sửa số hộ đăng ký giảm.",
  },
];

const documents: readonly ValidationRule[] = [
  {
    ...plain,
    id: "B1",
    holds: "@1",
    over: { each: "row", table: "B", rows: ["KH", "BC"] },
    importance: "warning",
    title: "Văn bản chưa được ban hành",
    instruction: "Nêu lý do và thời gian sẽ ban hành.",
  },
  {
    ...plain,
    id: "B2",
    holds: "@1 => filled(@2) and filled(@3)",
    over: { each: "row", table: "B", rows: ["KH", "BC"] },
    importance: "error",
    title: "Văn bản đã ban hành mà chưa ghi số hoặc ngày",
    instruction: "Ghi số, ký hiệu và ngày ký của văn bản.",
  },
  {
    ...plain,
    id: "B3",
    holds: "@3 <= last_day",
    over: { each: "row", table: "B", rows: ["KH", "BC"] },
    importance: "warning",
    title: "Ngày ký ở sau năm kế hoạch",
    instruction: "Kiểm tra lại ngày ký.",
  },
  {
    ...plain,
    id: "B4",
    holds: "@3 >= first_day",
    // The Ban Chỉ đạo may stand as it was reorganised in an earlier year; the plan is the year's own.
    over: { each: "row", table: "B", rows: ["KH"] },
    importance: "warning",
    title: "Ngày ký ở trước năm kế hoạch",
    instruction: "Kiểm tra lại ngày ký.",
  },
];

/** The rules of the form in which communes register their targets. That column 6 is column 2 needs no rule: it is
 *  computed from it. */
export const dh01Rules: readonly ValidationRule[] = [
  ...againstTheTown,
  ...milestones,
  ...parts,
  ...documents,
];
