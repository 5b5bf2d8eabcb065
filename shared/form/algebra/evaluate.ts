import { isUnknown, none, type Quantity, unknown } from "../dataValue.ts";
import { type Comparator, type Expression, listDivisors } from "./expression.ts";

/** The value of printed algebra over a form's cells. One blank part leaves the whole blank; otherwise one unknown
 *  part makes it unknown; "không phát sinh" counts as 0; a zero divisor makes the whole "không phát sinh". */
export function evaluate<R>(tree: Expression<R>, valueOf: (reference: R) => Quantity): Quantity {
  const parts = listParts(tree, valueOf);
  if (parts.some((part) => part === null)) return null;
  if (parts.some(isUnknown)) return unknown;
  const numberOf = (reference: R) => {
    const value = valueOf(reference);
    return typeof value === "number" ? value : 0;
  };
  if (listDivisors(tree).some((divisor) => compute(divisor, numberOf) === 0)) return none;
  return compute(tree, numberOf);
}

/** What a value depends on. Of cells summed as far as they are filled in, the blank ones do not count, but all blank is
 *  no sum. */
function listParts<R>(tree: Expression<R>, valueOf: (reference: R) => Quantity): Quantity[] {
  switch (tree.kind) {
    case "number":
      return [];
    case "reference":
      return [valueOf(tree.to)];
    case "negation":
      return listParts(tree.of, valueOf);
    case "operation":
      return [...listParts(tree.left, valueOf), ...listParts(tree.right, valueOf)];
    case "call": {
      const parts = tree.of.flatMap((argument) => listParts(argument, valueOf));
      if (tree.name !== "sum_filled") return parts;
      const filled = parts.filter((part) => part !== null);
      return filled.length === 0 ? [null] : filled;
    }
  }
}

/** Plain arithmetic, in the order it is written: spreadsheet programs do the same additions in the same order. */
function compute<R>(tree: Expression<R>, numberOf: (reference: R) => number): number {
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "reference":
      return numberOf(tree.to);
    case "negation":
      return -compute(tree.of, numberOf);
    case "operation":
      return operate[tree.operator](compute(tree.left, numberOf), compute(tree.right, numberOf));
    case "call":
      return call[tree.name](tree.of.map((argument) => compute(argument, numberOf)));
  }
}

const operate = {
  "+": (left: number, right: number) => left + right,
  "-": (left: number, right: number) => left - right,
  "*": (left: number, right: number) => left * right,
  "/": (left: number, right: number) => left / right,
};

const call = {
  abs: (of: number[]) => Math.abs(of[0] ?? 0),
  min: (of: number[]) => Math.min(...of),
  max: (of: number[]) => Math.max(...of),
  // A yes is 1 in algebra, a no and "không phát sinh" are 0.
  count_true: (of: number[]) => of.reduce((sum, one) => sum + one, 0),
  sum_filled: (of: number[]) => of.reduce((sum, one) => sum + one, 0),
};

/** Whether two figures stand as the comparator says. The tolerance is on the side of the sender: "=" and "<=" hold
 *  within it, a strict comparison needs more than it. */
export function holds(
  left: number,
  comparator: Comparator,
  right: number,
  tolerance: number,
): boolean {
  return compare[comparator](left, right, tolerance);
}

const compare: Record<Comparator, (left: number, right: number, tolerance: number) => boolean> = {
  "=": (left, right, tolerance) => Math.abs(left - right) <= tolerance,
  "<>": (left, right, tolerance) => Math.abs(left - right) > tolerance,
  "<": (left, right, tolerance) => right - left > tolerance,
  "<=": (left, right, tolerance) => left - right <= tolerance,
  ">": (left, right, tolerance) => left - right > tolerance,
  ">=": (left, right, tolerance) => right - left <= tolerance,
};
