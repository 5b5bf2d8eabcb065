import { type Period, planOf } from "../../shared/calendar/period.ts";
import { isWanted } from "../../shared/report/owed.ts";
import type { CrossCheck } from "../../shared/rollup/crossCheck.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { templateFrom } from "./definitions.ts";

/** Whether a period asks for every form that a comparison is taken from. */
export function isComparable(
  check: CrossCheck,
  definitions: readonly StoredDefinition[],
  period: Period,
): boolean {
  return formsOf(check).every((side) => {
    const found = definitions.find(({ id }) => id === side.template);
    const asking = side.period === "plan" ? { id: planOf(period.id) } : period;
    return found !== undefined && isWanted(templateFrom(found.definition), asking);
  });
}

/** The sides of a comparison that are taken from forms. */
export function formsOf({ left, right }: CrossCheck) {
  return [left, right].flatMap((side) => ("template" in side ? [side] : []));
}
