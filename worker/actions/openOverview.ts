import {
  type Day,
  findPeriod,
  type Period,
  parsePeriodId,
  windowOf,
} from "../../shared/calendar/period.ts";
import { asksFor } from "../../shared/form/asksFor.ts";
import type { Form } from "../../shared/form/form.ts";
import { listSources } from "../../shared/form/generated.ts";
import type { Template } from "../../shared/form/template.ts";
import { type CellKey, type OrgUnitId, parseTemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { isAsked, isWanted } from "../../shared/report/owed.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { calendarOf } from "../../shared/unitsOfPeriod.ts";
import type { Caller, UnitToday } from "../caller.ts";
import type { StoredExceptions } from "../store/exceptions.ts";
import type { FiledFigures } from "../store/filed.ts";
import { findOverviewSources } from "../store/overviews.ts";
import { listNewest } from "../store/templates.ts";
import { formFrom, templateFrom, withDefinitionsOf } from "./definitions.ts";
import { listEnded } from "./endedUnits.ts";
import { type Excused, type FoundGoing, findGoingOn } from "./goOn.ts";
import { memberOf, type OverviewMember, standingIn } from "./overviewMember.ts";
import { cellReader } from "./takeFromReports.ts";
import { daysOfYear, unitsInYear } from "./unitsInYear.ts";

/** What an overview is made of. */
export interface OpenedOverview {
  readonly form: Form;
  readonly period: Period;
  readonly window: ReturnType<typeof windowOf>;
  readonly sources: readonly Template[];
  readonly notAsked: ReadonlySet<CellKey>;
  readonly children: readonly OverviewMember[];
  readonly parent: OverviewMember;
  /** What the parent was known by outside in the period. */
  readonly code: string;
  readonly filed: FiledFigures;
  /** The last days of units that are no more, of those that have not confirmed what was entered for them. */
  readonly gone: ReadonlyMap<OrgUnitId, Day>;
  /** By what those go on that owe nothing. */
  readonly going: FoundGoing;
  /** What was decided of the period's duties. */
  readonly exceptions: readonly StoredExceptions[];
  /** Changes whenever a figure or a state does. */
  readonly revision: readonly (string | number)[];
}

/** Reads all that a generated form needs of a unit's children, those that the period knows, and of the unit itself. */
export async function openOverview(
  db: D1Database,
  { regime, day: today }: Caller,
  unit: UnitToday,
  templateId: string,
  periodId: string,
): Promise<Result<OpenedOverview, Problem>> {
  const parts = parsePeriodId(periodId);
  const period = parts && findPeriod(regime.calendar, parts.id);
  if (!parts || !period) return err({ kind: "not-found", what: "period", id: periodId });
  const template = parseTemplateId(templateId);
  const [newest] = template ? await listNewest(db, regime.id, [template]) : [];
  const generated = newest ? templateFrom(newest.definition) : null;
  if (!newest || !generated?.generated)
    return err({ kind: "not-found", what: "template", id: templateId });
  if (!isWanted(generated, period)) return err({ kind: "not-owed" });

  const form = formFrom(newest.definition, parts.kind);
  const forms = listSources(form);
  const days = daysOfYear(period);
  const asked = { parent: unit.id, days, period: period.id, forms };
  const read = await findOverviewSources(db, regime, asked);
  const lived = unitsInYear(
    read.children.map((child) => child.unit),
    days,
  );
  const reportsOf = ({ id }: UnitToday) =>
    read.children.find((child) => child.unit.id === id)?.reports ?? [];
  const living = lived.units.map((child) => ({ unit: child, reports: reportsOf(child) }));
  const all = [...living.flatMap(({ reports }) => reports), ...read.own];
  const versions = [...all, ...read.adjusted.map(({ sent }) => sent)];
  const definitions = await withDefinitionsOf(db, versions, read.definitions);
  const sources = read.definitions.map(({ definition }) => templateFrom(definition));

  const owing = (of: UnitToday) =>
    sources.filter((source) => isAsked(source, of, period)).map(({ id }) => id);
  const calendarFor = (id: OrgUnitId) =>
    id === unit.id ? regime.calendar : calendarOf(regime.calendar, { terms: lived.termsOf(id) });
  const owed = (of: UnitToday) =>
    owing(of).flatMap((id) => {
      const source = read.definitions.find((one) => one.id === id);
      if (!source) return [];
      const excused: Excused = {
        form: formFrom(source.definition, parts.kind),
        unit: of.id,
        calendar: calendarFor(of.id),
      };
      return [excused];
    });
  const excused = [
    ...[...living, { unit, reports: read.own }].flatMap((member) =>
      owed(member.unit).filter(({ form: { template: source } }) => {
        return standingIn(member, source.id, period, read.exceptions).kind === "exempt";
      }),
    ),
    ...lived.ended.flatMap(owed),
  ];
  const going = await findGoingOn(db, regime, period, excused, read.filed, definitions);
  const taking = {
    ...{ form, period, going, filed: read.filed, exceptions: read.exceptions },
    ...{ adjusting: read.adjusted, definitions },
    read: cellReader(read.definitions, definitions, parts.kind),
  };
  const unconfirmed = living.filter(({ unit: child, reports }) =>
    [...reports, ...sources.map(({ id }) => going.of(id, child.id)?.goesOn.by)].some(
      (report) => report?.enteredFor === "unconfirmed",
    ),
  );
  const gone = await listEnded(
    db,
    unconfirmed.map((child) => child.unit),
    today,
  );
  const ended = lived.ended.map((child) => ({
    child: { unit: child, reports: [], ended: true as const },
    owed: owing(child).filter((id) => going.of(id, child.id) !== null),
  }));
  const children = [
    ...living.map((child) => ({ child, owed: owing(child.unit) })),
    ...ended,
  ].filter(({ owed }) => owed.length > 0);
  const window = windowOf(regime.calendar, period);
  return ok({
    form,
    period,
    window,
    sources,
    notAsked: listNotAsked(form, sources),
    children: children.map(({ child, owed }) => memberOf(child, owed, taking)),
    parent: memberOf({ unit, reports: read.own }, owing(unit), taking),
    code: unit.code,
    ...{ filed: read.filed, exceptions: read.exceptions, gone, going },
    revision: [
      ...[form.template.id, form.template.version, read.filed.revision, unit.code],
      // The window is said with the figures, and another reading of the calendar moves it.
      ...[window.from, window.to, window.since ?? ""],
      ...sources.flatMap(({ id, version }) => [id, version]),
      ...lived.units.flatMap(({ id, name, type }) => [id, name, type]),
      ...lived.ended.flatMap(({ id, name, validTo }) => [id, name, validTo ?? ""]),
      ...[...living, { unit, reports: read.own }].flatMap(({ unit: { id }, reports }) =>
        reports.flatMap(({ template: of, seq }) => [id, of, seq]),
      ),
      ...read.exceptions.flatMap(({ unit: of, template: form, seq }) => [of, form, seq]),
      ...going.revision,
      ...[...gone].flat(),
    ],
  });
}

/** The cells that no form asks for in this kind of period. */
function listNotAsked(form: Form, sources: readonly Template[]): Set<CellKey> {
  const notAsked = [...form.cells.values()].flatMap(({ key, content }) => {
    if (content.kind !== "carried" || content.from.kind !== "elsewhere") return [];
    const { template, cell } = content.from;
    const source = sources.find(({ id }) => id === template);
    return source && asksFor(source, form.periodKind, cell as CellKey) ? [] : [key];
  });
  return new Set(notAsked);
}
