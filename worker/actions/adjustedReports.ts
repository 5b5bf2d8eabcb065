import { carriedFromWire } from "../../shared/api/carried.ts";
import type { Period } from "../../shared/calendar/period.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import {
  type AdjustedReport,
  listStarts,
  quartersWithin,
} from "../../shared/report/adjustedInYear.ts";
import { isApproved } from "../../shared/report/life.ts";
import type { StoredReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { valuesOf } from "./definitions.ts";

/** The periods whose reports may have adjusted what a period starts from. */
export function adjustingPeriods(
  { calendar }: Pick<Regime, "calendar">,
  period: Period,
): PeriodId[] {
  return [...listStarts(calendar, period), ...quartersWithin(calendar, period)].map(({ id }) => id);
}

/** The reports of one form and unit that adjust figures, of all that were found. */
export function adjustedReportsOf(
  found: readonly StoredReport[],
  { template, unit }: { readonly template: TemplateId; readonly unit: OrgUnitId },
  definitions: readonly StoredDefinition[],
): AdjustedReport[] {
  return found
    .filter((report) => report.template === template && report.unit === unit)
    .map(({ period, version, state, sent }) => ({
      ...{ period, version, approved: isApproved(state), reasons: sent.reasons },
      values: valuesOf(sent, definitions),
      adjusted: carriedFromWire(sent.carried).adjusted ?? new Map(),
    }));
}
