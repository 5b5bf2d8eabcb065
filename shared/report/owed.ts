import { kindOf, type Period } from "../calendar/period.ts";
import type { Template } from "../form/template.ts";
import type { OrgUnitId } from "../ids.ts";
import type { OrgUnitType } from "../orgUnit.ts";

/** Whether a period asks anybody for a form. */
export function isWanted(
  { id, periodKinds }: Pick<Template, "id" | "periodKinds">,
  period: Pick<Period, "id" | "forms">,
): boolean {
  const isNamed = period.forms === undefined || period.forms.includes(id);
  return isNamed && periodKinds.includes(kindOf(period));
}

/** Whether a period asks a unit for a form. It owes the form then, but for an optional period. */
export function isAsked(
  template: Pick<Template, "id" | "reportedBy" | "periodKinds">,
  unit: { readonly id: OrgUnitId; readonly type: OrgUnitType },
  period: Pick<Period, "id" | "forms">,
): boolean {
  const { reportedBy } = template;
  const reports = reportedBy.includes(unit.type) || reportedBy.includes(unit.id);
  return reports && isWanted(template, period);
}
