import type { Day } from "../../calendar/period.ts";
import { type Comparator, type Expression, listReferences, mapReferences } from "./expression.ts";

/** What a rule says: a condition that holds, or one that must hold wherever another does. */
export type Statement<R> = Condition<R> | Implication<R>;

export interface Implication<R> {
  readonly kind: "implication";
  readonly when: Condition<R>;
  readonly must: Condition<R>;
}

/** What is true, false, or not to be told while what it asks about is not known. A negation has no place of its own:
 *  `negate` takes it down to what is `wanted`. */
export type Condition<R> =
  | SimpleCondition<R>
  | { readonly kind: "both"; readonly left: Condition<R>; readonly right: Condition<R> }
  | { readonly kind: "either"; readonly left: Condition<R>; readonly right: Condition<R> };

/** A condition that is not made of others. */
export type SimpleCondition<R> =
  | Comparison<R>
  | DayComparison<R>
  /** A cell says Có. */
  | { readonly kind: "yes"; readonly of: R; readonly wanted: boolean }
  /** Something is written in a cell. */
  | { readonly kind: "filled"; readonly of: R; readonly wanted: boolean };

/** Two figures. */
export interface Comparison<R> {
  readonly kind: "comparison";
  readonly left: Expression<R>;
  readonly comparator: Comparator;
  readonly right: Expression<R>;
}

/** Two days: they come before, after or on one another, and have no arithmetic. */
export interface DayComparison<R> {
  readonly kind: "days";
  readonly left: DayTerm<R>;
  readonly comparator: Comparator;
  readonly right: DayTerm<R>;
}

/** A cell that holds a day, or an end of the period's window, whose day is known once the period is. */
export type DayTerm<R> =
  | { readonly kind: "reference"; readonly to: R }
  | { readonly kind: "edge"; readonly edge: Edge; readonly day: Day | null };

export type Edge = "first_day" | "last_day";

/** The condition that holds where the other does not, and cannot be told where the other cannot. */
export function negate<R>(condition: Condition<R>): Condition<R> {
  switch (condition.kind) {
    case "comparison":
    case "days":
      return { ...condition, comparator: opposite[condition.comparator] };
    case "yes":
    case "filled":
      return { ...condition, wanted: !condition.wanted };
    case "both":
    case "either":
      return {
        kind: condition.kind === "both" ? "either" : "both",
        left: negate(condition.left),
        right: negate(condition.right),
      };
  }
}

/** What stands between two sides where the other comparator does not. */
const opposite: Readonly<Record<Comparator, Comparator>> = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};

/** The conditions of a statement that are not made of others, from left to right. */
export function listParts<R>(statement: Statement<R>): SimpleCondition<R>[] {
  switch (statement.kind) {
    case "implication":
      return [...listParts(statement.when), ...listParts(statement.must)];
    case "both":
    case "either":
      return [...listParts(statement.left), ...listParts(statement.right)];
    default:
      return [statement];
  }
}

/** The same statement with other parts. */
export function mapParts<A, B>(
  statement: Statement<A>,
  to: (part: SimpleCondition<A>) => Condition<B>,
): Statement<B> {
  if (statement.kind !== "implication") return mapCondition(statement, to);
  const { when, must } = statement;
  return { kind: "implication", when: mapCondition(when, to), must: mapCondition(must, to) };
}

function mapCondition<A, B>(
  condition: Condition<A>,
  to: (part: SimpleCondition<A>) => Condition<B>,
): Condition<B> {
  if (condition.kind !== "both" && condition.kind !== "either") return to(condition);
  const { kind, left, right } = condition;
  return { kind, left: mapCondition(left, to), right: mapCondition(right, to) };
}

/** The same statement over other references. */
export function mapStatement<A, B>(statement: Statement<A>, to: (reference: A) => B): Statement<B> {
  const dayTerm = (term: DayTerm<A>): DayTerm<B> =>
    term.kind === "edge" ? term : { kind: "reference", to: to(term.to) };
  return mapParts<A, B>(statement, (part) => {
    switch (part.kind) {
      case "comparison":
        return {
          ...part,
          left: mapReferences(part.left, to),
          right: mapReferences(part.right, to),
        };
      case "days":
        return { ...part, left: dayTerm(part.left), right: dayTerm(part.right) };
      case "yes":
      case "filled":
        return { ...part, of: to(part.of) };
    }
  });
}

/** Every reference of a statement, from left to right, repeated ones repeated. */
export function referencesIn<R>(statement: Statement<R>): R[] {
  return listParts(statement).flatMap(referencesOf);
}

function referencesOf<R>(part: SimpleCondition<R>): R[] {
  switch (part.kind) {
    case "comparison":
      return [...listReferences(part.left), ...listReferences(part.right)];
    case "days":
      return [part.left, part.right].flatMap((term) => (term.kind === "reference" ? term.to : []));
    case "yes":
    case "filled":
      return [part.of];
  }
}
