import type { RuleScope, ValidationRule } from "../../form/template.ts";

/** What most rules leave as it is: exact, to the finest of their cells, in every kind of period. */
export const exact = { tolerance: 0, decimals: null, periodKinds: null } as const;

/** G8 of the regime where the form holds no figures of last year: read from last year's report, so at hand-in. A change
 *  of fewer than ten is no finding. */
export function unlikeLastYear(figure: string, over: RuleScope): ValidationRule {
  const before = `${figure}[last-year]`;
  return {
    ...exact,
    id: "G8",
    holds: `abs(${figure}-${before}) <= max(0.5*${before}, 9)`,
    over,
    importance: "warning",
    decimals: 1,
    title: "Tăng hoặc giảm quá 50% so với cùng kỳ năm trước",
    instruction: "Kiểm tra lại số liệu; nếu đúng thì nêu lý do tăng, giảm.",
  };
}
