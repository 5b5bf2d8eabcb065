import type { FormValues } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { type Dice, pick } from "../throwDice.ts";
import { candidatesFor, stepOf } from "./candidates.ts";
import type { Filled, FormSearch } from "./formState.ts";

/** Answers with which every rule of the sheet holds or is silent, from those that are known, as of the same form in
 *  another period, or else from whatever fits the cells: what breaks a rule is changed for what breaks fewest. All the
 *  rows that the sender may add are begun. Null where none are found. */
export function solveForm(search: FormSearch, dice: Dice, known: FormValues): Filled | null {
  for (const most of [40, 12, 6, 0]) {
    const filled = search.start(
      new Map(
        search.entries.map((key) => [key, known.get(key) ?? firstAnswer(search, key, most, dice)]),
      ),
    );
    if (repairForm(search, filled, dice)) return filled;
  }
  return null;
}

/** Changes answers until no rule is broken; whether that came about. */
export function repairForm(search: FormSearch, filled: Filled, dice: Dice): boolean {
  for (let turn = 0; turn < 40 + 3 * search.rules.length; turn++) {
    const broken = search.broken(search.rules, filled);
    if (broken.length === 0) return true;
    const placed = pick(dice, broken);
    const under = search.under(placed);
    if (under.length === 0) return false;
    let best: { key: CellKey; value: DataValue; cost: number } | null = null;
    for (const key of under.length > 6 ? some(under, 6, dice) : under) {
      const decided = search.over(key);
      const before = filled.get(key) ?? null;
      const already = search.broken(decided, filled).length;
      for (const value of candidatesFor(search, filled, placed, key)) {
        if (value === before) continue;
        search.answer(filled, key, value);
        const left = search.broken(decided, filled);
        // An answer that only makes rules silent is the last resort.
        const silent = decided.filter((one) => search.standingOf(one, filled) === null).length;
        const still = left.includes(placed) ? 2 : 0;
        const cost = left.length - already + still + 0.9 * silent + dice() * 0.8;
        if (!best || cost < best.cost) best = { key, value, cost };
      }
      search.answer(filled, key, before);
    }
    if (best) search.answer(filled, best.key, best.value);
  }
  return search.broken(search.rules, filled).length === 0;
}

function some<T>(of: readonly T[], count: number, dice: Dice): T[] {
  return Array.from({ length: count }, () => pick(dice, of));
}

function firstAnswer(search: FormSearch, key: CellKey, most: number, dice: Dice): DataValue {
  const { measure } = cellOf(search.form, key);
  switch (measure.type) {
    case "yes-no":
      return dice() < 0.6;
    case "date":
      return pick(dice, ["2022-02-10", "2022-02-11", "2022-03-01"]);
    case "text":
      return dice() < 0.5 ? "Theo Quyết định số 12" : null;
    case "count":
    case "money":
    case "rate": {
      if (dice() < 0.06) return none;
      const step = stepOf(search, key);
      return Number((Math.floor((dice() * most) / step) * step).toFixed(6));
    }
  }
}
