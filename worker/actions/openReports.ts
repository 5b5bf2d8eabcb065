import {
  chainBefore,
  findPeriod,
  type Period,
  parsePeriodId,
} from "../../shared/calendar/period.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import type { Form } from "../../shared/form/form.ts";
import { inPeriod } from "../../shared/form/inPeriod.ts";
import { type PeriodId, parseTemplateId, type TemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Regime } from "../../shared/regime.ts";
import { listOpeningGaps, type OpeningGap } from "../../shared/report/adjustedInYear.ts";
import { type CarriedSet, resolveCarried, revisedFor } from "../../shared/report/carried.ts";
import type { Exceptions } from "../../shared/report/exception.ts";
import { isCounted } from "../../shared/report/life.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { calendarOf } from "../../shared/unitsOfPeriod.ts";
import type { AskedUnit, Caller } from "../caller.ts";
import { exceptionsAt } from "../store/exceptions.ts";
import { newestReportOf, type StoredReport, type StoredVersion } from "../store/reportRows.ts";
import { findReportSources } from "../store/reportSources.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { adjustedReportsOf, adjustingPeriods } from "./adjustedReports.ts";
import { carriedSourcesOf, findSent, periodsRead } from "./carriedSources.ts";
import { formFrom, formOf, valuesOf, withDefinitionsOf } from "./definitions.ts";
import { type ElsewhereCell, elsewhereCellsOf, reportsLookedUp } from "./elsewhere.ts";
import { readReports } from "./readReports.ts";
import { listSourceCells } from "./sourceCells.ts";

/** One report with all that filling, checking and judging it needs. */
export interface OpenedReport {
  readonly key: ReportKey;
  readonly period: Period;
  readonly form: Form;
  /** Null before the first version. */
  readonly stored: StoredReport | null;
  /** What was sent last, by cell, whichever template version it was sent with; null before the first version. */
  readonly sentValues: FormValues | null;
  readonly carried: CarriedSet;
  /** Where the unit's quarters do not follow each other, which this form counts through. */
  readonly openingGaps: readonly OpeningGap[];
  /** What was decided of the duty. */
  readonly exceptions: Exceptions;
  /** The unit's report of the period before, as it was filled in; null where none stands as received. */
  readonly earlier: FilledReport | null;
  /** What the rules read of this unit's other forms and periods. */
  readonly elsewhere: readonly ElsewhereCell[];
}

/** A version with its form. */
export interface FilledReport {
  readonly form: Form;
  readonly sent: StoredVersion;
  readonly values: FormValues;
}

/** A problem, and which form of several it is about. */
export interface ReportProblem {
  readonly problem: Problem;
  readonly template: string | null;
}

/** What somebody wants to open. */
export interface Opening {
  readonly unit: AskedUnit;
  readonly period: string;
  readonly templates: readonly string[];
  /** Also looks for versions sent under this key. */
  readonly idempotencyKey: string | null;
}

/** Opens some forms of one unit and period, all from the same moment. */
export async function openReports(
  db: D1Database,
  { regime: ofAll }: Pick<Caller, "regime">,
  { unit, period: periodId, templates, idempotencyKey }: Opening,
): Promise<Result<{ opened: OpenedReport[]; repeated: readonly StoredVersion[] }, ReportProblem>> {
  const parts = parsePeriodId(periodId);
  const lived = calendarOf(ofAll.calendar, unit);
  // Of a period that knows the unit no more is read what it once sent; nothing is handed in there.
  const isLived = parts !== null && findPeriod(lived, parts.id) !== null;
  const regime = isLived ? { ...ofAll, calendar: lived } : ofAll;
  const period = parts && findPeriod(regime.calendar, parts.id);
  if (!parts || !period) return refuse({ kind: "not-found", what: "period", id: periodId });
  const keys = templates.map((template) => keyOf(unit, period.id, template));
  const looked = keys.flatMap((key) =>
    periodsRead(regime, period).map((read) => ({ ...key, period: read })),
  );
  const sources = await findReportSources(db, {
    templates: keys.map(({ template }) => template),
    sent: looked,
    adjusted: adjustingPeriods(regime, period),
    unit: unit.id,
    period: period.id,
    regimeId: regime.id,
    year: regime.calendar.year,
    repeated: idempotencyKey === null ? null : { keys, key: idempotencyKey },
  });
  // What was received once is received, whatever has become of the form since.
  const { repeated } = sources;
  if (repeated.length > 0) return ok({ opened: [], repeated });
  const versions = [...sources.sent, ...sources.adjusted].map(({ sent }) => sent);
  const definitions = await withDefinitionsOf(db, versions, sources.definitions);

  const forms: { key: ReportKey; form: Form }[] = [];
  for (const key of keys) {
    const found = sources.definitions.find(({ id }) => id === key.template);
    if (!found) {
      return refuse({ kind: "not-found", what: "template", id: key.template }, key.template);
    }
    const form = inPeriod(formFrom(found.definition, parts.kind), period);
    if (!isAsked(form.template, unit, period)) {
      return refuse({ kind: "not-owed" }, key.template);
    }
    forms.push({ key, form });
  }
  const wanted = forms.flatMap(({ key, form }) => [
    ...reportsLookedUp(regime, form, key, period),
    ...listSourceCells(regime, form, unit.id, period).map(({ at }) => at),
  ]);
  const reports = sources.sent.map(newestReportOf);
  const others = await readReports(db, wanted, { looked, reports, definitions });

  const opened = forms.map(({ key, form }): OpenedReport => {
    const ofForm = sources.sent.filter(({ template }) => template === key.template);
    const stored = ofForm.find((report) => report.period === period.id) ?? null;
    const adjusted = adjustedReportsOf(sources.adjusted, key, definitions);
    const before = findSent(ofForm, chainBefore(regime.calendar, period).periods);
    return {
      key,
      period,
      form,
      stored,
      sentValues: stored && valuesOf(stored.sent, definitions),
      carried: revisedFor(
        resolveCarried(
          form,
          carriedSourcesOf({
            ...{ regime, filed: sources.filed, unit: unit.id, period },
            ...{ reports: ofForm.map(newestReportOf), definitions, others, adjusted },
          }),
        ),
        period,
      ),
      earlier: before && isCounted(before.state) ? filledOf(regime, before, definitions) : null,
      openingGaps: listOpeningGaps(form, adjusted, regime.calendar, period),
      exceptions: exceptionsAt(sources.exceptions, key),
      elsewhere: elsewhereCellsOf(regime, form, key, period, others),
    };
  });
  return ok({ opened, repeated });
}

function filledOf(
  { calendar }: Regime,
  { period: id, sent }: StoredReport,
  definitions: readonly StoredDefinition[],
): FilledReport {
  const form = formOf(sent, definitions);
  const period = findPeriod(calendar, id);
  const values = valuesOf(sent, definitions);
  return { form: period ? inPeriod(form, period) : form, sent, values };
}

function keyOf(unit: Pick<AskedUnit, "id">, period: PeriodId, template: string): ReportKey {
  return { unit: unit.id, period, template: (parseTemplateId(template) ?? "") as TemplateId };
}

function refuse(problem: Problem, template: string | null = null) {
  return err<ReportProblem>({ problem, template });
}
