import type { RuleScope, ValidationRule } from "../../form/template.ts";

/** A rule without a tolerance of its own, in every kind of period. */
export const plain = { tolerance: 0, decimals: null, periodKinds: null } as const;

/** What the standard columns ask of rows with a target, G4, G8 and G9 of the regime: a change of fewer than ten is no
 *  finding. */
export function comparisonsOf(rows: readonly string[]): ValidationRule[] {
  const over = { each: "row", table: "A", rows } as const;
  return [
    {
      ...plain,
      id: "G4",
      holds: "@7 >= @3",
      over,
      importance: "warning",
      periodKinds: ["six-month", "year"],
      title: "Ước đến hết kỳ thấp hơn số đã thực hiện",
      instruction: "Ước thực hiện gồm cả số đã thực hiện: sửa, hoặc nêu lý do.",
    },
    {
      ...plain,
      id: "G8",
      holds: "abs(@3-@5) <= max(0.5*@5, 9)",
      over,
      importance: "warning",
      decimals: 1,
      title: "Tăng hoặc giảm quá 50% so với cùng kỳ năm trước",
      instruction: "Kiểm tra lại lũy kế; nếu đúng thì nêu lý do tăng, giảm.",
    },
    notFarAbove("@3", "@1", over),
    ...notBehind("@3", "@M", over),
  ];
}

/** What has been done since the year began against the plan of the year, G9 of the regime. */
export function notFarAbove(done: string, plan: string, over: RuleScope): ValidationRule {
  return {
    ...plain,
    id: "G9",
    holds: `${done} <= max(1.2*${plan}, ${plan}+9)`,
    over,
    importance: "warning",
    decimals: 1,
    title: "Vượt 120% kế hoạch năm",
    instruction: "Kiểm tra lại lũy kế; nếu đúng thì nêu lý do vượt.",
  };
}

/** What has been done against what the unit registered to have done by the period, G9 of the regime: a matter of fewer
 *  than ten is only pointed out. */
export function notBehind(done: string, registered: string, over: RuleScope): ValidationRule[] {
  const rule = { ...plain, over, title: "Chậm so với tiến độ đã đăng ký ở biểu ĐH-01" } as const;
  return [
    {
      ...rule,
      id: "G9b",
      holds: `${done} > ${registered}-10`,
      importance: "warning",
      instruction: "Kiểm tra lại lũy kế; nếu đúng thì nêu lý do chậm và cách bù trong các kỳ sau.",
    },
    {
      ...rule,
      id: "G9c",
      holds: `${done} > ${registered}-10 => ${done} >= ${registered}`,
      importance: "info",
      instruction: "Kiểm tra lại lũy kế; nếu đúng thì không phải làm gì.",
    },
  ];
}
