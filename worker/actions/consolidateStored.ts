import {
  type Day,
  findPeriod,
  type Period,
  type PeriodKind,
  parsePeriodId,
} from "../../shared/calendar/period.ts";
import type { Form } from "../../shared/form/form.ts";
import { namedReporters } from "../../shared/form/template.ts";
import { type OrgUnitId, parseTemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { noExceptions } from "../../shared/report/exception.ts";
import { isAsked, isWanted } from "../../shared/report/owed.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import { type CrossCheck, checksOf } from "../../shared/rollup/crossCheck.ts";
import { calendarOf } from "../../shared/unitsOfPeriod.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { findConsolidationSources } from "../store/consolidations.ts";
import { listSentDecided } from "../store/decidedReports.ts";
import { exceptionsAt, type StoredExceptions } from "../store/exceptions.ts";
import type { FiledFigures } from "../store/filed.ts";
import { listUnitsWithin } from "../store/orgUnits.ts";
import { newestReportOf, type StoredReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { formsOf, isComparable } from "./comparedForms.ts";
import { formFrom, withDefinitionsOf } from "./definitions.ts";
import { listEnded } from "./endedUnits.ts";
import { figuresOf } from "./figuresOf.ts";
import { type Excused, type FoundGoing, findGoingOn } from "./goOn.ts";
import {
  changedSince,
  daysOfYear,
  endedStanding,
  type UnitsInYear,
  unitsInYear,
} from "./unitsInYear.ts";

/** One unit of a consolidation, with the report its figures are taken from. */
export interface ConsolidatedUnit {
  readonly figures: UnitFigures;
  /** Null unless its figures count. */
  readonly report: StoredReport | null;
}

/** What a consolidation is made of. */
export interface OpenedConsolidation {
  readonly form: Form;
  readonly period: Period;
  readonly periodKind: PeriodKind;
  readonly parent: UnitToday;
  /** All children of the parent, whether they owe this form or not, and the bodies beside them that the form names. */
  readonly children: readonly UnitToday[];
  /** Those, the ones that have ended since the period of the year before, and what they all have been. */
  readonly lived: UnitsInYear;
  /** The last days of units that are no more, of those that have not confirmed what was entered for them. */
  readonly gone: ReadonlyMap<OrgUnitId, Day>;
  /** Those of them that have come or gone since the period before. */
  readonly changed: ReturnType<typeof changedSince>;
  /** Of those that owe it and, behind them, of those that have ended and had come to something in the year. */
  readonly units: readonly ConsolidatedUnit[];
  /** The parent's own; null where the form asks it for nothing. */
  readonly own: ConsolidatedUnit | null;
  readonly filed: FiledFigures;
  /** The newest definitions of this form and of those it is compared with, and those that reports were sent with. */
  readonly definitions: readonly StoredDefinition[];
  readonly reports: readonly StoredReport[];
  /** By what those go on that owe nothing. */
  readonly going: FoundGoing;
  /** What was decided of the duties that they are reports of. */
  readonly exceptions: readonly StoredExceptions[];
  readonly checks: readonly CrossCheck[];
  /** Changes whenever a figure or a state does. */
  readonly revision: readonly (string | number)[];
}

/** Reads the figures that a consolidation of a unit's children is made of, those that the period knows; it costs what they
 *  are. `compared` also finds the forms that they are compared with. */
export async function openConsolidation(
  db: D1Database,
  { regime, day: today }: Pick<Caller, "regime" | "day">,
  parent: UnitToday,
  templateId: string,
  periodId: string,
  compared: boolean,
): Promise<Result<OpenedConsolidation, Problem>> {
  const parts = parsePeriodId(periodId);
  const period = parts && findPeriod(regime.calendar, parts.id);
  if (!parts || !period) return err({ kind: "not-found", what: "period", id: periodId });
  const template = parseTemplateId(templateId);
  if (!template) return err({ kind: "not-found", what: "template", id: templateId });
  const checks = compared ? checksOf(regime.crossChecks ?? [], template, parts.kind) : [];
  const days = daysOfYear(period);
  const plan = compared && regime.milestones ? [regime.milestones.template] : [];
  const sources = await findConsolidationSources(db, regime, {
    parent: parent.id,
    days,
    templates: [
      ...new Set([template, ...plan, ...checks.flatMap(formsOf).map((side) => side.template)]),
    ],
    template,
    period: period.id,
  });
  const newest = sources.definitions.find(({ id }) => id === template);
  if (!newest) return err({ kind: "not-found", what: "template", id: templateId });
  const form = formFrom(newest.definition, parts.kind);
  if (!isWanted(form.template, period)) return err({ kind: "not-owed" });
  // What is reported only where there is something to report has few forms: others have nothing to compare it with.
  const comparable = period.optional
    ? checks.filter((check) => isComparable(check, sources.definitions, period))
    : checks;

  // Bodies that a form names are no children of the unit that its regime consolidates for.
  const isTop = parent.id === regime.consolidatedBy;
  const named = isTop ? namedReporters(form.template) : [];
  const beside = named.filter((id) => !sources.terms.some((unit) => unit.id === id));
  const bodies = beside.length > 0 ? await listUnitsWithin(db, beside, days) : [];
  const lived = unitsInYear([...sources.terms, ...bodies], days);
  const children = lived.units;
  const keys = children
    .filter(({ id }) => beside.includes(id))
    .map(({ id: unit }) => ({ template, period: period.id, unit }));
  const theirs = await listSentDecided(db, keys);
  const reports = [...sources.reports, ...theirs.reports];
  const exceptions = [...sources.exceptions, ...theirs.exceptions];
  const versions = reports.map(({ sent }) => sent);
  const definitions = await withDefinitionsOf(db, versions, sources.definitions);
  const opened = (unit: UnitToday): ConsolidatedUnit => {
    const report = reports.find((one) => one.unit === unit.id) ?? null;
    const decided = exceptionsAt(exceptions, {
      template,
      period: period.id,
      unit: unit.id,
    });
    const newest = report && newestReportOf(report);
    const figures = figuresOf(form, period, unit, newest, decided, definitions);
    return { figures, report: figures.standing.kind === "counted" ? report : null };
  };
  const units = children.filter((unit) => isAsked(form.template, unit, period)).map(opened);
  const own = isAsked(form.template, parent, period) ? opened(parent) : null;
  const ended = lived.ended
    .filter((unit) => isAsked(form.template, unit, period))
    .map((unit): ConsolidatedUnit => {
      const figures = figuresOf(form, period, unit, null, noExceptions, definitions);
      return { figures: { ...figures, standing: endedStanding(unit) }, report: null };
    });
  const excused = [...units, ...ended, ...(own ? [own] : [])].flatMap(({ figures }): Excused[] => {
    if (figures.standing.kind !== "exempt") return [];
    const { unit } = figures;
    const isParent = unit === parent.id;
    const calendar = isParent
      ? regime.calendar
      : calendarOf(regime.calendar, { terms: lived.termsOf(unit) });
    return [{ form, unit, calendar }];
  });
  const going = await findGoingOn(db, regime, period, excused, sources.filed, definitions);
  const withGoing = (one: ConsolidatedUnit): ConsolidatedUnit => {
    const found = going.of(template, one.figures.unit);
    return found ? { ...one, figures: { ...one.figures, ...found } } : one;
  };
  const unconfirmed = reports.filter(({ enteredFor }) => enteredFor === "unconfirmed");
  const gone = await listEnded(
    db,
    children.filter(
      ({ id }) =>
        unconfirmed.some(({ unit }) => unit === id) ||
        going.of(template, id)?.goesOn.by?.enteredFor === "unconfirmed",
    ),
    today,
  );
  const isGoing = ({ figures }: ConsolidatedUnit) => going.of(template, figures.unit) !== null;
  return ok({
    ...{ form, period, periodKind: parts.kind, parent, children, lived, gone },
    changed: changedSince(lived, regime.calendar, period, (unit) =>
      isAsked(form.template, unit, period),
    ),
    units: [...units, ...ended.filter(isGoing)].map(withGoing),
    own: own && withGoing(own),
    ...{ filed: sources.filed, definitions, reports, checks: comparable },
    ...{ going, exceptions },
    revision: [
      ...[form.template.id, form.template.version, sources.filed.revision],
      ...[parent, ...children].flatMap(({ id, name, type, code }) => [id, name, type, code]),
      ...lived.ended.flatMap(({ id, name, validTo, code }) => [id, name, validTo ?? "", code]),
      ...reports.flatMap(({ unit, seq }) => [unit, seq]),
      ...exceptions.flatMap(({ unit, seq }) => [unit, seq]),
      ...going.revision,
      ...[...gone].flat(),
      ...(compared
        ? [JSON.stringify([regime.milestones, regime.lastYear, regime.filing, checks])]
        : []),
    ],
  });
}
