import { carriedFromWire } from "../../shared/api/carried.ts";
import { findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import type { ReferencePeriod } from "../../shared/form/algebra/expression.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CarriedOrigin, Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import {
  type CarriedSources,
  type EarlierReport,
  resolveCarried,
} from "../../shared/report/carried.ts";
import { isApproved } from "../../shared/report/life.ts";
import { listSourceChanges, type SourceChange } from "../../shared/report/sourceChanges.ts";
import type { FiledFigures } from "../store/filed.ts";
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

/** Finds what the sources of sent reports say by now. It costs one row for each report, and two more for each whose
 *  source has a newer version: what was carried from the version still in force needs no reading again. */
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
  const [first] = sent;
  if (!first) return { byUnit: new Map(), revision: [] };
  const periods = [...new Set(sent.flatMap(({ earlier }) => earlier))];
  const units = reports.map(({ unit }) => unit);
  const summaries = await listSummaries(db, first.report.template, periods, units);
  const moved = summaries.filter((summary) => !sent.some((one) => isRemembered(one, summary)));
  const read = await listSent(db, moved);
  const versions = read.map((report) => report.sent);
  const definitions = await withDefinitionsOf(db, versions, known.definitions);

  const carriedTo = sent.map(({ report, form, period }) => ({ form, unit: report.unit, period }));
  const supplied = await readSupplied(db, carriedTo, definitions);

  const byUnit = sent.map((one) => {
    const { report, form, period } = one;
    const ofUnit = read.filter(({ unit }) => unit === report.unit);
    const sources = carriedSourcesOf({
      ...{ regime, filed: known.filed, unit: report.unit, period },
      ...{ reports: ofUnit, definitions, supplied },
    });
    const now = resolveCarried(form, sourcesNow(one, summaries, sources));
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
  const earlier = listOrigins(form)
    .map(({ cell }) => meant(cell.period, period))
    .filter((id) => id !== null);
  return { report, form, period, carried: carriedFromWire(sent.carried), earlier };
}

type ReportOrigin = Extract<CarriedOrigin, { kind: "report" }> & { readonly key: CellKey };

/** The cells of a form that are carried from another report. */
function listOrigins(form: Form): ReportOrigin[] {
  return [...form.cells.values()].flatMap(({ key, content }) =>
    content.kind === "carried" && content.from.kind === "report" ? [{ ...content.from, key }] : [],
  );
}

function meant(reference: ReferencePeriod | null, period: Period): PeriodId | null {
  return periodMeant(reference ?? "previous", period);
}

/** Whether all that a report carries from another comes from the version that is still in force. */
function isRemembered({ report, carried }: Sent, { unit, period, state, version }: ReportSummary) {
  if (unit !== report.unit || state === "draft" || carried.missing.size > 0) return false;
  const taken = [...carried.values.values()].flatMap(({ from }) =>
    from.kind === "report" && from.period === period ? [from.version] : [],
  );
  return taken.length > 0 && taken.every((one) => one === version);
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
      const summary = summaries.find((found) => found.period === id && isRemembered(one, found));
      return summary ? rememberedReport(one, summary) : read.reportOf(reference);
    },
  };
}

/** An earlier report as far as it was carried: a version never changes. */
function rememberedReport(
  { form, period, carried }: Sent,
  { period: id, version, state }: ReportSummary,
): EarlierReport {
  const values = listOrigins(form).flatMap(({ key, cell }): [CellKey, DataValue][] => {
    const value = carried.values.get(key);
    return value && meant(cell.period, period) === id ? [[cell.key, value.value]] : [];
  });
  return { period: id, version, approved: isApproved(state), values: new Map(values) };
}
