import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { findPeriod, type PeriodParts, parsePeriodId } from "../../shared/calendar/period.ts";
import { listTargets } from "../../shared/filing/inForce.ts";
import { computeForm, type FormValues } from "../../shared/form/computeForm.ts";
import type { Form } from "../../shared/form/form.ts";
import { namedReporters } from "../../shared/form/template.ts";
import { type OrgUnitId, parseTemplateId } from "../../shared/ids.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import type { Problem } from "../../shared/problem.ts";
import { isApproved, isCounted } from "../../shared/report/life.ts";
import { isOwed } from "../../shared/report/owed.ts";
import type { SourceChange } from "../../shared/report/sourceChanges.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import {
  consolidate,
  type UnitFigures,
  type UnitStanding,
} from "../../shared/rollup/consolidate.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { findConsolidationSources } from "../store/consolidations.ts";
import { listUnits } from "../store/orgUnits.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { listSent } from "../store/reports.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { findChangedSources } from "./changedSources.ts";
import { formFrom, valuesOf, withDefinitionsOf } from "./definitions.ts";
import { reasonsOnWire } from "./reasons.ts";

/** One child of a consolidation, with the report it was taken from. */
interface Child {
  readonly figures: UnitFigures;
  readonly report: StoredReport | null;
  /** What the report was sent with and its sources no longer say. */
  readonly sourceChanges: readonly SourceChange[];
}

/** What a consolidation is made of. */
export interface OpenedConsolidation {
  readonly form: Form;
  readonly period: PeriodParts;
  readonly parent: UnitToday;
  readonly children: readonly Child[];
  /** The parent's own report; null where it sends none. */
  readonly own: FormValues | null;
  readonly targets: { readonly [indicator: string]: number };
  /** Changes whenever a figure or a state does. */
  readonly revision: readonly (string | number)[];
}

/** Reads all that a consolidation of a unit's children needs; it costs what the children are. */
export async function openConsolidation(
  db: D1Database,
  { regime, day }: Caller,
  parent: UnitToday,
  templateId: string,
  periodId: string,
): Promise<Result<OpenedConsolidation, Problem>> {
  const period = parsePeriodId(periodId);
  if (!period || !findPeriod(regime.calendar, period.id)) {
    return err({ kind: "not-found", what: "period", id: periodId });
  }
  const template = parseTemplateId(templateId);
  const sources =
    template &&
    (await findConsolidationSources(db, regime, {
      parent: parent.id,
      day,
      template,
      period: period.id,
    }));
  const [newest] = sources?.definitions ?? [];
  if (!sources || !newest) return err({ kind: "not-found", what: "template", id: templateId });
  const form = formFrom(newest.definition, period.kind);
  if (!form.template.periodKinds.includes(period.kind)) return err({ kind: "not-owed" });

  // Bodies that a form names are no children of the unit that its regime consolidates for.
  const isTop = parent.id === regime.consolidatedBy;
  const named = isTop ? namedReporters(form.template) : [];
  const beside = named.filter((id) => !sources.children.some((unit) => unit.id === id));
  const keyOf = (unit: OrgUnitId) => ({ template: form.template.id, period: period.id, unit });
  const bodies = beside.length > 0 ? await listUnits(db, beside, day) : [];
  const reports = [
    ...sources.reports,
    ...(await listSent(
      db,
      bodies.map(({ id }) => keyOf(id)),
    )),
  ];

  const versions = reports.map(({ sent }) => sent);
  const definitions = await withDefinitionsOf(db, versions, sources.definitions);
  const counted = reports.filter(({ state }) => isCounted(state));
  const changed = await findChangedSources(db, regime, counted, { ...sources, definitions });
  const reportOf = (unit: UnitToday) => reports.find((report) => report.unit === unit.id) ?? null;
  const children = [...sources.children, ...bodies]
    .filter((unit) => isOwed(form.template, unit, period.kind))
    .map((unit): Child => {
      const report = reportOf(unit);
      const used = report && isCounted(report.state) ? report : null;
      return {
        report: used,
        sourceChanges: changed.byUnit.get(unit.id)?.changes ?? [],
        figures: {
          unit: unit.id,
          name: unit.name,
          sector: sectorOf(unit.type),
          standing: standingOf(report),
          values: used ? valuesFor(form, used, definitions) : new Map(),
          version: used?.version ?? 0,
        },
      };
    });
  const own = reportOf(parent);
  return ok({
    form,
    period,
    parent,
    children,
    own: own && isCounted(own.state) ? valuesFor(form, own, definitions) : null,
    targets: listTargets(sources.filed.targets, parent.id),
    revision: [
      ...[form.template.id, form.template.version, sources.filed.revision],
      ...[...sources.children, ...bodies].flatMap(({ id, name, type }) => [id, name, type]),
      ...reports.flatMap(({ unit, seq }) => [unit, seq]),
      ...changed.revision,
    ],
  });
}

/** The figures with their coverage, as the wire has them. */
export function consolidationReplyOf(
  opened: OpenedConsolidation,
  asOf: string,
): ConsolidationReply {
  const { form, period, parent, children, own, targets } = opened;
  const figures = consolidate(
    form,
    children.map((child) => child.figures),
    own,
  );
  return {
    template: { id: form.template.id, version: form.template.version },
    period: period.id,
    unit: { id: parent.id, name: parent.name },
    asOf,
    units: children.map(
      ({ figures: { unit, name, sector, standing, values, version }, report, sourceChanges }) => ({
        id: unit,
        name,
        sector,
        standing,
        version,
        values: report && toArray(form.template, values),
        errors: report?.errors ?? 0,
        warnings: report?.warnings ?? 0,
        reasons: reasonsOnWire(report?.sent.reasons ?? []),
        withErrors: report?.sent.withErrors ?? null,
        sourceChanges: [...sourceChanges],
      }),
    ),
    own: own && toArray(form.template, own),
    targets,
    totals: Object.fromEntries(figures.map(({ key, total }) => [key, total])),
  };
}

/** The values of a report in the newest form: what another version of the template computed is worked out anew, so
 *  that a rate whose parts it did not have yet is no figure. */
function valuesFor(
  form: Form,
  { sent }: StoredReport,
  definitions: readonly StoredDefinition[],
): FormValues {
  const values = valuesOf(sent, definitions);
  return sent.templateVersion === form.template.version ? values : computeForm(form, values);
}

function standingOf(report: StoredReport | null): UnitStanding {
  if (!report || report.state === "draft") return { kind: "not-reported" };
  if (report.state === "returned") return { kind: "being-corrected" };
  const { estimated } = report.sent.dataState;
  return { kind: "counted", approved: isApproved(report.state), estimated };
}
