import type { EditionContent, EditionHeading } from "../../shared/api/editions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { Problem } from "../../shared/problem.ts";
import type { ReportState } from "../../shared/report/life.ts";
import { ok, type Result } from "../../shared/result.ts";
import {
  type EditionCoverage,
  type EditionGrounds,
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
import type { StoredExceptions } from "../store/exceptions.ts";
import type { FiledFigures } from "../store/filed.ts";
import { listUnits } from "../store/orgUnits.ts";
import type { ReportKey } from "../store/rows.ts";
import { type OpenedConsolidation, openConsolidation } from "./consolidateStored.ts";
import { consolidationReplyOf } from "./consolidationReply.ts";
import type { FoundGoing } from "./goOn.ts";
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
  readonly grounds: EditionGrounds;
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
    const { form, filed } = made.value;
    return ok({
      content: { heading, consolidation: null, overview },
      figures: fingerprintFigures(overview),
      concerns: concernsOfOverview(form, overview),
      coverage: coverageOfOverview(form, overview),
      grounds: groundsOf(caller, filed),
      reports: seenInOverview(made.value),
    });
  }
  const compared = await openComparisons(db, caller, opened.value);
  const consolidation = consolidationReplyOf(opened.value, compared, asOf);
  const { form, filed } = opened.value;
  return ok({
    content: { heading, consolidation, overview: null },
    figures: fingerprintFigures(consolidation),
    concerns: concernsOfConsolidation(form, consolidation),
    coverage: coverageOfConsolidation(form, consolidation),
    grounds: groundsOf(caller, filed),
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

function groundsOf({ regime, regimeRevision }: Caller, { newest }: FiledFigures): EditionGrounds {
  const { year } = regime.calendar;
  return { regime: regime.id, revision: regimeRevision, year, ...newest };
}

function seenInConsolidation(opened: OpenedConsolidation): SeenReport[] {
  const { units, own, form, period, reports, exceptions, going } = opened;
  const ofPeriod = [...units, ...(own ? [own] : [])].map(({ figures: { unit, standing } }) =>
    seen(
      { unit, template: form.template.id, period: period.id },
      reports.find((report) => report.unit === unit) ?? null,
      standing,
      exceptions,
    ),
  );
  return [...ofPeriod, ...seenBehind(going)];
}

function seenInOverview(opened: OpenedOverview): SeenReport[] {
  const { children, parent, period, exceptions, going } = opened;
  const ofPeriod = [...children, parent].flatMap(({ member, looked }) =>
    [...member.reports].map(([template, { standing }]) =>
      seen(
        { unit: member.unit, template, period: period.id },
        looked.find((report) => report.template === template) ?? null,
        standing,
        exceptions,
      ),
    ),
  );
  return [...ofPeriod, ...seenBehind(going)];
}

/** What goes on of the year was looked at in earlier periods: nothing of those is frozen with this one. */
function seenBehind({ looked, exceptions }: FoundGoing): SeenReport[] {
  return looked.map(({ key, report }) => {
    const { reference, lastHash } = seen(key, report, null, exceptions);
    return { key, lastHash, reference: { ...reference, period: key.period } };
  });
}

function seen(
  key: ReportKey,
  report: {
    readonly state: ReportState;
    readonly version: number;
    readonly seq: number;
    readonly lastHash: string;
  } | null,
  standing: UnitStanding | null,
  exceptions: readonly StoredExceptions[],
): SeenReport {
  const { unit, template, period } = key;
  const isOf = (one: StoredExceptions) =>
    one.unit === unit && one.template === template && one.period === period;
  return {
    key,
    lastHash: report?.lastHash ?? null,
    reference: {
      unit,
      template,
      // What is left out is not in it, however it stands.
      version: report && standing?.kind === "counted" ? report.version : 0,
      seq: report?.seq ?? 0,
      state: report?.state ?? null,
      decided: exceptions.find(isOf)?.seq ?? 0,
    },
  };
}
