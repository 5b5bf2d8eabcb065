import { findPeriod, type Period } from "../../shared/calendar/period.ts";
import type { Template } from "../../shared/form/template.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { termIn } from "../../shared/unitsOfPeriod.ts";
import type { UnitsInYear } from "./unitsInYear.ts";

/** Whether a unit owes a form in a period of the year, as it was then: one that had yet to begin owes nothing of it. */
export function owesIn(
  { calendar }: Pick<Regime, "calendar">,
  lived: UnitsInYear,
  form: Pick<Template, "id" | "reportedBy" | "periodKinds">,
  id: PeriodId,
): (unit: OrgUnitId) => boolean {
  const period: Period | null = findPeriod(calendar, id);
  return (unit) => {
    const term = period && termIn({ terms: lived.termsOf(unit) }, period);
    return term !== null && isAsked(form, { ...term, id: unit }, period ?? { id });
  };
}
