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
