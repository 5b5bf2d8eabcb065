import { quantityOf } from "../computeForm.ts";
import { type DataValue, isNone, isUnknown } from "../dataValue.ts";
import { isBlankText } from "../readEntry.ts";
import { evaluate, holds } from "./evaluate.ts";
import type { Comparator } from "./expression.ts";
import type { Condition, DayComparison, DayTerm, Statement } from "./statement.ts";

/** Whether a statement is true of a form's cells; null where that cannot be told, since what decides it is blank,
 *  "chưa có số liệu" or unreadable. Only presence itself is told of a blank. "Không phát sinh" is no yes, no day and
 *  nothing written; in figures it is 0. */
export function evaluateStatement<R>(
  statement: Statement<R>,
  valueOf: (reference: R) => DataValue,
  tolerance: number,
): boolean | null {
  if (statement.kind !== "implication") return tell(statement, valueOf, tolerance);
  const when = tell(statement.when, valueOf, tolerance);
  return either(when === null ? null : !when, tell(statement.must, valueOf, tolerance));
}

function tell<R>(
  condition: Condition<R>,
  valueOf: (reference: R) => DataValue,
  tolerance: number,
): boolean | null {
  switch (condition.kind) {
    case "comparison": {
      const figureOf = (reference: R) => quantityOf(valueOf(reference));
      const left = evaluate(condition.left, figureOf);
      const right = evaluate(condition.right, figureOf);
      // A quotient by zero is no figure to compare.
      if (typeof left !== "number" || typeof right !== "number") return null;
      return holds(left, condition.comparator, right, tolerance);
    }
    case "days":
      return compareDays(condition, valueOf);
    case "yes": {
      const value = valueOf(condition.of);
      if (isNone(value)) return !condition.wanted;
      return typeof value === "boolean" ? value === condition.wanted : null;
    }
    case "filled": {
      const value = valueOf(condition.of);
      return isUnknown(value) ? null : isPresent(value) === condition.wanted;
    }
    case "both":
    case "either": {
      const left = tell(condition.left, valueOf, tolerance);
      const right = tell(condition.right, valueOf, tolerance);
      return condition.kind === "both" ? both(left, right) : either(left, right);
    }
  }
}

function both(left: boolean | null, right: boolean | null): boolean | null {
  if (left === false || right === false) return false;
  return left === null || right === null ? null : true;
}

function either(left: boolean | null, right: boolean | null): boolean | null {
  if (left === true || right === true) return true;
  return left === null || right === null ? null : false;
}

function isPresent(value: DataValue): boolean {
  if (value === null || isNone(value)) return false;
  return typeof value !== "string" || !isBlankText(value);
}

function compareDays<R>(
  { left, comparator, right }: DayComparison<R>,
  valueOf: (reference: R) => DataValue,
): boolean | null {
  const dayOf = (term: DayTerm<R>) => (term.kind === "edge" ? term.day : valueOf(term.to));
  const [earlier, later] = [dayOf(left), dayOf(right)];
  if (typeof earlier !== "string" || typeof later !== "string") return null;
  return compare[comparator](earlier, later);
}

/** Days are spelled so that their order is that of their letters. */
const compare: Record<Comparator, (left: string, right: string) => boolean> = {
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};
