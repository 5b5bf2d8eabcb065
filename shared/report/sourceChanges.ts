import { type DataValue, isSameValue } from "../form/dataValue.ts";
import type { CellKey } from "../ids.ts";
import type { CarriedFrom, CarriedSet, CarriedValue } from "./carried.ts";

/** A figure that a version was sent with and that its source no longer says. */
export interface SourceChange {
  readonly cell: CellKey;
  readonly sent: DataValue;
  /** Null where the sender filled it in "tạm tính", for want of a source. */
  readonly sentFrom: CarriedFrom | null;
  readonly now: DataValue;
  /** Null where there is no source any more. */
  readonly from: CarriedFrom | null;
}

/** What a version was sent with: its carried figures, and all its values. */
export interface SentFigures {
  readonly carried: CarriedSet;
  readonly values: ReadonlyMap<CellKey, DataValue>;
}

/** The figures of a version whose sources have been corrected since. Nothing is rewritten: who
 *  depends on them is told. Another version of a source that says the same changes nothing. */
export function listSourceChanges(sent: SentFigures, now: CarriedSet): SourceChange[] {
  const cells = [...new Set([...now.values.keys(), ...now.missing, ...sent.carried.missing])];
  return cells.flatMap((cell) => {
    const before = figureSent(sent, cell);
    const after = now.values.get(cell) ?? null;
    // Neither then nor now is there a source, or the cell is one of another version of the form.
    if (!before || (!before.from && !after)) return [];
    // A supplier who had not answered yet has corrected nothing.
    if (before.from?.kind === "absent") return [];
    if (after && isSameValue(before.value, after.value)) return [];
    // The source has come to say what the unit said in its place.
    const isAdjusted = sent.carried.adjusted?.has(cell) === true;
    if (isAdjusted && after && isSameValue(sent.values.get(cell) ?? null, after.value)) return [];
    return [
      {
        cell,
        sent: before.value,
        sentFrom: before.from,
        now: after?.value ?? null,
        from: after?.from ?? null,
      },
    ];
  });
}

function figureSent(
  { carried, values }: SentFigures,
  cell: CellKey,
): CarriedValue | { readonly value: DataValue; readonly from: null } | null {
  const known = carried.values.get(cell) ?? carried.adjusted?.get(cell);
  if (known) return known;
  return carried.missing.has(cell) ? { value: values.get(cell) ?? null, from: null } : null;
}
