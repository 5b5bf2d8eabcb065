import { findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import { asksFor } from "../../shared/form/asksFor.ts";
import type { Form } from "../../shared/form/form.ts";
import { listSources } from "../../shared/form/generated.ts";
import type { Template } from "../../shared/form/template.ts";
import { type CellKey, parseTemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { isAsked, isWanted } from "../../shared/report/owed.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { Caller, UnitToday } from "../caller.ts";
import type { StoredExceptions } from "../store/exceptions.ts";
import type { FiledFigures } from "../store/filed.ts";
import { findOverviewSources } from "../store/overviews.ts";
import { listNewest } from "../store/templates.ts";
import { formFrom, templateFrom, withDefinitionsOf } from "./definitions.ts";
import { type Excused, findGoingOn } from "./goOn.ts";
import { memberOf, type OverviewMember, standingIn } from "./overviewMember.ts";
import { cellReader } from "./takeFromReports.ts";

/** What an overview is made of. */
export interface OpenedOverview {
  readonly form: Form;
  readonly period: Period;
  readonly sources: readonly Template[];
  readonly notAsked: ReadonlySet<CellKey>;
  readonly children: readonly OverviewMember[];
  readonly parent: OverviewMember;
  readonly filed: FiledFigures;
  /** What was decided of the period's duties. */
  readonly exceptions: readonly StoredExceptions[];
  /** Changes whenever a figure or a state does. */
  readonly revision: readonly (string | number)[];
}

/** Reads all that a generated form needs of a unit's children, those that the period knows, and of the unit itself. */
export async function openOverview(
  db: D1Database,
  { regime }: Caller,
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
  const asked = { parent: unit.id, day: unitsDay(period), period: period.id, forms };
  const read = await findOverviewSources(db, regime, asked);
  const all = [...read.children.flatMap(({ reports }) => reports), ...read.own];
  const versions = [...all, ...read.adjusted.map(({ sent }) => sent)];
  const definitions = await withDefinitionsOf(db, versions, read.definitions);
  const sources = read.definitions.map(({ definition }) => templateFrom(definition));

  const owing = (of: UnitToday) =>
    sources.filter((source) => isAsked(source, of, period)).map(({ id }) => id);
  const members = [...read.children, { unit, reports: read.own }];
  const excused = members.flatMap((member) =>
    owing(member.unit).flatMap((id): Excused[] => {
      const source = read.definitions.find((one) => one.id === id);
      if (!source || standingIn(member, id, period, read.exceptions).kind !== "exempt") return [];
      return [{ form: formFrom(source.definition, parts.kind), unit: member.unit.id }];
    }),
  );
  const going = await findGoingOn(db, regime, period, excused, read.filed, definitions);
  const taking = {
    ...{ form, period, going, filed: read.filed, exceptions: read.exceptions },
    ...{ adjusting: read.adjusted, definitions },
    read: cellReader(read.definitions, definitions, parts.kind),
  };
  const children = read.children
    .map((child) => ({ child, owed: owing(child.unit) }))
    .filter(({ owed }) => owed.length > 0);
  return ok({
    form,
    period,
    sources,
    notAsked: listNotAsked(form, sources),
    children: children.map(({ child, owed }) => memberOf(child, owed, taking)),
    parent: memberOf({ unit, reports: read.own }, owing(unit), taking),
    ...{ filed: read.filed, exceptions: read.exceptions },
    revision: [
      ...[form.template.id, form.template.version, read.filed.revision],
      // The window is said with the figures, and another reading of the calendar moves it.
      ...[period.windowFrom, period.windowTo],
      ...sources.flatMap(({ id, version }) => [id, version]),
      ...read.children.flatMap(({ unit: { id, name, type } }) => [id, name, type]),
      ...[...read.children, { unit, reports: read.own }].flatMap(({ unit: { id }, reports }) =>
        reports.flatMap(({ template: of, seq }) => [id, of, seq]),
      ),
      ...read.exceptions.flatMap(({ unit: of, template: form, seq }) => [of, form, seq]),
      ...going.revision,
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
