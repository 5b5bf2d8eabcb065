import {
  type Calendar,
  chainBefore,
  type Period,
  sameLastYear,
} from "../../shared/calendar/period.ts";
import type { ReferencePeriod } from "../../shared/form/algebra/expression.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { figureOf, type YearFigures } from "../../shared/regime.ts";
import type { CarriedSources } from "../../shared/report/carried.ts";
import { isApproved } from "../../shared/report/life.ts";
import type { ReportSummary, StoredReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { valuesOf } from "./definitions.ts";
import type { SuppliedReports } from "./suppliedReports.ts";

/** The periods that a reference may mean, seen from another: the first of them that was reported on is meant. `toStart`
 *  says that where none was, there is nothing to wait for. */
export function periodsMeant(
  reference: ReferencePeriod | null,
  from: Period,
  calendar: Calendar,
): { readonly periods: readonly PeriodId[]; readonly toStart: boolean } {
  switch (reference) {
    case null:
      return { periods: [from.id], toStart: false };
    case "previous":
      return chainBefore(calendar, from);
    case "last-year":
      // It may lie before this system: then there is no chain, and what is filed counts.
      return { periods: [sameLastYear(from.id)], toStart: true };
  }
}

/** A period and the earlier ones that its forms carry figures from. */
export function periodsRead(period: Period, calendar: Calendar): PeriodId[] {
  const references = [null, "previous", "last-year"] as const;
  return references.flatMap((of) => periodsMeant(of, period, calendar).periods);
}

/** What the carried cells of one form are filled from. */
export function carriedSourcesOf(read: {
  readonly unit: OrgUnitId;
  readonly period: Period;
  readonly calendar: Calendar;
  readonly figures: YearFigures | null;
  /** The unit's reports of this form. */
  readonly reports: readonly StoredReport[];
  readonly definitions: readonly StoredDefinition[];
  readonly supplied: SuppliedReports;
}): CarriedSources {
  const { unit, period, calendar, figures, reports, definitions, supplied } = read;
  return {
    unit,
    period: period.id,
    elsewhereOf: (origin) => supplied.of(unit, period, origin),
    targetOf: (indicator) => figures && figureOf(figures.targets, indicator, unit),
    figureOf: (indicator) => {
      const value = figures && figureOf(figures.figures, indicator, unit);
      return value === null ? null : { value, source: figures?.sources[indicator] ?? "" };
    },
    reportOf: (reference) => {
      const { periods, toStart } = periodsMeant(reference, period, calendar);
      const sent = findSent(reports, periods);
      if (!sent) return toStart ? "none" : null;
      const { version, state } = sent;
      const values = valuesOf(sent.sent, definitions);
      return { period: sent.period, version, approved: isApproved(state), values };
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
