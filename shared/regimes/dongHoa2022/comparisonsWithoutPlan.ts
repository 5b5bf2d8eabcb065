import type { ValidationRule } from "../../form/template.ts";
import { comparisonsOf } from "./standardRules.ts";

/** What the standard columns ask of rows for which nothing is planned: all but G9. */
export function comparisonsWithoutPlan(rows: readonly string[]): ValidationRule[] {
  return comparisonsOf(rows).filter(({ id }) => !id.startsWith("G9"));
}
