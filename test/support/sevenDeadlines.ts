import type { Template } from "../../shared/form/template.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";

/** Clause IV.15 of the plan: "trước 15/3", "trước ngày 15 tháng cuối quý", "trước 30/5", "trước 05/12". The last day on
 *  time, as the words exclude the day they name and as they take it in, in the order in which they come. */
export const sevenDeadlines = [
  { period: "2022P", exclusive: "2022-03-14", inclusive: "2022-03-15" },
  { period: "2022Q1", exclusive: "2022-03-14", inclusive: "2022-03-15" },
  { period: "2022S1", exclusive: "2022-05-29", inclusive: "2022-05-30" },
  { period: "2022Q2", exclusive: "2022-06-14", inclusive: "2022-06-15" },
  { period: "2022Q3", exclusive: "2022-09-14", inclusive: "2022-09-15" },
  { period: "2022", exclusive: "2022-12-04", inclusive: "2022-12-05" },
  { period: "2022Q4", exclusive: "2022-12-14", inclusive: "2022-12-15" },
] as const;

/** The last second of a day in Viet Nam, as an instant. */
export function lastSecondOf(day: string): string {
  return `${day}T23:59:59+07:00`;
}

/** The second after that one: told in UTC, so that nothing here has to count days. */
export function secondAfter(day: string): string {
  return `${day}T17:00:00Z`;
}

/** The poverty form, owed for the plan too: one form for all seven deadlines. */
export const everyPeriodForm: Template = {
  ...dh04,
  periodKinds: [...dh04.periodKinds, "plan"],
};
