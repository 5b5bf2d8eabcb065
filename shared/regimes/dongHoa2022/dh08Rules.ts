import type { ValidationRule } from "../../form/template.ts";
import { insuranceGroups } from "./insuranceGroups.ts";
import { exact, unlikeLastYear } from "./ownRules.ts";
import { unlikePoverty } from "./povertyCarried.ts";
import { notBehind } from "./standardRules.ts";

const groups = { each: "row", table: "A", rows: insuranceGroups.map(({ id }) => id) } as const;

/** The rules of the form on health insurance and houses. */
export const dh08Rules: readonly ValidationRule[] = [
  {
    ...exact,
    id: "B1",
    holds: "@2 <= @1",
    over: groups,
    importance: "error",
    title: "Số người có thẻ nhiều hơn số người thuộc diện",
    instruction: "Đối chiếu danh sách cấp thẻ: sửa cột 1 hoặc cột 2.",
  },
  unlikePoverty("B2", "A!cn:1", "B!nk:9", "Nhân khẩu hộ cận nghèo"),
  {
    ...exact,
    id: "B3",
    holds: "@2 = @4",
    over: groups,
    importance: "warning",
    title: "Số người có thẻ khác số liệu của BHXH thị xã",
    instruction: "Đối chiếu danh sách với BHXH thị xã; nếu đúng thì ghi lý do chênh lệch.",
  },
  unlikeLastYear("@2", groups),
  {
    ...exact,
    id: "G9",
    holds: "@4 <= max(1.2*@1, @1+9)",
    over: { each: "row", table: "B", rows: ["1"] },
    importance: "warning",
    decimals: 1,
    title: "Vượt 120% kế hoạch năm",
    instruction: "Kiểm tra lại lũy kế; nếu đúng thì nêu lý do vượt.",
  },
  ...notBehind("@4", "@M", { each: "row", table: "B", rows: ["1"] }),
];
