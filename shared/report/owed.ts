import type { PeriodKind } from "../calendar/period.ts";
import type { Template } from "../form/template.ts";
import type { OrgUnitType } from "../orgUnit.ts";

/** Whether units of a type owe a form for a kind of period. */
export function isOwed(
  { reportedBy, periodKinds }: Pick<Template, "reportedBy" | "periodKinds">,
  unitType: OrgUnitType,
  periodKind: PeriodKind,
): boolean {
  return reportedBy.includes(unitType) && periodKinds.includes(periodKind);
}
