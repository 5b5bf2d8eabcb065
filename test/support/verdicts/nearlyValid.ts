import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { type Dice, pick } from "../throwDice.ts";
import { figuresAt, stepOf } from "./candidates.ts";
import { type Filling, type Typed, typedOf } from "./filling.ts";
import type { Filled, FormSearch } from "./formState.ts";

/** What somebody types who gives these answers. */
export function typedAnswers(search: FormSearch, filled: Filled): Filling {
  return new Map(
    search.entries.map((key) => [
      key,
      typedOf(filled.get(key) ?? null, cellOf(search.form, key).measure),
    ]),
  );
}

/** A filling with one to three cells off: by the smallest step, by half of it, to the very edge of what a rule
 *  tolerates, in sign, with a neighbour's figure, blank, or with a mark. */
export function nearlyValid(search: FormSearch, filled: Filled, dice: Dice): Filling {
  const typed = new Map(typedAnswers(search, filled));
  for (let times = Math.floor(dice() * 3); times >= 0; times--) {
    const key = pick(dice, search.entries);
    const change = pick(dice, changes);
    for (const [at, value] of change(search, filled, key, dice)) typed.set(at, value);
  }
  return typed;
}

type Change = (
  search: FormSearch,
  filled: Filled,
  key: CellKey,
  dice: Dice,
) => readonly (readonly [CellKey, Typed])[];

const marks = [null, "-", "–", "...", "…"] as const;
const toMark: Change = (_search, _filled, key, dice) => [[key, pick(dice, marks)]];

const offBy: Change = (search, filled, key, dice) => {
  const value = filled.get(key) ?? null;
  if (typeof value === "string") return typedDay(search, filled, key, dice);
  if (typeof value !== "number") return toMark(search, filled, key, dice);
  const step = stepOf(search, key);
  const off = pick(dice, [step, -step, step / 2, -step / 2, 1e-9, -1e-9, 3e-9, step * 2]);
  return [[key, value + off]];
};

/** A day before or after. */
function typedDay(search: FormSearch, filled: Filled, key: CellKey, dice: Dice) {
  const typed = typedOf(filled.get(key) ?? null, cellOf(search.form, key).measure);
  if (typeof typed !== "number") return toMark(search, filled, key, dice);
  return [[key, typed + pick(dice, [1, -1, 0.5, 40])]] as const;
}

const negative: Change = (_search, filled, key) => {
  const value = filled.get(key);
  return typeof value === "number" ? [[key, -value]] : [];
};

const swapped: Change = (search, filled, key, dice) => {
  const { type, decimals } = cellOf(search.form, key).measure;
  const alike = search.entries.filter((at) => {
    const { measure } = cellOf(search.form, at);
    return measure.type === type && measure.decimals === decimals;
  });
  const other = pick(dice, alike);
  const typed = (at: CellKey) => typedOf(filled.get(at) ?? null, cellOf(search.form, at).measure);
  return [
    [key, typed(other)],
    [other, typed(key)],
  ];
};

/** Two sides of a rule lie apart by exactly what it tolerates, or by a hair or half a decimal more or less. */
const atTheEdge: Change = (search, filled, _key, dice) => {
  if (search.rules.length === 0) return [];
  const placed = pick(dice, search.rules);
  const figures = search.under(placed).filter((key) => typeof filled.get(key) === "number");
  if (figures.length === 0) return [];
  const key = pick(dice, figures);
  const half = 0.5 * 10 ** -placed.decimals;
  const edge = (placed.rule.tolerance + half) * pick(dice, [1, -1]);
  const apart = edge + pick(dice, [0, 1e-9, -1e-9, 3e-9, -3e-9, half, -half]);
  const [at] = figuresAt(search, filled, placed, key, [apart]);
  return at === undefined ? [] : [[key, at]];
};

const changes = [offBy, offBy, toMark, negative, swapped, atTheEdge, atTheEdge, atTheEdge] as const;
