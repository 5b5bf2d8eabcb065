import { noneMarks, unknownMarks } from "../dataValue.ts";
import { type Expression, listDivisors, listReferences } from "./expression.ts";

/** How a formula reaches the cell of a reference: an expression such as `INDEX(E$1:E$20,ROW($A9))`. */
export type Reach<R> = (reference: R) => string;

/** The formula of a computed cell, without "=", with the meaning of `evaluate`: "" while a part is blank or
 *  unreadable, "..." when one is unknown, "-" for a quotient by zero. Only functions of Excel 2010. */
export function computedFormula<R>(tree: Expression<R>, reach: Reach<R>): string {
  const value = guarded(listDivisors(tree), reach, '"-"', arithmetic(tree, reach));
  const needs = listNeeds(tree, reach);
  if (needs.length === 0) return value;
  const known = all(needs.map((need) => need.known));
  const told = all(needs.map((need) => need.told));
  return `IF(${known},${value},IF(${told},"...",""))`;
}

/** When a part is known, and when it is at least known to be "chưa có số liệu". */
interface Need {
  readonly known: string;
  readonly told: string;
}

function listNeeds<R>(tree: Expression<R>, reach: Reach<R>): Need[] {
  const [single, summed] = splitParts(tree);
  const cells = [...new Set(single.map(reach))].map((part) => ({
    known: isKnown(part),
    told: `OR(${isKnown(part)},${isUnknownMark(part)})`,
  }));
  // Blank cells of a sum of filled ones are left out; one unknown cell makes it unknown, and all blank is no sum.
  const sums = summed.map((of): Need => {
    const parts = of.map(reach);
    const unknown = `OR(${parts.map(isUnknownMark).join(",")})`;
    const some = `OR(${parts.map(isKnown).join(",")})`;
    return { known: `AND(NOT(${unknown}),${some})`, told: `OR(${unknown},${some})` };
  });
  return [...cells, ...sums];
}

/** The references that must all be filled in, and those summed as far as they are, sum by sum. */
function splitParts<R>(tree: Expression<R>): readonly [R[], R[][]] {
  switch (tree.kind) {
    case "number":
      return [[], []];
    case "reference":
      return [[tree.to], []];
    case "negation":
      return splitParts(tree.of);
    case "operation":
      return joinParts([splitParts(tree.left), splitParts(tree.right)]);
    case "call":
      return tree.name === "sum_filled"
        ? [[], [listReferences(tree)]]
        : joinParts(tree.of.map((argument) => splitParts(argument)));
  }
}

function joinParts<R>(parts: readonly (readonly [R[], R[][]])[]): readonly [R[], R[][]] {
  return [parts.flatMap(([single]) => single), parts.flatMap(([, summed]) => summed)];
}

/** One side of a rule as a number, for a message; only where all its parts are known. */
export function arithmetic<R>(tree: Expression<R>, reach: Reach<R>): string {
  switch (tree.kind) {
    case "number":
      return String(tree.value);
    case "reference":
      // N() takes "-" as 0.
      return `N(${reach(tree.to)})`;
    case "negation":
      return `(-${arithmetic(tree.of, reach)})`;
    case "operation":
      return `(${arithmetic(tree.left, reach)}${tree.operator}${arithmetic(tree.right, reach)})`;
    case "call": {
      const of = tree.of.map((argument) => arithmetic(argument, reach));
      // A hidden copy holds a yes as 1.
      if (tree.name === "count_true" || tree.name === "sum_filled") return `(${of.join("+")})`;
      return `${tree.name.toUpperCase()}(${of.join(",")})`;
    }
  }
}

/** Whether a cell holds a figure or "không phát sinh". */
export function isKnown(part: string): string {
  return `OR(ISNUMBER(${part}),${noneMarks.map((mark) => `${part}="${mark}"`).join(",")})`;
}

/** Whether a cell says "chưa có số liệu". */
export function isUnknownMark(part: string): string {
  return `OR(${unknownMarks.map((mark) => `${part}="${mark}"`).join(",")})`;
}

/** All of some conditions. */
export function all(conditions: readonly string[]): string {
  return conditions.length <= 1 ? (conditions[0] ?? "TRUE") : `AND(${conditions.join(",")})`;
}

/** A value where no divisor is zero. A nest, since OR() would go on to divide by the zero it has just found. */
export function guarded<R>(
  divisors: readonly Expression<R>[],
  reach: Reach<R>,
  otherwise: string,
  value: string,
): string {
  return divisors.reduceRight(
    (inner, divisor) => `IF(${arithmetic(divisor, reach)}=0,${otherwise},${inner})`,
    value,
  );
}
