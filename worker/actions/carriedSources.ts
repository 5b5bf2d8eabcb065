import type { Period } from "../../shared/calendar/period.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { figureOf, type Regime, type YearFigures } from "../../shared/regime.ts";
import type { CarriedSources } from "../../shared/report/carried.ts";
import { milestoneOrigin } from "../../shared/rollup/milestones.ts";
import type { NewestReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { earlierOf, type ReadReports } from "./readReports.ts";
import { periodMeant, reportMeant } from "./sourceCells.ts";

/** A period and the earlier ones that its forms carry figures from. */
export function periodsRead(period: Period): PeriodId[] {
  const periods = [null, "previous", "last-year"] as const;
  return periods.map((of) => periodMeant(of, period)).filter((id) => id !== null);
}

/** What the carried cells of one form are filled from. */
export function carriedSourcesOf(read: {
  readonly unit: OrgUnitId;
  readonly period: Period;
  readonly regime: Pick<Regime, "milestones">;
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
      const id = periodMeant(reference, period);
      // Last year may lie before this system: then there is no chain, and what is filed counts.
      const sent = reports.find((report) => report.period === id && report.state !== "draft");
      if (id === null || (!sent && reference === "last-year")) return "none";
      return sent ? earlierOf(sent, definitions) : null;
    },
  };
}
