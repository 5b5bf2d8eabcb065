import { computeForm, type FormValues } from "../form/computeForm.ts";
import { isSameValue } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { canonicalOf } from "../report/canonical.ts";
import { arrivalOf, type Change, type ChangeCause, causeOf } from "./changeCause.ts";
import { type BesideUnit, isSameLastYear, isSameMilestones } from "./compareBeside.ts";
import { type ComparedConsolidation, type ComparedUnit, stateOf } from "./comparedState.ts";
import type { UnitFigures } from "./consolidate.ts";
import { type ChangeStep, type TracedChanges, traceChanges } from "./traceChanges.ts";

/** What differs between two consolidations of one form and period, and why: one unit after the other is replaced by what
 *  it is now, in their order, and everything totalled anew each time. */
export function compareConsolidations(
  before: ComparedConsolidation,
  after: ComparedConsolidation,
): TracedChanges {
  const steps: ChangeStep[] = [];
  let now = before;
  const take = (cause: ChangeCause, unit: ComparedUnit | null, next: ComparedConsolidation) => {
    const change: Change = {
      cause,
      unit: unit && { id: unit.unit, name: unit.name },
      template: null,
    };
    steps.push({ change, state: stateOf(next) });
    now = next;
  };

  const { form } = after;
  if (before.form.template.version !== form.template.version) {
    const inForm = (unit: ComparedUnit) => ({ ...unit, values: valuesIn(form, unit) });
    take("template", null, {
      form,
      units: before.units.map(inForm),
      own: before.own && inForm(before.own),
    });
  }
  for (const { unit: id } of before.units) {
    const then = now.units.find(({ unit }) => unit === id);
    if (!then) continue;
    const next = after.units.find(({ unit }) => unit === id);
    if (!next) {
      take("unit-gone", then, { ...now, units: now.units.filter((unit) => unit !== then) });
      continue;
    }
    for (const { cause, unit } of stepsBetween(form, then, next)) {
      const units = now.units.map((one) => (one.unit === id ? unit : one));
      take(cause, next, { ...now, units });
    }
  }
  for (const next of after.units) {
    if (now.units.some(({ unit }) => unit === next.unit)) continue;
    take(arrivalOf([next]), next, { ...now, units: [...now.units, next] });
  }
  if (now.own && after.own) {
    for (const { cause, unit } of stepsBetween(form, now.own, after.own)) {
      take(cause, after.own, { ...now, own: unit });
    }
  } else if (now.own !== after.own) {
    take(after.own ? "unit-new" : "unit-gone", after.own ?? now.own, { ...now, own: after.own });
  }
  if (after.units.some(({ unit }, index) => unit !== now.units[index]?.unit)) {
    take("order", null, after);
  }
  return traceChanges(stateOf(before), steps);
}

/** The ways from a unit's figures to what they are now, one cause after the other. */
function stepsBetween(
  form: Form,
  before: ComparedUnit,
  after: ComparedUnit,
): { readonly cause: ChangeCause; readonly unit: ComparedUnit }[] {
  const steps: { cause: ChangeCause; unit: ComparedUnit }[] = [];
  let now = before;
  if (before.name !== after.name || before.sector !== after.sector) {
    now = { ...now, name: after.name, sector: after.sector };
    steps.push({ cause: "unit-renamed", unit: now });
  }
  const besides = [
    ["milestone", isSameMilestones, "milestones"],
    ["last-year", isSameLastYear, "lastYear"],
  ] as const;
  for (const [cause, isSame, part] of besides) {
    if (isSame(now, after)) continue;
    const given = { ...nothingBeside, ...now.beside };
    now = { ...now, beside: { ...given, [part]: { ...nothingBeside, ...after.beside }[part] } };
    steps.push({ cause, unit: now });
  }
  const isCounted = ({ standing }: ComparedUnit) => standing.kind === "counted";
  if (isCounted(before) && isCounted(after) && before.version !== after.version) {
    for (const cause of ["target", "source"] as const) {
      const carried = [...form.cells.values()].filter(
        (cell) =>
          carriedCauseOf(cell) === cause &&
          !before.typed.has(cell.key) &&
          !after.typed.has(cell.key) &&
          !isSameValue(valueAt(now, cell.key), valueAt(after, cell.key)),
      );
      if (carried.length === 0) continue;
      const given = new Map(now.values);
      for (const { key } of carried) given.set(key, valueAt(after, key));
      now = { ...now, values: computeForm(form, given) };
      steps.push({ cause, unit: now });
    }
  }
  if (!isSameUnit(now, after)) steps.push({ cause: causeOf(before, after), unit: after });
  return steps;
}

const nothingBeside: BesideUnit = { lastYear: null, milestones: new Map() };

/** Which of the system's own figures a cell holds; null where a person fills it in, or it is worked out. */
function carriedCauseOf({ content }: FormCell): "target" | "source" | null {
  if (content.kind !== "carried") return null;
  return content.from.kind === "target" || content.from.kind === "milestone" ? "target" : "source";
}

function valueAt({ values }: UnitFigures, key: CellKey) {
  return values.get(key) ?? null;
}

function isSameUnit(left: ComparedUnit, right: ComparedUnit): boolean {
  return (
    left.version === right.version &&
    canonicalOf(left.standing) === canonicalOf(right.standing) &&
    canonicalOf(goingOf(left)) === canonicalOf(goingOf(right)) &&
    [...new Set([...left.values.keys(), ...right.values.keys()])].every((key) =>
      isSameValue(valueAt(left, key), valueAt(right, key)),
    )
  );
}

function goingOf({ goesOn }: UnitFigures) {
  return goesOn ? [goesOn.until, goesOn.isKnown, ...goesOn.cells] : [];
}

/** What another version of the form held, in this one. */
function valuesIn(form: Form, { standing, values }: UnitFigures): FormValues {
  return standing.kind === "counted" ? computeForm(form, values) : values;
}
