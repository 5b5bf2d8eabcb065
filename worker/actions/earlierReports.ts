import type { EarlierOnWire, EarlierReply } from "../../shared/api/earlier.ts";
import {
  findPeriod,
  listEarlier,
  type Period,
  parsePeriodId,
  sameLastYear,
} from "../../shared/calendar/period.ts";
import { isOnOtherStandard } from "../../shared/filing/filed.ts";
import { baselineInForce } from "../../shared/filing/inForce.ts";
import type { Form } from "../../shared/form/form.ts";
import { parseTemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { filedLastYear, listOtherStandard } from "../../shared/rollup/filedLastYear.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { type EarlierSources, findEarlierSources } from "../store/earlierReports.ts";
import type { NewestReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { listGone, listLacking } from "./betweenForms.ts";
import { formFrom, formOf, valuesOf, withDefinitionsOf } from "./definitions.ts";

/** A unit's figures of a form in the periods before one, and in the same period last year: a row for each report. */
export async function listEarlierReports(
  db: D1Database,
  { regime }: Pick<Caller, "regime">,
  unit: UnitToday,
  templateId: string,
  periodId: string,
): Promise<Result<EarlierReply, Problem>> {
  const parts = parsePeriodId(periodId);
  const period = parts && findPeriod(regime.calendar, parts.id);
  if (!period) return err({ kind: "not-found", what: "period", id: periodId });
  const id = parseTemplateId(templateId);
  if (!id) return err({ kind: "not-found", what: "template", id: templateId });
  const before = listEarlier(regime.calendar, period);
  const keys = [...before.map((one) => one.id), sameLastYear(period.id)].map((one) => ({
    period: one,
    unit: unit.id,
    template: id,
  }));
  const of = { id: regime.id, year: regime.calendar.year };
  const sources = await findEarlierSources(db, of, id, keys);
  if (!sources.definition) return err({ kind: "not-found", what: "template", id: templateId });
  const form = formFrom(sources.definition.definition, parts.kind);
  if (!isAsked(form.template, unit, period)) return err({ kind: "not-owed" });

  const sent = sources.reports.filter(({ state }) => state !== "draft");
  const definitions = await withDefinitionsOf(db, sent, [sources.definition]);
  const reportOf = ({ id: wanted }: Pick<Period, "id">) =>
    sent.filter((report) => report.period === wanted);
  const lastYear = reportOf({ id: sameLastYear(period.id) });
  const windowOf = ({ windowFrom, windowTo }: Period) => ({ from: windowFrom, to: windowTo });
  const [reported] = lastYear.map((report) =>
    onWire(form, report, definitions, windowOf(yearBefore(period))),
  );
  return ok({
    template: { id: form.template.id, version: form.template.version },
    period: period.id,
    unit: { id: unit.id, name: unit.name },
    earlier: before.flatMap((one) =>
      reportOf(one).map((report) => onWire(form, report, definitions, windowOf(one))),
    ),
    lastYear: reported ?? filedOnWire(form, period, regime, sources, unit),
  });
}

/** A report in the cells of the form at hand. */
function onWire(
  form: Form,
  report: NewestReport,
  definitions: readonly StoredDefinition[],
  window: EarlierOnWire["window"],
): EarlierOnWire {
  const own = formOf(report, definitions);
  const values = valuesOf(report, definitions);
  return {
    period: report.period,
    window,
    state: report.state,
    version: report.version,
    templateVersion: report.templateVersion,
    values: toArray(form.template, values),
    lacking: listLacking(form, own),
    otherStandard: [...listOtherStandard(form, own)],
    gone: listGone(form, own, values),
  };
}

/** What was filed of the year before, where no report of it exists. */
function filedOnWire(
  form: Form,
  period: Period,
  regime: Caller["regime"],
  { filed }: EarlierSources,
  unit: UnitToday,
): EarlierOnWire | null {
  const found = filedLastYear(form, period.id, regime.lastYear, (indicator) => {
    const figure = baselineInForce(filed, regime, indicator, unit.id);
    if (!figure) return null;
    const { value, source } = figure;
    const { standards } = regime.filing;
    return { value, isOtherStandard: isOnOtherStandard(source, standards, indicator) };
  });
  if (!found) return null;
  const { windowFrom, windowTo } = yearBefore(period);
  return {
    period: sameLastYear(period.id),
    window: { from: windowFrom, to: windowTo },
    state: null,
    version: null,
    templateVersion: null,
    values: toArray(form.template, found.values),
    lacking: [],
    otherStandard: [...found.otherStandard],
    gone: [],
  };
}

/** A period as it stood a year earlier. */
function yearBefore(period: Period): Period {
  const back = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { ...period, windowFrom: back(period.windowFrom), windowTo: back(period.windowTo) };
}
