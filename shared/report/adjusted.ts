import type { FormValues } from "../form/computeForm.ts";
import { type DataValue, isSameOnSheet } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { CarriedSet, CarriedValue } from "./carried.ts";

/** The carried cells that are open for typing: those without a source, and those that the unit adjusts. */
export function openCellsOf({ missing, adjusted }: CarriedSet): ReadonlySet<CellKey> {
  return adjusted ? new Set([...missing, ...adjusted.keys()]) : missing;
}

/** What the sources of the adjusted cells say, by cell. */
export function figuresAdjusted({ adjusted }: CarriedSet): ReadonlyMap<CellKey, DataValue> {
  return new Map([...(adjusted ?? [])].map(([key, { value }]) => [key, value]));
}

/** Whether a unit may put its own figure in the place of a carried one, "điều chỉnh": a figure that somebody reported or
 *  filed. What is asked of a unit is not for the unit to change, and where nothing was carried in there is nothing to
 *  adjust. */
export function mayAdjust(form: Form, { values }: CarriedSet, key: CellKey): boolean {
  const cell = form.cells.get(key);
  const carried = values.get(key);
  if (cell?.content.kind !== "carried" || !carried || carried.value === null) return false;
  const { kind } = cell.content.from;
  if (kind === "target" || kind === "milestone") return false;
  return isFigure[cell.measure.type] && isReported[carried.from.kind];
}

const isFigure = {
  count: true,
  money: true,
  rate: true,
  "yes-no": false,
  text: false,
  date: false,
} as const;

const isReported: Record<CarriedValue["from"]["kind"], boolean> = {
  report: true,
  elsewhere: true,
  figure: true,
  target: false,
  nothing: false,
  absent: false,
};

/** The same carried figures with some of them open for the unit's own, "điều chỉnh". What may not be adjusted stays
 *  locked; the revision stays, since no source has changed. */
export function adjustCarried(
  form: Form,
  carried: CarriedSet,
  cells: Iterable<CellKey>,
): CarriedSet {
  const chosen = new Set([...cells].filter((key) => mayAdjust(form, carried, key)));
  if (chosen.size === 0) return carried;
  const isChosen = ([key]: readonly [CellKey, CarriedValue]) => chosen.has(key);
  const values = [...carried.values];
  return {
    ...carried,
    values: new Map(values.filter((entry) => !isChosen(entry))),
    adjusted: new Map([...(carried.adjusted ?? []), ...values.filter(isChosen)]),
  };
}

/** The same, of the chosen cells only those where the unit answers something else than was carried in. */
export function keepAdjusted(
  form: Form,
  carried: CarriedSet,
  values: FormValues,
  chosen: readonly CellKey[],
): CarriedSet {
  const differs = (key: CellKey) => {
    const [ours, theirs] = [values.get(key) ?? null, carried.values.get(key)?.value ?? null];
    return !isSameOnSheet(ours, theirs);
  };
  return adjustCarried(form, carried, chosen.filter(differs));
}
