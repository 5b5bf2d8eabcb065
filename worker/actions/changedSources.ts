import { carriedFromWire } from "../../shared/api/carried.ts";
import { findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import type { ReferencePeriod } from "../../shared/form/algebra/expression.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Regime, YearFigures } from "../../shared/regime.ts";
import {
  type CarriedSources,
  type EarlierReport,
  resolveCarried,
} from "../../shared/report/carried.ts";
import { listOrigins } from "../../shared/report/closing.ts";
import { isApproved } from "../../shared/report/life.ts";
import { listSourceChanges, type SourceChange } from "../../shared/report/sourceChanges.ts";
import type { ReportSummary, StoredReport } from "../store/reportRows.ts";
import { listSent, listSummaries } from "../store/reports.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { carriedSourcesOf, periodMeant } from "./carriedSources.ts";
import { formFrom, valuesOf, withDefinitionsOf } from "./definitions.ts";
import { readSupplied } from "./suppliedReports.ts";

/** What some reports of one form and period were sent with, and what their sources say by now. */
export interface ChangedSources {
  readonly byUnit: ReadonlyMap<
    OrgUnitId,
    { readonly form: Form; readonly changes: readonly SourceChange[] }
  >;
  /** Changes whenever a source does. */
  readonly revision: readonly (string | number)[];
}

/** Finds what the sources of sent reports say by now. It costs one row for each report: the row of its source holds what
 *  is carried on. Three more are read for a source that was sent with a form which carried on other cells. */
export async function findChangedSources(
  db: D1Database,
  regime: Regime,
  reports: readonly StoredReport[],
  known: {
    /** Holds those that the reports were sent with. */
    readonly definitions: readonly StoredDefinition[];
    readonly figures: YearFigures | null;
  },
): Promise<ChangedSources> {
  const sent = reports.map((report) => readSent(regime, report, known.definitions));
  const [first] = sent;
  if (!first) return { byUnit: new Map(), revision: [] };
  const periods = [...new Set(sent.flatMap(({ earlier }) => earlier))];
  const units = reports.map(({ unit }) => unit);
  const summaries = await listSummaries(db, first.report.template, periods, units);
  const read = await listSent(
    db,
    summaries.filter((summary) => sent.some((one) => !isToldBy(one, summary))),
  );
  const versions = read.map((report) => report.sent);
  const definitions = await withDefinitionsOf(db, versions, known.definitions);

  const carriedTo = sent.map(({ report, form, period }) => ({ form, unit: report.unit, period }));
  const supplied = await readSupplied(db, carriedTo, definitions);

  const byUnit = sent.map((one) => {
    const { report, form, period } = one;
    const ofUnit = read.filter(({ unit }) => unit === report.unit);
    const filed = { ...known, unit: report.unit, period, reports: ofUnit, definitions, supplied };
    const now = resolveCarried(form, sourcesNow(one, summaries, carriedSourcesOf(filed)));
    const values = valuesOf(report.sent, definitions);
    const changes = listSourceChanges({ carried: one.carried, values }, now);
    return [report.unit, { form, changes }] as const;
  });
  return {
    byUnit: new Map(byUnit),
    revision: [
      ...summaries.flatMap(({ unit, period, seq }) => [unit, period, seq]),
      ...supplied.revision,
    ],
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
  const origins = listOrigins(form);
  const earlier = origins.map((origin) => meant(origin.period, period)).filter((id) => id !== null);
  return { report, form, period, carried: carriedFromWire(sent.carried), origins, earlier };
}

function meant(reference: ReferencePeriod | null, period: Period): PeriodId | null {
  return periodMeant(reference ?? "previous", period);
}

/** Whether the row of an earlier report tells all that one goes on from; a draft has nothing to tell. */
function isToldBy({ report, origins }: Sent, { unit, state, closing }: ReportSummary): boolean {
  if (unit !== report.unit || state === "draft") return true;
  return origins.every(({ key }) => key in closing);
}

function sourcesNow(
  one: Sent,
  summaries: readonly ReportSummary[],
  read: CarriedSources,
): CarriedSources {
  return {
    ...read,
    reportOf: (reference) => {
      const id = meant(reference, one.period);
      const found = summaries.find(
        ({ period, unit, state }) => period === id && unit === one.report.unit && state !== "draft",
      );
      return found && isToldBy(one, found) ? earlierOf(found) : read.reportOf(reference);
    },
  };
}

function earlierOf({ period, version, state, closing }: ReportSummary): EarlierReport {
  const values = new Map(Object.entries(closing) as [CellKey, DataValue][]);
  return { period, version, approved: isApproved(state), values };
}
