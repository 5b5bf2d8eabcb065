import { carriedFromWire } from "../../shared/api/carried.ts";
import { findPeriod, parsePeriodId } from "../../shared/calendar/period.ts";
import type { Form } from "../../shared/form/form.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import {
  type CarriedFrom,
  type CarriedSources,
  type EarlierReport,
  resolveCarried,
} from "../../shared/report/carried.ts";
import { isApproved } from "../../shared/report/life.ts";
import { listSourceChanges, type SourceChange } from "../../shared/report/sourceChanges.ts";
import type { FiledFigures } from "../store/filed.ts";
import type { ReportSummary, StoredReport } from "../store/reportRows.ts";
import { listSent, listSummaries } from "../store/reports.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { carriedSourcesOf } from "./carriedSources.ts";
import { formFrom, valuesOf, withDefinitionsOf } from "./definitions.ts";
import { readReports } from "./readReports.ts";
import { earlierMeant, listSourceCells, nameOf, reportMeant } from "./sourceCells.ts";

/** What some reports of one form and period were sent with, and what their sources say by now. */
export interface ChangedSources {
  readonly byUnit: ReadonlyMap<
    OrgUnitId,
    { readonly form: Form; readonly changes: readonly SourceChange[] }
  >;
  /** Changes whenever a source does. */
  readonly revision: readonly (string | number)[];
}

/** Finds what the sources of sent reports say by now. It costs one row for each source, and two more for each that has a
 *  newer version: what was carried from the version still in force needs no reading again. */
export async function findChangedSources(
  db: D1Database,
  regime: Regime,
  reports: readonly StoredReport[],
  known: {
    /** Holds those that the reports were sent with. */
    readonly definitions: readonly StoredDefinition[];
    readonly filed: FiledFigures;
  },
): Promise<ChangedSources> {
  const sent = reports.map((report) => readSent(regime, report, known.definitions));
  const sources = sent.flatMap(({ cells }) => cells.map(({ at }) => at));
  const looked = [...new Map(sources.map((key) => [nameOf(key), key])).values()];
  const summaries = await listSummaries(db, looked);
  const moved = summaries.filter((summary) => sent.some((one) => isForgotten(one, summary)));
  const read = await listSent(db, moved);
  const versions = read.map((report) => report.sent);
  const definitions = await withDefinitionsOf(db, versions, known.definitions);
  const others = await readReports(db, [], { looked, reports: read, definitions });

  const byUnit = sent.map((one) => {
    const { report, form, period } = one;
    const ofUnit = read.filter(
      ({ unit, template }) => unit === report.unit && template === report.template,
    );
    const sources = carriedSourcesOf({
      ...{ regime, filed: known.filed, unit: report.unit, period },
      ...{ reports: ofUnit, definitions, others },
    });
    const now = resolveCarried(form, sourcesNow(one, summaries, sources));
    const values = valuesOf(report.sent, definitions);
    const changes = listSourceChanges({ carried: one.carried, values }, now);
    return [report.unit, { form, changes }] as const;
  });
  return {
    byUnit: new Map(byUnit),
    revision: summaries.flatMap(({ template, unit, period, seq }) => [template, unit, period, seq]),
  };
}

type Sent = ReturnType<typeof readSent>;

function readSent(regime: Regime, report: StoredReport, definitions: readonly StoredDefinition[]) {
  const { sent, template } = report;
  const parts = parsePeriodId(report.period);
  const period = parts && findPeriod(regime.calendar, parts.id);
  const own = definitions.find(
    ({ id, version }) => id === template && version === sent.templateVersion,
  );
  if (!parts || !period || !own)
    throw new Error(`${template} ${report.period} is not of this regime`);
  const form = formFrom(own.definition, parts.kind);
  const cells = listSourceCells(form, report.unit, period);
  return { report, form, period, carried: carriedFromWire(sent.carried), cells };
}

/** Whether a report takes figures from a source, and not all of them from the version that is still in force. */
function isForgotten({ carried, cells, report }: Sent, summary: ReportSummary): boolean {
  const isTaken = (from: CarriedFrom | undefined) =>
    from !== undefined && isVersionOf(from, summary, report) && from.version === summary.version;
  return cells
    .filter(({ at }) => nameOf(at) === nameOf(summary))
    .some(({ key }) => summary.state === "draft" || !isTaken(carried.values.get(key)?.from));
}

/** Whether a figure was carried from a version of a report. */
function isVersionOf(
  from: CarriedFrom,
  { template, period }: ReportKey,
  own: ReportKey,
): from is Extract<CarriedFrom, { version: number }> {
  if (from.kind === "report") return template === own.template && from.period === period;
  return from.kind === "elsewhere" && from.template === template && from.period === period;
}

function sourcesNow(
  one: Sent,
  summaries: readonly ReportSummary[],
  read: CarriedSources,
): CarriedSources {
  const { template, unit } = one.report;
  const remembered = (at: ReportKey): EarlierReport | null => {
    const summary = summaries.find((found) => nameOf(found) === nameOf(at));
    return summary && !isForgotten(one, summary) ? rememberedReport(one, summary) : null;
  };
  return {
    ...read,
    reportOf: (reference) => {
      const period = earlierMeant(reference, one.period);
      return (period && remembered({ template, unit, period })) ?? read.reportOf(reference);
    },
    elsewhereOf: (origin) =>
      remembered(reportMeant(origin, unit, one.period)) ?? read.elsewhereOf(origin),
  };
}

/** A source as far as it was carried: a version never changes. */
function rememberedReport({ carried, cells }: Sent, summary: ReportSummary): EarlierReport {
  const { period, version, state } = summary;
  const values = cells
    .filter(({ at }) => nameOf(at) === nameOf(summary))
    .map(({ key, cell }) => [cell, carried.values.get(key)?.value ?? null] as const);
  return { period, version, approved: isApproved(state), values: new Map(values) };
}
