import type { EditionContent, EditionHeading } from "../../shared/api/editions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import type { ReportState } from "../../shared/report/life.ts";
import { ok, type Result } from "../../shared/result.ts";
import {
  type EditionCoverage,
  fingerprintFigures,
  type ReportReference,
} from "../../shared/rollup/edition.ts";
import {
  concernsOfConsolidation,
  concernsOfOverview,
  coverageOfConsolidation,
  coverageOfOverview,
  type EditionConcerns,
} from "../../shared/rollup/editionConcerns.ts";
import type { UnitStanding } from "../../shared/rollup/standing.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { listUnits } from "../store/orgUnits.ts";
import type { ReportKey } from "../store/rows.ts";
import { type OpenedConsolidation, openConsolidation } from "./consolidateStored.ts";
import { consolidationReplyOf } from "./consolidationReply.ts";
import { openComparisons } from "./openComparisons.ts";
import { type OpenedOverview, openOverview } from "./openOverview.ts";
import { overviewReplyOf } from "./overviewReply.ts";

/** A report that was looked at, with the end of its chain. */
export interface SeenReport {
  readonly key: ReportKey;
  readonly reference: ReportReference;
  /** Null where it was never sent. */
  readonly lastHash: string | null;
}

/** A consolidation as it stands now, with everything that freezing it must know. */
export interface FiguresToFreeze {
  readonly content: EditionContent;
  readonly figures: string;
  readonly concerns: EditionConcerns;
  readonly coverage: EditionCoverage;
  readonly reports: readonly SeenReport[];
}

/** Gathers a consolidation, or what a generated form makes of several, as its own route tells it. */
export async function gatherFigures(
  db: D1Database,
  caller: Caller,
  unit: UnitToday,
  template: string,
  period: string,
): Promise<Result<FiguresToFreeze, Problem>> {
  const opened = await openConsolidation(db, caller, unit, template, period, true);
  if (!opened.ok) return opened;
  const asOf = instantOf(caller.now);
  const heading = await headingOf(db, caller);
  if (opened.value.form.template.generated) {
    const made = await openOverview(db, caller, unit, template, period);
    if (!made.ok) return made;
    const overview = overviewReplyOf(made.value, asOf);
    return ok({
      content: { heading, consolidation: null, overview },
      figures: fingerprintFigures(overview),
      concerns: concernsOfOverview(overview),
      coverage: coverageOfOverview(overview),
      reports: seenInOverview(made.value),
    });
  }
  const compared = await openComparisons(db, caller, opened.value);
  const consolidation = consolidationReplyOf(opened.value, compared, asOf);
  return ok({
    content: { heading, consolidation, overview: null },
    figures: fingerprintFigures(consolidation),
    concerns: concernsOfConsolidation(consolidation),
    coverage: coverageOfConsolidation(consolidation),
    reports: seenInConsolidation(opened.value),
  });
}

async function headingOf(db: D1Database, { regime, day }: Caller): Promise<EditionHeading> {
  const [office] = await listUnits(db, [regime.receivedBy], day);
  return {
    regime: regime.id,
    year: regime.calendar.year,
    officeName: office?.name ?? regime.receivedBy,
    locality: regime.locality,
    illustrative: regime.illustrative,
  };
}

function seenInConsolidation(opened: OpenedConsolidation): SeenReport[] {
  const { units, own, form, period, reports } = opened;
  return [...units, ...(own ? [own] : [])].map(({ figures: { unit, standing } }) =>
    seen(
      { unit, template: form.template.id, period: period.id },
      reports.find((report) => report.unit === unit) ?? null,
      standing,
    ),
  );
}

function seenInOverview({ children, parent, period }: OpenedOverview): SeenReport[] {
  return [...children, parent].flatMap(({ member, looked }) =>
    [...member.reports].map(([template, { standing }]) =>
      seen(
        { unit: member.unit, template, period: period.id },
        looked.find((report) => report.template === template) ?? null,
        standing,
      ),
    ),
  );
}

function seen(
  key: { readonly unit: OrgUnitId; readonly template: TemplateId; readonly period: PeriodId },
  report: {
    readonly state: ReportState;
    readonly version: number;
    readonly seq: number;
    readonly lastHash: string;
  } | null,
  { kind }: UnitStanding,
): SeenReport {
  const { unit, template } = key;
  return {
    key,
    lastHash: report?.lastHash ?? null,
    reference: {
      unit,
      template,
      // What is left out is not in it, however it stands.
      version: report && kind === "counted" ? report.version : 0,
      seq: report?.seq ?? 0,
      state: report?.state ?? null,
    },
  };
}
