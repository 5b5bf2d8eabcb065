import type { DataValue } from "../../../shared/form/dataValue.ts";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf, type PlacedRule } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { type Dice, pick } from "../throwDice.ts";
import { candidatesFor } from "./candidates.ts";
import type { Filled, FormSearch } from "./formState.ts";

/** Changes as few answers as it can, by as little as it can, so that a rule is broken; whether that came about. */
export function breakRule(
  search: FormSearch,
  filled: Filled,
  placed: PlacedRule,
  dice: Dice,
): boolean {
  if (search.standingOf(placed, filled) === false) return true;
  const under = search.under(placed);
  if (under.length === 0) return false;
  for (const key of under) {
    const before = filled.get(key) ?? null;
    for (const value of worthTrying(search, filled, placed, key)) {
      search.answer(filled, key, value);
      if (search.standingOf(placed, filled) === false) return true;
    }
    search.answer(filled, key, before);
  }
  for (let turn = 0; turn < 300; turn++) {
    const key = pick(dice, under);
    const values = worthTrying(search, filled, placed, key);
    if (values.length > 0) search.answer(filled, key, pick(dice, values));
    if (search.standingOf(placed, filled) === false) return true;
  }
  return false;
}

function worthTrying(
  search: FormSearch,
  filled: Filled,
  placed: PlacedRule,
  key: CellKey,
): DataValue[] {
  const { type } = cellOf(search.form, key).measure;
  const large = type === "count" || type === "money" || type === "rate" ? [97, 4] : [];
  return [...candidatesFor(search, filled, placed, key), ...large, null, none];
}
