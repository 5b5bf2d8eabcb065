import type { Period } from "../../shared/calendar/period.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { figureOf, type Regime, type YearFigures } from "../../shared/regime.ts";
import type { CarriedSources } from "../../shared/report/carried.ts";
import { milestoneOrigin } from "../../shared/rollup/milestones.ts";
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
  readonly unit: OrgUnitId;
  readonly period: Period;
  readonly regime: Pick<Regime, "calendar" | "milestones">;
  readonly figures: YearFigures | null;
  /** The unit's reports of this form. */
  readonly reports: readonly NewestReport[];
  readonly definitions: readonly StoredDefinition[];
  /** The reports of other forms. */
  readonly others: ReadReports;
}): CarriedSources {
  const { unit, period, regime, figures, reports, definitions, others } = read;
  return {
    unit,
    period: period.id,
    milestoneOf: (indicator) => milestoneOrigin(regime.milestones, indicator, period.id),
    elsewhereOf: (origin) => others.of(reportMeant(origin, unit, period)),
    targetOf: (indicator) => figures && figureOf(figures.targets, indicator, unit),
    figureOf: (indicator) => {
      const value = figures && figureOf(figures.figures, indicator, unit);
      return value === null ? null : { value, source: figures?.sources[indicator] ?? "" };
    },
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
