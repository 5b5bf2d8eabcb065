import type { Expression } from "../../../shared/form/algebra/expression.ts";
import {
  type DataValue,
  isNone,
  isUnknown,
  none,
  unknown,
} from "../../../shared/form/dataValue.ts";
import type { CellReference, Form } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";

export type Values = ReadonlyMap<CellKey, DataValue>;
export type Figure = number | null | typeof none | typeof unknown;

type Algebra = Expression<CellReference>;

class ZeroDivisor extends Error {}

/** The printed algebra worked out from the bottom up, written a second time: nothing here is the product's. */
export function workOut(tree: Algebra, of: (key: CellKey) => Figure): Figure {
  const parts = needed(tree, of);
  if (parts.includes(null)) return null;
  if (parts.some((part) => isUnknown(part))) return unknown;
  try {
    return amount(tree, of);
  } catch (error) {
    if (error instanceof ZeroDivisor) return none;
    throw error;
  }
}

/** A figure, where yes is 1 and no 0, and words are none. */
export function figureIn(values: Values, key: CellKey): Figure {
  const value = values.get(key) ?? null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? null : value;
}

function needed(tree: Algebra, of: (key: CellKey) => Figure): Figure[] {
  if (tree.kind === "number") return [];
  if (tree.kind === "reference") return [of(tree.to.key)];
  if (tree.kind === "negation") return needed(tree.of, of);
  if (tree.kind === "operation") return needed(tree.left, of).concat(needed(tree.right, of));
  const all = tree.of.flatMap((one) => needed(one, of));
  if (tree.name !== "sum_filled") return all;
  const written = all.filter((part) => part !== null);
  return written.length > 0 ? written : [null];
}

function amount(tree: Algebra, of: (key: CellKey) => Figure): number {
  if (tree.kind === "number") return tree.value;
  if (tree.kind === "reference") {
    const figure = of(tree.to.key);
    return typeof figure === "number" ? figure : 0;
  }
  if (tree.kind === "negation") return 0 - amount(tree.of, of);
  if (tree.kind === "call") {
    const of_ = tree.of.map((one) => amount(one, of));
    if (tree.name === "abs") return Math.abs(of_[0] ?? Number.NaN);
    if (tree.name === "min") return of_.toSorted((a, b) => a - b)[0] ?? Number.NaN;
    if (tree.name === "max") return of_.toSorted((a, b) => b - a)[0] ?? Number.NaN;
    let sum = 0;
    for (const one of of_) sum += one;
    return sum;
  }
  const [left, right] = [amount(tree.left, of), amount(tree.right, of)];
  if (tree.operator === "+") return left + right;
  if (tree.operator === "-") return left - right;
  if (tree.operator === "*") return left * right;
  if (right === 0) throw new ZeroDivisor();
  return left / right;
}

/** A form with every computed cell worked out, each when it is asked for. */
export function fillOut(form: Form, given: Values): Map<CellKey, DataValue> {
  const values = new Map<CellKey, DataValue>();
  const figure = (key: CellKey): Figure => {
    const content = form.cells.get(key)?.content;
    if (content?.kind !== "computed") return figureIn(given, key);
    if (!values.has(key)) values.set(key, workOut(content.formula, figure));
    return figureIn(values, key);
  };
  for (const [key, { content }] of form.cells) {
    if (content.kind === "computed") figure(key);
    else values.set(key, given.get(key) ?? null);
  }
  return values;
}

/** Whether somebody has answered. */
export function isAnswered(value: DataValue): boolean {
  if (value === null || isUnknown(value)) return false;
  return typeof value !== "string" || value.trim() !== "";
}

export { isNone, none, unknown };
