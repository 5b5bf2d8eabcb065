import { err, ok, type Result } from "../../result.ts";
import type { Expression, FunctionName, Reference } from "./expression.ts";

/** Where a text stops being printed algebra: the position, from 0, and what was expected there. */
export interface AlgebraFault {
  readonly text: string;
  readonly position: number;
  readonly expected: string;
}

const id = "[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*";
/** "@9", "@1.2", "@hh:9", "@A!hh:9", "@dh-04/A!hh:9", each with "[previous]" or "[last-year]" behind it. A template is
 *  only read before a table, so that "@1/2" stays a division. */
export const reference = new RegExp(
  `@(?:(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/)?(${id})!)?(?:(${id}):)?(${id})(?:\\[(previous|last-year)\\])?`,
  "y",
);
const number = /\d+(?:\.\d+)?/y;
const call = /(abs|min|max|count_true|sum_filled)\s*\(/y;
const space = /\s*/y;

/** Deeper nesting than any printed form has: a definition from outside must not exhaust the stack. */
const deepest = 40;

/** An expression such as "@1-@2-@3", with references as written. */
export function parseExpression(text: string): Result<Expression<Reference>, AlgebraFault> {
  return parse(text, (reader) => reader.sum(0));
}

/** What `read` makes of a whole text, or where it stops being printed algebra. */
export function parse<T>(text: string, read: (reader: Reader) => T): Result<T, AlgebraFault> {
  const reader = readerOf(text);
  try {
    const value = read(reader);
    if (!reader.atEnd()) throw reader.fault("end");
    return ok(value);
  } catch (fault) {
    if (fault instanceof Error) throw fault;
    return err(fault as AlgebraFault);
  }
}

/** A text being read. */
export type Reader = ReturnType<typeof readerOf>;

/** A recursive descent over the text; what does not fit is thrown as a fault and caught in `parse`. */
function readerOf(text: string) {
  let position = 0;

  function take(pattern: RegExp): RegExpExecArray | null {
    space.lastIndex = position;
    position += space.exec(text)?.[0].length ?? 0;
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position += match[0].length;
    return match;
  }

  function fault(expected: string): AlgebraFault {
    return { text, position, expected };
  }

  function expect(pattern: RegExp, expected: string): RegExpExecArray {
    const match = take(pattern);
    if (!match) throw fault(expected);
    return match;
  }

  /** Guards the stack. */
  function enter(depth: number): void {
    if (depth > deepest) throw fault(`at most ${deepest} levels`);
  }

  /** The second reading from the same place where the first finds no sense; the fault is that of who came further. */
  function either<T>(first: () => T, second: () => T): T {
    const start = position;
    try {
      return first();
    } catch (found) {
      if (found instanceof Error) throw found;
      position = start;
      try {
        return second();
      } catch (other) {
        const [one, two] = [found as AlgebraFault, other as AlgebraFault];
        throw two.position > one.position ? two : one;
      }
    }
  }

  function sum(depth: number): Expression<Reference> {
    let left = product(depth);
    for (let sign = take(/[+-]/y); sign; sign = take(/[+-]/y)) {
      left = { kind: "operation", operator: sign[0] as "+" | "-", left, right: product(depth) };
    }
    return left;
  }

  function product(depth: number): Expression<Reference> {
    let left = factor(depth);
    for (let sign = take(/[*/]/y); sign; sign = take(/[*/]/y)) {
      left = { kind: "operation", operator: sign[0] as "*" | "/", left, right: factor(depth) };
    }
    return left;
  }

  function factor(depth: number): Expression<Reference> {
    enter(depth);
    if (take(/-/y)) return { kind: "negation", of: factor(depth + 1) };
    const called = take(call);
    if (called) return callOf(called[1] as FunctionName, depth);
    if (take(/\(/y)) {
      const inner = sum(depth + 1);
      expect(/\)/y, ")");
      return inner;
    }
    const referred = take(reference);
    if (referred) return { kind: "reference", to: referenceOf(referred) };
    const written = take(number);
    if (written) return { kind: "number", value: Number(written[0]) };
    throw fault("@reference, number or (");
  }

  function callOf(name: FunctionName, depth: number): Expression<Reference> {
    const of = [sum(depth + 1)];
    // Every spreadsheet program refuses a second argument of ABS.
    while (name !== "abs" && take(/,/y)) of.push(sum(depth + 1));
    expect(/\)/y, ")");
    return { kind: "call", name, of };
  }

  return { take, expect, enter, either, fault, sum, atEnd: () => take(/$/y) !== null };
}

/** A reference as written. */
export function referenceOf(match: RegExpExecArray): Reference {
  const [, template = null, table = null, row = null, last = "", period = null] = match;
  return { template, table, row, id: last, period: period as Reference["period"] };
}
