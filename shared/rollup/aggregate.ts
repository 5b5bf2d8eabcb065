import { evaluate } from "../form/algebra/evaluate.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import { type FormValues, quantityOf } from "../form/computeForm.ts";
import { isNone, none, type Quantity } from "../form/dataValue.ts";
import { cellOf, type Form, type FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { leavesOf, withLeaves } from "./leaves.ts";

/** Whoever's answers are added up. */
export interface Answering {
  readonly values: FormValues;
}

/** What a figure's aggregation makes of those who have answered it. `named` are the units among them, whose words are
 *  put together; `expected` is how many owe an answer. */
export function aggregate(
  form: Form,
  cell: FormCell,
  counted: readonly Answering[],
  named: readonly (Answering & { readonly name: string })[],
  expected: number,
): Quantity | string {
  const { aggregation } = cell.measure;
  switch (aggregation) {
    // A stock is never summed over periods; over units that all stand at the same date it is.
    case "SUM":
    case "SUM_PLUS_TOWN":
    case "LAST":
    case "NET":
      // A day, a text, a yes or no has no sum.
      return isFigure(cell.measure.type) ? sumOf(cell.key, counted) : null;
    case "RATIO":
    case "RATE_100K":
      return ratioOf(form, cell, counted);
    case "COUNT_TRUE":
      return counted.filter(({ values }) => values.get(cell.key) === true).length;
    case "COUNT_TRUE_RATIO": {
      const met = counted.filter(({ values }) => values.get(cell.key) === true).length;
      return expected === 0 ? none : (met / expected) * 100;
    }
    case "TEXT_MERGE":
      return mergeTexts(cell.key, named);
    case "NONE":
      return null;
  }
}

/** The sum over units that have answered; all "không phát sinh" stay so. */
function sumOf(key: CellKey, counted: readonly Answering[]): Quantity {
  const parts = counted.flatMap(({ values }) => quantityOf(values.get(key)) ?? []);
  if (parts.length === 0) return null;
  if (parts.every(isNone)) return none;
  return parts.reduce<number>((sum, part) => sum + (typeof part === "number" ? part : 0), 0);
}

/** What the units wrote, each behind its name; all "không phát sinh" stay so. */
function mergeTexts(
  key: CellKey,
  named: readonly (Answering & { readonly name: string })[],
): Quantity | string {
  const texts = named.flatMap(({ name, values }) => {
    const text = values.get(key);
    return typeof text === "string" ? [`${name}: ${text}`] : [];
  });
  return texts.length === 0 ? none : texts.join("\n");
}

/** The rate's own algebra over the sums of its parts, over the units that have the rate: it is computed in the form
 *  that is consolidated, so who has it has all its parts. */
function ratioOf(form: Form, cell: FormCell, counted: readonly Answering[]): Quantity {
  if (cell.content.kind !== "computed") return null;
  const formula = withLeaves(form, cell.content.formula);
  const leaves = leavesOf(formula);
  const sums = new Map(
    leaves.map((leaf) => [
      leaf,
      counted.reduce((sum, { values }) => {
        const part = quantityOf(values.get(cellOf(form, leaf).key));
        return sum + (typeof part === "number" ? part : 0);
      }, 0),
    ]),
  );
  return evaluate(formula, ({ key }) => sums.get(key) ?? null);
}
