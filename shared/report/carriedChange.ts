import { cellNameOf } from "../form/cellName.ts";
import type { FormValues } from "../form/computeForm.ts";
import { type DataValue, isSameOnSheet } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { CarriedChange } from "../problem.ts";
import type { CarriedSet } from "./carried.ts";

/** What a sheet was opened with, as it shows it. */
export interface OpenedWith {
  /** Its carried figures; a carried cell that is not among them was open for typing, "tạm tính". */
  readonly carried: FormValues;
  /** What the sender has typed. */
  readonly entered: FormValues;
}

/** The carried figures that are no longer what a sheet was opened with: those that differ, those that have a source
 *  only now, and those that have lost theirs, in reading order. */
export function listCarriedChanges(
  form: Form,
  { carried, entered }: OpenedWith,
  now: CarriedSet,
): CarriedChange[] {
  const places = [...form.cells.values()].filter(({ content }) => content.kind === "carried");
  return places.flatMap(({ key }): CarriedChange[] => {
    const [was, is] = [carried.get(key), now.values.get(key)?.value];
    const before = was === undefined ? (entered.get(key) ?? null) : was;
    const described = describeChange(form, key, before, is ?? null);
    if (was === undefined) return is === undefined ? [] : [{ ...described, source: "come" }];
    if (is === undefined) return [{ ...described, source: "gone" }];
    return isSameOnSheet(was, is) ? [] : [described];
  });
}

/** What is told of a carried figure that is no longer what it was. */
export function describeChange(
  form: Form,
  key: CellKey,
  before: DataValue,
  after: DataValue,
): CarriedChange {
  const cell = cellOf(form, key);
  const { type, decimals } = cell.measure;
  return { cell: key, name: cellNameOf(cell), measure: { type, decimals }, before, after };
}
