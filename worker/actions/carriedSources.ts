import type { Period } from "../../shared/calendar/period.ts";
import { baselineInForce, inForce, targetOf } from "../../shared/filing/inForce.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import type { CarriedSources } from "../../shared/report/carried.ts";
import { milestoneOrigin } from "../../shared/rollup/milestones.ts";
import { nameSource } from "../../shared/text/filedSource.ts";
import type { FiledFigures } from "../store/filed.ts";
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
  readonly regime: Pick<Regime, "milestones" | "filing" | "consolidatedBy">;
  readonly unit: OrgUnitId;
  readonly period: Period;
  readonly filed: FiledFigures;
  /** The unit's reports of this form. */
  readonly reports: readonly NewestReport[];
  readonly definitions: readonly StoredDefinition[];
  /** The reports of other forms. */
  readonly others: ReadReports;
}): CarriedSources {
  const { regime, unit, period, filed, reports, definitions, others } = read;
  const { standards } = regime.filing;
  return {
    unit,
    period: period.id,
    milestoneOf: (indicator) => milestoneOrigin(regime.milestones, indicator, period.id),
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
    reportOf: (reference) => {
      const id = periodMeant(reference, period);
      // Last year may lie before this system: then there is no chain, and what is filed counts.
      const sent = reports.find((report) => report.period === id && report.state !== "draft");
      if (id === null || (!sent && reference === "last-year")) return "none";
      return sent ? earlierOf(sent, definitions) : null;
    },
  };
}
