import type { FormValues } from "../form/computeForm.ts";
import { type DataValue, isSameValue } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { canonicalOf } from "../report/canonical.ts";
import { consolidate, type Total, type UnitFigures } from "./consolidate.ts";
import { standsBesideLastYear, type UnitLastYear } from "./lastYear.ts";
import { milestonesOf } from "./milestones.ts";

/** What stands beside a unit's figures: the same period a year earlier, and how far it means to be by now. */
export interface BesideUnit {
  /** Null where nothing is known of the year before. */
  readonly lastYear: UnitLastYear | null;
  /** What it registered, by the figure that is measured against it. */
  readonly milestones: ReadonlyMap<CellKey, DataValue>;
}

/** What two units say beside their figures. */
type WithBeside = UnitFigures & { readonly beside?: BesideUnit };

/** Whether as much was registered. */
export function isSameMilestones(left: WithBeside, right: WithBeside): boolean {
  return isSameValues(left.beside?.milestones, right.beside?.milestones);
}

/** Whether the year before is told as the same. */
export function isSameLastYear(left: WithBeside, right: WithBeside): boolean {
  const [then, now] = [left.beside?.lastYear ?? null, right.beside?.lastYear ?? null];
  if (then === null || now === null) return then === now;
  return (
    canonicalOf(then.standing) === canonicalOf(now.standing) &&
    isSameValues(then.values, now.values)
  );
}

function isSameValues(left: FormValues = new Map(), right: FormValues = new Map()): boolean {
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    isSameValue(left.get(key) ?? null, right.get(key) ?? null),
  );
}

/** The totals of the year before, of the cells that they stand beside. */
export function lastYearTotals(
  form: Form,
  units: readonly WithBeside[],
  own: WithBeside | null,
): ReadonlyMap<CellKey, Total> {
  if (![...units, own].some((unit) => unit?.beside?.lastYear)) return new Map();
  const before = (unit: WithBeside): UnitFigures => ({
    ...unit,
    standing: { kind: "not-reported" },
    values: new Map(),
    ...unit.beside?.lastYear,
  });
  const beside = cellsBeside(form);
  return new Map(
    consolidate(form, units.map(before), own && before(own))
      .filter(({ key }) => beside.has(key))
      .map(({ key, total }) => [key, total]),
  );
}

/** What the units registered together, as a total: of how many, and no value where there is no sum. */
export function milestoneTotals(
  form: Form,
  units: readonly WithBeside[],
  own: WithBeside | null,
): ReadonlyMap<CellKey, Total> {
  const keys = new Set(units.flatMap(({ beside }) => [...(beside?.milestones.keys() ?? [])]));
  return new Map(
    [...keys].flatMap((key): [CellKey, Total][] => {
      const cell = form.cells.get(key);
      const registered = units.map(({ beside }) => beside?.milestones.get(key) ?? null);
      const found = cell && milestonesOf(cell, units, registered, own);
      if (!found) return [];
      const { whole, registered: covered, expected } = found;
      const value = typeof whole === "number" ? whole : null;
      return [[key, { value, covered, expected, approved: 0, own: null }]];
    }),
  );
}

const besides = new WeakMap<Form, ReadonlySet<CellKey>>();

/** Asked for every step of a comparison, and the same for one form. */
function cellsBeside(form: Form): ReadonlySet<CellKey> {
  const known = besides.get(form);
  if (known) return known;
  const cells = [...form.cells.values()].filter((cell) => standsBesideLastYear(form, cell));
  const found = new Set(cells.map(({ key }) => key));
  besides.set(form, found);
  return found;
}
