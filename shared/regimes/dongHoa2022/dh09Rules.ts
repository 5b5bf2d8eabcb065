import type { Importance, ValidationRule } from "../../form/template.ts";
import { comparisonsWithoutPlan } from "./comparisonsWithoutPlan.ts";
import { groupRows } from "./specialCircumstances.ts";
import { plain } from "./standardRules.ts";

const atEnd = { each: "column", table: "A", columns: ["2"] } as const;
const answered = { each: "column", table: "A", columns: ["2", "7"] } as const;
const ofForm = { each: "form" } as const;

/** A part that cannot be more than its whole. */
function part(
  id: string,
  holds: string,
  over: ValidationRule["over"],
  title: string,
  instruction: string,
  importance: Importance = "error",
): ValidationRule {
  return { ...plain, id, holds, over, importance, title, instruction };
}

const children: readonly ValidationRule[] = [
  part(
    "T1",
    "@1.3 <= @1",
    atEnd,
    "Trẻ em nữ nhiều hơn tổng số trẻ em",
    "Sửa số trẻ em nữ, hoặc số trẻ em theo độ tuổi.",
  ),
  {
    ...plain,
    id: "G10",
    // The office counts at the year's turn, the commune at the period's end.
    holds: "abs(@1-@1.4) <= 0.05*@1.4",
    over: atEnd,
    importance: "warning",
    decimals: 1,
    title: "Tổng số trẻ em lệch quá 5% so với số của Chi cục Thống kê",
    instruction: "Rà lại danh sách trẻ em; nếu đúng thì nêu lý do chênh lệch.",
  },
  part(
    "T2",
    "@2 <= @1",
    atEnd,
    "Trẻ em có hoàn cảnh đặc biệt nhiều hơn tổng số trẻ em",
    "Sửa số trẻ em có hoàn cảnh đặc biệt, hoặc tổng số trẻ em.",
  ),
  part(
    "T2a",
    "@2 <= @2.15",
    atEnd,
    "Có trẻ em hoàn cảnh đặc biệt chưa thuộc nhóm nào",
    "Mỗi em thuộc ít nhất một trong 14 nhóm: xếp nhóm cho đủ.",
  ),
  part(
    "T2b",
    "@2 <= @A!2:2",
    { each: "row", table: "A", rows: groupRows },
    "Một nhóm nhiều hơn số trẻ em có hoàn cảnh đặc biệt",
    "Sửa số của nhóm, hoặc số trẻ em có hoàn cảnh đặc biệt ở dòng 2.",
  ),
  part(
    "T3",
    "@3 <= @2",
    atEnd,
    "Số được trợ giúp nhiều hơn số trẻ em có hoàn cảnh đặc biệt",
    "Đối chiếu danh sách trẻ em có hoàn cảnh đặc biệt, sửa một trong hai ô.",
  ),
];

const harm: readonly ValidationRule[] = [
  part(
    "T5",
    "@A!5:3 <= @A!1:2",
    ofForm,
    "Trẻ em bị xâm hại nhiều hơn tổng số trẻ em",
    "Sửa số trẻ em bị xâm hại, hoặc tổng số trẻ em.",
  ),
  part(
    "T7",
    "@A!7:3 <= @A!1:2",
    ofForm,
    "Trẻ em bị tai nạn thương tích nhiều hơn tổng số trẻ em",
    "Sửa số trẻ em bị tai nạn thương tích, hoặc tổng số trẻ em.",
  ),
  part(
    "T7a",
    "@7.1 <= @7",
    answered,
    "Trẻ em tử vong nhiều hơn trẻ em bị tai nạn thương tích",
    "Số bị tai nạn thương tích gồm cả số tử vong: sửa một trong hai ô.",
  ),
  part(
    "T7b",
    "@7.1.1 <= @7.1",
    answered,
    "Tử vong do đuối nước nhiều hơn tổng số tử vong",
    "Số tử vong gồm cả số đuối nước: sửa một trong hai ô.",
  ),
  part(
    "T11",
    "@B!11:1 => @A!7:3 = 0",
    ofForm,
    "Ghi không có tai nạn thương tích nhưng vẫn có trẻ em bị tai nạn",
    "Sửa dòng 11 của bảng B, hoặc nêu lý do vẫn tính là không có.",
    "warning",
  ),
];

/** QĐ 06/QĐ-TTg: enough points, and none of the criteria without any. */
const friendly: readonly ValidationRule[] = [
  part(
    "T10a",
    "@10.18 => @10.16 >= 0 and @10.17 > 0",
    { each: "column", table: "B", columns: ["1"] },
    "Ghi đạt nhưng chưa đủ điểm, hoặc còn tiêu chí 0 điểm",
    "Ghi Không ở dòng 10.18, hoặc sửa điểm chấm sai.",
  ),
  part(
    "T10b",
    "@10.16 >= 0 and @10.17 > 0 => @10.18",
    { each: "column", table: "B", columns: ["1"] },
    "Đủ điểm, không tiêu chí nào 0 điểm nhưng ghi không đạt",
    "Ghi Có ở dòng 10.18, hoặc sửa điểm chấm sai.",
  ),
  part(
    "T6a",
    "@10.6.1 <= 50",
    { each: "column", table: "B", columns: ["1"] },
    "Phần tỷ lệ được trợ giúp của tiêu chí 6 quá 50 điểm",
    "Phần này nhiều nhất 50 điểm: sửa điểm.",
  ),
  part(
    "T6b",
    "@10.6.2 <= 75",
    { each: "column", table: "B", columns: ["1"] },
    "Phần còn lại của tiêu chí 6 quá 75 điểm",
    "Phần này nhiều nhất 75 điểm: sửa điểm.",
  ),
  part(
    "T6c",
    "@B!10.6.1:1 >= 50 and @A!2:2 > 0 => @A!4:2 >= 95",
    ofForm,
    "Chấm đủ 50 điểm nhưng tỷ lệ được trợ giúp dưới 95%",
    "Đối chiếu dòng 4 với điểm đã chấm: sửa, hoặc nêu lý do.",
    "warning",
  ),
  part(
    "T6d",
    "@A!4:2 >= 95 => @B!10.6.1:1 >= 50",
    ofForm,
    "Tỷ lệ được trợ giúp từ 95% nhưng chưa chấm đủ 50 điểm",
    "Đối chiếu dòng 4 với điểm đã chấm: sửa, hoặc nêu lý do.",
    "warning",
  ),
];

/** The rules of the children's form. */
export const dh09Rules: readonly ValidationRule[] = [
  ...children,
  ...harm,
  ...friendly,
  ...comparisonsWithoutPlan(["5", "7"]),
];
