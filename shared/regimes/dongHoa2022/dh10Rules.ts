import type { ValidationRule } from "../../form/template.ts";
import { comparisonsWithoutPlan } from "./comparisonsWithoutPlan.ts";
import { plain } from "./standardRules.ts";

/** Who is found in one quarter may be helped in the next: only what has accumulated is compared. */
const cumulative = { each: "column", table: "A", columns: ["3", "7"] } as const;
const answered = { each: "column", table: "A", columns: ["2", "7"] } as const;
const atEnd = { each: "column", table: "A", columns: ["2"] } as const;

/** The rules of the form on gender equality and social evils. */
export const dh10Rules: readonly ValidationRule[] = [
  {
    ...plain,
    id: "B1",
    holds: "@2 >= @5",
    over: { each: "row", table: "A", rows: ["1"] },
    importance: "warning",
    title: "Số mô hình ít hơn cùng kỳ năm trước",
    instruction: "Kế hoạch yêu cầu duy trì mô hình: kiểm tra lại, hoặc nêu lý do giảm.",
  },
  {
    ...plain,
    id: "B2",
    holds: "@2.1 <= @2",
    over: cumulative,
    importance: "error",
    title: "Nạn nhân được hỗ trợ nhiều hơn nạn nhân được phát hiện",
    instruction: "Đối chiếu sổ theo dõi: người được hỗ trợ là một phần của người được phát hiện.",
  },
  {
    ...plain,
    id: "B6",
    holds: "@6 <= @12",
    over: answered,
    importance: "error",
    title: "Buổi tuyên truyền về bình đẳng giới nhiều hơn tổng số buổi",
    instruction: "Dòng 12 gồm cả dòng 6: sửa một trong hai ô.",
  },
  {
    ...plain,
    id: "B7",
    holds: "@7 <= 1",
    over: atEnd,
    importance: "error",
    title: "Mỗi xã, phường chỉ có một đội công tác xã hội tình nguyện",
    instruction: "Ghi 1 nếu đội đang hoạt động, 0 hoặc “-” nếu không.",
  },
  {
    ...plain,
    id: "B11",
    holds: "@11 => @8 = 0",
    over: atEnd,
    importance: "error",
    title: "Ghi lành mạnh nhưng vẫn còn tụ điểm tệ nạn mại dâm",
    instruction: "Ghi Không ở dòng 11, hoặc sửa số tụ điểm ở dòng 8.",
  },
  // People and sessions; what follows from them would only repeat what is said of these.
  ...comparisonsWithoutPlan(["2", "6", "9", "12"]),
];
