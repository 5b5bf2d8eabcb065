import { evaluate } from "../../../shared/form/algebra/evaluate.ts";
import { type Comparison, listParts } from "../../../shared/form/algebra/statement.ts";
import { quantityOf } from "../../../shared/form/computeForm.ts";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import { type CellReference, cellOf, type PlacedRule } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { Filled, FormSearch } from "./formState.ts";

/** The smallest step of a figure: one of its last decimal. */
export function stepOf({ form }: FormSearch, key: CellKey): number {
  const { type, decimals } = cellOf(form, key).measure;
  return type === "count" ? 1 : 10 ** -decimals;
}

/** The figures of one entry at which two sides of a rule lie so far apart, found by how far they move with the entry;
 *  none where they do not. They are as exact as a double is. */
export function figuresAt(
  search: FormSearch,
  filled: Filled,
  placed: PlacedRule,
  key: CellKey,
  apart: readonly number[],
): number[] {
  const parts = listParts(placed.statement).filter(
    (part): part is Comparison<CellReference> => part.kind === "comparison",
  );
  if (parts.length === 0) return [];
  const before = filled.get(key) ?? null;
  const base = typeof before === "number" ? before : 0;
  const [here, there] = [gapsAt(base), gapsAt(base + 1)];
  search.answer(filled, key, before);
  return here.flatMap((gap, index) => {
    const next = there[index] ?? null;
    if (gap === null || next === null || Math.abs(next - gap) < 1e-9) return [];
    return apart.map((wanted) => base + (wanted - gap) / (next - gap));
  });

  function gapsAt(value: number): (number | null)[] {
    search.answer(filled, key, value);
    const figureOf = ({ key: at }: CellReference) => quantityOf(filled.get(at));
    return parts.map(({ left, right }) => {
      const [one, other] = [evaluate(left, figureOf), evaluate(right, figureOf)];
      return typeof one === "number" && typeof other === "number" ? one - other : null;
    });
  }
}

/** Days in every period of the year, and before and after it. */
const days = ["2022-02-10", "2022-03-14", "2022-09-28", "2022-01-05", "2021-12-14", "2023-01-05"];

/** Answers worth trying in an entry so that a rule comes to stand otherwise. */
export function candidatesFor(
  search: FormSearch,
  filled: Filled,
  placed: PlacedRule,
  key: CellKey,
): DataValue[] {
  const { type } = cellOf(search.form, key).measure;
  switch (type) {
    case "yes-no":
      return [true, false, none];
    case "date":
      return [...days, none];
    case "text":
      return ["Theo Quyết định số 12", null, none];
    case "count":
    case "money":
    case "rate": {
      const step = stepOf(search, key);
      const onStep = (value: number) => Number((Math.round(value / step) * step).toFixed(6));
      const apart = [0, step, -step, 2 * step, -2 * step];
      const solved = figuresAt(search, filled, placed, key, apart).map(onStep);
      const others = placed.cells.flatMap((at) => {
        const value = filled.get(at);
        return typeof value === "number" ? [onStep(value)] : [];
      });
      const figures = [...solved, ...others, 0, step, 6, 30].filter(
        (value) => value >= 0 && !search.isFaulty(key, value),
      );
      return [...new Set(figures), none];
    }
  }
}
