import type { ValidationRule } from "../../form/template.ts";
import { comparisonsOf, plain } from "./standardRules.ts";

/** What is entered for the period, and what is expected by its end. */
const answered = { each: "column", table: "A", columns: ["2", "7"] } as const;
/** What the year has brought so far: a course ends, and finds its learners work, in a later quarter than it begins. */
const sinceJanuary = { each: "column", table: "A", columns: ["3", "7"] } as const;

/** The rules of the form of vocational training. */
export const dh02Rules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "T2",
    holds: "@2 <= @1",
    over: answered,
    importance: "error",
    title: "Số nữ nhiều hơn tổng số",
    instruction: "Sửa số nữ, hoặc số người được đào tạo nghề.",
  },
  {
    ...plain,
    id: "G3",
    holds: "max(@3.1,@3.2,@3.3,@3.4,@3.5,@3.6) <= @1",
    over: answered,
    importance: "error",
    title: "Một nhóm đối tượng nhiều hơn tổng số",
    instruction: "Sửa số của nhóm đó, hoặc số người được đào tạo nghề.",
  },
  {
    ...plain,
    id: "T3",
    holds: "@3.1+@3.2+@3.3+@3.4+@3.5+@3.6 = @1",
    over: answered,
    importance: "warning",
    title: "Chia theo đối tượng không bằng tổng số",
    instruction: "Mỗi người tính vào một đối tượng ưu tiên nhất: sửa, hoặc nêu lý do.",
  },
  {
    ...plain,
    id: "T5",
    holds: "@5 <= @1",
    over: sinceJanuary,
    importance: "warning",
    title: "Số tốt nghiệp nhiều hơn số được đào tạo",
    instruction: "Chỉ đúng khi có lớp mở từ năm trước: nêu lý do, nếu không thì sửa.",
  },
  {
    ...plain,
    id: "T6",
    holds: "@6 <= @5",
    over: sinceJanuary,
    importance: "warning",
    title: "Số có việc làm nhiều hơn số tốt nghiệp",
    instruction: "Chỉ tính người đã học xong: sửa, hoặc nêu lý do.",
  },
  {
    ...plain,
    id: "T8",
    holds: "@1 = @8",
    over: { each: "column", table: "A", columns: ["3"] },
    importance: "warning",
    title: "Số người học nghề khác số của TT GDNN-GDTX",
    instruction: "Đối chiếu danh sách học viên với TT GDNN-GDTX: sửa, hoặc nêu lý do.",
  },
  ...comparisonsOf(["1", "1.1", "1.2"]),
];
