import type { ValidationRule } from "../../form/template.ts";
import { insuranceGroups } from "./insuranceGroups.ts";
import { exact, unlikeLastYear } from "./ownRules.ts";
import { sharedWithPoverty } from "./povertyCarried.ts";
import { unlikeIn } from "./sharedFigures.ts";
import { notBehind } from "./standardRules.ts";

/** What the form takes over from the poverty form. */
const nearPoor = sharedWithPoverty("B2", "A!cn:1", "B!nk:9", "nhân khẩu hộ cận nghèo cuối kỳ");

/** What other forms ask for as well; somebody who has a card of another group may be missing here. */
const alsoReported = [
  sharedWithPoverty("F1", "A!hn:1", "A!nk:9", "nhân khẩu hộ nghèo cuối kỳ"),
  {
    id: "F2",
    own: "A!btxh:1",
    template: "dh-07",
    code: "ĐH-07",
    theirs: "A!9:4",
    what: "số người hưởng trợ cấp bảo trợ xã hội hằng tháng",
  },
];

/** Every figure that it shares with another form of its unit. */
export const dh08Shared = [nearPoor, ...alsoReported];

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
  unlikeIn(nearPoor, "warning"),
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
  ...alsoReported.map((shared) => unlikeIn(shared, "info")),
  ...notBehind("@4", "@M", { each: "row", table: "B", rows: ["1"] }),
];
