import { type DataValue, isSameOnSheet, isSameValue } from "../form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../ids.ts";
import type { Change } from "./changeCause.ts";
import type { Total } from "./consolidate.ts";

/** The three totals of a figure, and what stands beside them; absent where nothing does. */
export interface FigureTotals {
  readonly total: Total;
  readonly urban: Total;
  readonly rural: Total;
  /** The total of the same period a year earlier. */
  readonly lastYear?: Total | undefined;
  /** What the units registered together. */
  readonly milestone?: Total | undefined;
}

/** Which of them. */
export type TotalPart = keyof FigureTotals;

/** What one unit says; its own name stands beside it, since it may change. */
export interface UnitValues {
  readonly name: string;
  readonly values: ReadonlyMap<CellKey, DataValue>;
  /** What stands beside them; absent where nothing does. */
  readonly lastYear?: ReadonlyMap<CellKey, DataValue> | undefined;
  readonly milestone?: ReadonlyMap<CellKey, DataValue> | undefined;
}

/** Which of what a unit says. */
export type UnitPart = Exclude<keyof UnitValues, "name">;

/** Everything that is compared, at one point on the way from then to now. */
export interface ComparedState {
  readonly totals: ReadonlyMap<CellKey, FigureTotals>;
  readonly units: ReadonlyMap<OrgUnitId, UnitValues>;
}

/** A change, and everything as it is after it. */
export interface ChangeStep {
  readonly change: Change;
  readonly state: ComparedState;
}

/** What one change makes of a figure: each begins where the one before it ended. */
export interface Contribution<T> {
  readonly change: Change;
  readonly from: T;
  readonly to: T;
}

/** A total that is another than it was, with every change that had a part in it. Null where the form has no such cell. */
export interface TotalDifference {
  readonly key: CellKey;
  readonly part: TotalPart;
  readonly before: Total | null;
  readonly after: Total | null;
  readonly made: readonly Contribution<Total | null>[];
}

/** The same for one unit's own figure; blank where it has none. */
export interface UnitDifference {
  readonly key: CellKey;
  readonly part: UnitPart;
  readonly unit: OrgUnitId;
  readonly name: string;
  readonly before: DataValue;
  readonly after: DataValue;
  readonly made: readonly Contribution<DataValue>[];
}

/** Two consolidations of one form and period, compared. */
export interface TracedChanges {
  readonly totals: readonly TotalDifference[];
  readonly units: readonly UnitDifference[];
}

const parts = ["total", "urban", "rural", "lastYear", "milestone"] as const;
const unitParts = ["values", "lastYear", "milestone"] as const;

/** Every figure that is another at the end than it was at the start, told by the changes that lie between: what each
 *  of them makes begins where the one before it ended, so that nothing remains unexplained. */
export function traceChanges(start: ComparedState, steps: readonly ChangeStep[]): TracedChanges {
  const end = steps.at(-1)?.state ?? start;
  const keys = new Set([...end.totals.keys(), ...start.totals.keys()]);
  const totals = [...keys].flatMap((key) =>
    parts.flatMap((part) => {
      const of = ({ totals: held }: ComparedState) => held.get(key)?.[part] ?? null;
      const [before, after] = [of(start), of(end)];
      if (isSameTotal(before, after)) return [];
      return [{ key, part, before, after, made: contributions(start, steps, of, isSameTotal) }];
    }),
  );
  const units = [...new Set([...end.units.keys(), ...start.units.keys()])].flatMap((unit) => {
    const [then, now] = [start.units.get(unit), end.units.get(unit)];
    const name = now?.name ?? then?.name ?? unit;
    return unitParts.flatMap((part) => {
      const cells = new Set([...(now?.[part]?.keys() ?? []), ...(then?.[part]?.keys() ?? [])]);
      return [...cells].flatMap((key): UnitDifference[] => {
        const of = ({ units: held }: ComparedState) => held.get(unit)?.[part]?.get(key) ?? null;
        const [before, after] = [of(start), of(end)];
        if (isSameValue(before, after)) return [];
        const made = contributions(start, steps, of, isSameValue);
        return [{ key, part, unit, name, before, after, made }];
      });
    });
  });
  return { totals, units };
}

function contributions<T>(
  start: ComparedState,
  steps: readonly ChangeStep[],
  of: (state: ComparedState) => T,
  isSame: (left: T, right: T) => boolean,
): Contribution<T>[] {
  const made: Contribution<T>[] = [];
  let from = of(start);
  for (const { change, state } of steps) {
    const to = of(state);
    if (!isSame(from, to)) made.push({ change, from, to });
    from = to;
  }
  return made;
}

/** Whether two totals say the same, and of as many units; how many of them are approved is no figure. */
function isSameTotal(left: Total | null, right: Total | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    // Adding the same figures up in another order leaves other binary fractions behind.
    isSameOnSheet(left.value, right.value) &&
    left.covered === right.covered &&
    left.expected === right.expected &&
    left.own === right.own
  );
}
