import type { ValidationRule } from "../../form/template.ts";
import { classNumbers, communeColumns } from "./classColumns.ts";
import { notFarAbove, plain } from "./standardRules.ts";

const everyClass = { each: "row", table: "A", rows: classNumbers } as const;
const byCommune = communeColumns.map(({ id }) => `@${id}`).join("+");

/** The rules of the list of classes. */
export const dh02bRules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "L1",
    holds: "@7 > 0 => filled(@1) and filled(@2)",
    over: everyClass,
    importance: "error",
    title: "Lớp chưa có tên hoặc chưa có nghề",
    instruction: "Ghi tên lớp và nghề đào tạo.",
  },
  {
    ...plain,
    id: "L2",
    holds: "@5 > 0 => @6 <= 0",
    over: everyClass,
    importance: "error",
    title: "Một lớp thuộc cả hai lĩnh vực",
    instruction: "Ghi số học viên ở một lĩnh vực, ô kia ghi “-”.",
  },
  {
    ...plain,
    id: "L3",
    holds: `${byCommune} = @7`,
    over: everyClass,
    importance: "error",
    title: "Học viên chia theo xã, phường không bằng tổng số",
    instruction: "Đối chiếu danh sách lớp: mỗi học viên thuộc một xã, phường.",
  },
  {
    ...plain,
    id: "L4",
    holds: "@4 >= @3",
    over: everyClass,
    importance: "error",
    title: "Bế giảng trước khai giảng",
    instruction: "Sửa ngày khai giảng hoặc ngày bế giảng.",
  },
  {
    ...plain,
    id: "L5",
    holds: "@3 <= last_day",
    over: everyClass,
    importance: "error",
    title: "Lớp chưa khai giảng trong kỳ",
    instruction: "Sửa ngày, hoặc để lớp này sang kỳ sau.",
  },
  {
    ...plain,
    id: "L6",
    holds: "@18 <= @7",
    over: everyClass,
    importance: "error",
    title: "Số tốt nghiệp nhiều hơn số học viên",
    instruction: "Sửa số tốt nghiệp, hoặc số học viên của lớp.",
  },
  {
    ...plain,
    id: "L7",
    holds: "@18 > 0 => @4 <= last_day",
    over: everyClass,
    importance: "warning",
    title: "Có người tốt nghiệp khi lớp chưa bế giảng",
    instruction: "Kiểm tra ngày bế giảng và số tốt nghiệp, hoặc nêu lý do.",
  },
  notFarAbove("@T", "@KH", { each: "column", table: "A", columns: ["5", "6", "7"] }),
];
