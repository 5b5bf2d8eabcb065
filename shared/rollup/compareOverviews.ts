import { computeForm, type FormValues } from "../form/computeForm.ts";
import { isSameValue } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey, OrgUnitId, TemplateId } from "../ids.ts";
import { canonicalOf } from "../report/canonical.ts";
import { arrivalOf, type Change, type ChangeCause, causeOf } from "./changeCause.ts";
import { type OverviewUnit, overviewOf } from "./overview.ts";
import {
  type ChangeStep,
  type ComparedState,
  type TracedChanges,
  traceChanges,
} from "./traceChanges.ts";

/** What a generated form made or makes of the other forms. */
export interface ComparedOverview {
  readonly form: Form;
  readonly units: readonly OverviewUnit[];
  readonly own: OverviewUnit;
  readonly notAsked: ReadonlySet<CellKey>;
}

/** What differs between two overviews of one form and period, and why: one report after the other is replaced by what it
 *  is now, unit by unit, and everything totalled anew each time. */
export function compareOverviews(before: ComparedOverview, after: ComparedOverview): TracedChanges {
  const steps: ChangeStep[] = [];
  let now = before;
  const take = (
    cause: ChangeCause,
    unit: OverviewUnit | null,
    template: TemplateId | null,
    next: ComparedOverview,
  ) => {
    const change: Change = { cause, unit: unit && { id: unit.unit, name: unit.name }, template };
    steps.push({ change, state: stateOf(next) });
    now = next;
  };

  const { form, notAsked } = after;
  const isOther = before.form.template.version !== form.template.version;
  if (isOther || canonicalOf([...before.notAsked]) !== canonicalOf([...notAsked])) {
    const inForm = (unit: OverviewUnit) =>
      isOther ? { ...unit, values: computeForm(form, unit.values) } : unit;
    const units = before.units.map(inForm);
    take("template", null, null, { form, notAsked, units, own: inForm(before.own) });
  }
  for (const { unit: id } of before.units) {
    const then = now.units.find(({ unit }) => unit === id);
    if (!then) continue;
    const next = after.units.find(({ unit }) => unit === id);
    if (!next) {
      take("unit-gone", then, null, { ...now, units: now.units.filter((unit) => unit !== then) });
      continue;
    }
    for (const { cause, template, unit } of stepsBetween(form, then, next)) {
      const units = now.units.map((one) => (one.unit === id ? unit : one));
      take(cause, next, template, { ...now, units });
    }
  }
  for (const next of after.units) {
    if (now.units.some(({ unit }) => unit === next.unit)) continue;
    take(arrivalOf([...next.reports.values()]), next, null, {
      ...now,
      units: [...now.units, next],
    });
  }
  for (const { cause, template, unit } of stepsBetween(form, now.own, after.own)) {
    take(cause, after.own, template, { ...now, own: unit });
  }
  if (after.units.some(({ unit }, index) => unit !== now.units[index]?.unit)) {
    take("order", null, null, after);
  }
  return traceChanges(stateOf(before), steps);
}

interface OverviewStep {
  readonly cause: ChangeCause;
  readonly template: TemplateId | null;
  readonly unit: OverviewUnit;
}

function stepsBetween(form: Form, before: OverviewUnit, after: OverviewUnit): OverviewStep[] {
  const steps: OverviewStep[] = [];
  let now = before;
  if (before.name !== after.name || before.sector !== after.sector) {
    now = { ...now, name: after.name, sector: after.sector };
    steps.push({ cause: "unit-renamed", template: null, unit: now });
  }
  for (const template of new Set([...before.reports.keys(), ...after.reports.keys()])) {
    const [then, next] = [before.reports.get(template), after.reports.get(template)];
    const given = new Map(now.values);
    for (const { key, content } of form.cells.values()) {
      if (content.kind !== "carried" || content.from.kind !== "elsewhere") continue;
      if (content.from.template === template) given.set(key, after.values.get(key) ?? null);
    }
    const reports = new Map(now.reports);
    if (next) reports.set(template, next);
    else reports.delete(template);
    const moved = { ...now, reports, values: computeForm(form, given) };
    if (canonicalOf(then ?? null) === canonicalOf(next ?? null) && isSame(now, moved)) continue;
    now = moved;
    steps.push({ cause: causeOf(then ?? null, next ?? null), template, unit: now });
  }
  if (!isSame(now, after)) steps.push({ cause: "recomputed", template: null, unit: after });
  return steps;
}

function isSame({ values: left }: OverviewUnit, { values: right }: OverviewUnit): boolean {
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    isSameValue(left.get(key) ?? null, right.get(key) ?? null),
  );
}

function stateOf({ form, units, own, notAsked }: ComparedOverview): ComparedState {
  const shown = ({ values }: OverviewUnit): FormValues =>
    new Map([...values].filter(([key]) => form.cells.get(key)?.column.hidden === false));
  return {
    totals: overviewOf(form, units, own, notAsked),
    units: new Map(
      [...units, own].map((unit): [OrgUnitId, { name: string; values: FormValues }] => [
        unit.unit,
        { name: unit.name, values: shown(unit) },
      ]),
    ),
  };
}
