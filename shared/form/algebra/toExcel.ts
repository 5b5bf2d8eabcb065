import { noneMarks, unknownMarks } from "../dataValue.ts";
import { type Expression, listDivisors, listReferences } from "./expression.ts";

/** How a formula reaches the cell of a reference: an expression such as `INDEX(E$1:E$20,ROW($A9))`. */
export type Reach<R> = (reference: R) => string;

/** The formula of a computed cell, without "=", with the meaning of `evaluate`: "" while a part is blank or
 *  unreadable, "..." when one is unknown, "-" for a quotient by zero. Only functions of Excel 2010. */
export function computedFormula<R>(tree: Expression<R>, reach: Reach<R>): string {
  const parts = [...new Set(listReferences(tree).map(reach))];
  const value = guarded(listDivisors(tree), reach, '"-"', arithmetic(tree, reach));
  if (parts.length === 0) return value;
  const unknownOrKnown = parts.map((part) => `OR(${isKnown(part)},${isUnknownMark(part)})`);
  return `IF(${all(parts.map(isKnown))},${value},IF(${all(unknownOrKnown)},"...",""))`;
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
      if (tree.name === "count_true") return `(${of.join("+")})`;
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
