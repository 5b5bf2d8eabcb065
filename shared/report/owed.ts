import type { PeriodKind } from "../calendar/period.ts";
import type { Template } from "../form/template.ts";
import type { OrgUnitId } from "../ids.ts";
import type { OrgUnitType } from "../orgUnit.ts";

/** Whether a unit owes a form for a kind of period. */
export function isOwed(
  { reportedBy, periodKinds }: Pick<Template, "reportedBy" | "periodKinds">,
  unit: { readonly id: OrgUnitId; readonly type: OrgUnitType },
  periodKind: PeriodKind,
): boolean {
  const owes = reportedBy.includes(unit.type) || reportedBy.includes(unit.id);
  return owes && periodKinds.includes(periodKind);
}
