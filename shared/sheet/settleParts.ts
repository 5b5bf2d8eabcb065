import type { RecognisedPlace } from "./driftedColumns.ts";
import type { Evidence } from "./driftedForm.ts";

/** One row or column of a table, settled: where it stands, zero-based, and by what it was recognised. */
export interface SettledPart {
  readonly id: string;
  readonly at: number;
  readonly by: readonly Evidence[];
  readonly against: readonly Evidence[];
  readonly printed: string;
}

/** What cannot be settled. */
export type Doubt =
  | { readonly kind: "several"; readonly id: string; readonly at: readonly number[] }
  | {
      readonly kind: "contradicted";
      readonly at: number;
      readonly one: string;
      readonly other: string;
    };

/** Gives each part of a table its one place. A place that says two things, and places that say the same, are doubtful as
 *  soon as answers stand there that would be read or left by it. */
export function settleParts(
  places: readonly RecognisedPlace[],
  order: readonly string[],
  isFilled: (at: number, id: string | null) => boolean,
): { readonly settled: readonly SettledPart[]; readonly doubts: readonly Doubt[] } {
  const doubts: Doubt[] = [];
  const found: SettledPart[] = [];
  const open = new Map<string, { ids: readonly string[]; places: SettledPart[] }>();
  for (const { at, verdict, printed } of places) {
    if (verdict.kind === "found") found.push({ ...verdict, at, printed });
    if (verdict.kind === "contradicted" && isFilled(at, null)) doubts.push({ ...verdict, at });
    if (verdict.kind !== "one-of") continue;
    const { ids, by } = verdict;
    const group = open.get(ids.join()) ?? { ids, places: [] };
    group.places.push({ id: "", at, by: [...by, "order"], against: [], printed });
    open.set(ids.join(), group);
  }
  for (const group of open.values()) {
    const ids = group.ids.filter((id) => !found.some((part) => part.id === id));
    const inOrder = group.places.map((part, index) => ({ ...part, id: ids[index] ?? "" }));
    if (inOrder.length === ids.length && isInOrder([...found, ...inOrder], order)) {
      found.push(...inOrder);
    } else if (group.places.some(({ at }) => isFilled(at, null))) {
      const at = group.places.map((part) => part.at);
      doubts.push({ kind: "several", id: group.ids[0] ?? "", at });
    }
  }
  const settled = [...new Set(found.map(({ id }) => id))].flatMap((id) => {
    const same = found.filter((part) => part.id === id);
    const filled = same.filter(({ at }) => isFilled(at, id));
    if (filled.length > 1) {
      doubts.push({ kind: "several", id, at: same.map(({ at }) => at) });
      return [];
    }
    const [best] = (filled.length > 0 ? filled : same).toSorted(
      (one, other) => other.by.length - one.by.length || one.at - other.at,
    );
    return best ? [best] : [];
  });
  return { settled, doubts };
}

function isInOrder(parts: readonly SettledPart[], order: readonly string[]): boolean {
  const ids = parts.toSorted((one, other) => one.at - other.at).map(({ id }) => order.indexOf(id));
  return ids.every((at, index) => index === 0 || at > (ids[index - 1] ?? -1));
}
