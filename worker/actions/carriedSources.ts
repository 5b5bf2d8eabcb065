import type { Period } from "../../shared/calendar/period.ts";
import { baselineInForce, inForce, targetOf } from "../../shared/filing/inForce.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { type AdjustedReport, listAdjustedAtStart } from "../../shared/report/adjustedInYear.ts";
import type { CarriedSources } from "../../shared/report/carried.ts";
import { milestoneOrigin } from "../../shared/rollup/milestones.ts";
import { nameSource } from "../../shared/text/filedSource.ts";
import type { FiledFigures } from "../store/filed.ts";
import type { NewestReport, ReportSummary } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { earlierOf, type ReadReports } from "./readReports.ts";
import { periodsMeant, reportMeant } from "./sourceCells.ts";

/** A period and the earlier ones that its forms may carry figures from. */
export function periodsRead(regime: Pick<Regime, "calendar">, period: Period): PeriodId[] {
  const references = [null, "previous", "last-year"] as const;
  return references.flatMap((of) => periodsMeant(of, period, regime).periods);
}

/** What the carried cells of one form are filled from. */
export function carriedSourcesOf(read: {
  readonly regime: Pick<Regime, "calendar" | "milestones" | "filing" | "consolidatedBy">;
  readonly unit: OrgUnitId;
  readonly period: Period;
  readonly filed: FiledFigures;
  /** The unit's reports of this form. */
  readonly reports: readonly NewestReport[];
  readonly definitions: readonly StoredDefinition[];
  /** The reports of other forms. */
  readonly others: ReadReports;
  /** The unit's reports of this form that adjust carried figures; none where absent. */
  readonly adjusted?: readonly AdjustedReport[];
}): CarriedSources {
  const { regime, unit, period, filed, reports, definitions, others, adjusted = [] } = read;
  const atStart = listAdjustedAtStart(adjusted, regime.calendar, period);
  const { standards } = regime.filing;
  return {
    unit,
    period: period.id,
    // A plan that is being corrected registers nothing until it is sent again.
    milestoneOf: (indicator) => {
      const origin = milestoneOrigin(regime.milestones, indicator, period.id);
      return origin && others.isReturned(reportMeant(origin, unit, period)) ? null : origin;
    },
    elsewhereOf: (origin) => others.of(reportMeant(origin, unit, period)),
    targetOf: (indicator) => targetOf(filed.targets, indicator, unit),
    targetSourceOf: (indicator) => {
      const found = filed.targets && inForce(filed.targets, indicator, unit);
      return found && nameSource(found.source, standards);
    },
    figureOf: (indicator) => {
      const found = baselineInForce(filed, regime, indicator, unit);
      return (
        found && { value: found.value, source: nameSource(found.source, standards, indicator) }
      );
    },
    adjustedAtStart: (key) => atStart.get(key) ?? [],
    reportOf: (reference) => {
      const { periods, toStart } = periodsMeant(reference, period, regime);
      const sent = findSent(reports, periods);
      if (sent) return earlierOf(sent, definitions);
      return toStart ? "none" : null;
    },
  };
}

/** The report of the first of some periods that has been sent and not taken back, or null. */
export function findSent<R extends Pick<ReportSummary, "period" | "state">>(
  reports: readonly R[],
  periods: readonly PeriodId[],
): R | null {
  for (const period of periods) {
    const sent = reports.find((report) => report.period === period && report.state !== "draft");
    if (sent) return sent;
  }
  return null;
}
