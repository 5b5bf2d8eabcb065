import { err, ok, type Result } from "../../result.ts";
import type { Comparator, Comparison, Expression, FunctionName, Reference } from "./expression.ts";

/** Where a text stops being printed algebra: the position, from 0, and what was expected there. */
export interface AlgebraFault {
  readonly text: string;
  readonly position: number;
  readonly expected: string;
}

// "@9", "@1.2", "@hh:9", "@A!hh:9", "@dh-04/A!hh:9", each with "[previous]" or "[last-year]" behind it. A template is
// only read before a table, so that "@1/2" stays a division.
const id = "[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*";
const reference = new RegExp(
  `@(?:(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/)?(${id})!)?(?:(${id}):)?(${id})(?:\\[(previous|last-year)\\])?`,
  "y",
);
const number = /\d+(?:\.\d+)?/y;
const call = /(abs|min|max)\s*\(/y;
const comparator = /<=|>=|<>|=|<|>/y;
const space = /\s*/y;

/** Deeper nesting than any printed form has: a definition from outside must not exhaust the stack. */
const deepest = 40;

/** An expression such as "@1-@2-@3", with references as written. */
export function parseExpression(text: string): Result<Expression<Reference>, AlgebraFault> {
  return parse(text, (reader) => reader.sum(0));
}

/** A comparison such as "@1.1 + @1.2 = @1". */
export function parseComparison(text: string): Result<Comparison<Reference>, AlgebraFault> {
  return parse(text, (reader) => {
    const left = reader.sum(0);
    const found = reader.take(comparator);
    if (!found) throw reader.fault("= <> < <= > >=");
    return { left, comparator: found[0] as Comparator, right: reader.sum(0) };
  });
}

function parse<T>(text: string, read: (reader: Reader) => T): Result<T, AlgebraFault> {
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

type Reader = ReturnType<typeof readerOf>;

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
    if (depth > deepest) throw fault(`at most ${deepest} levels`);
    if (take(/-/y)) return { kind: "negation", of: factor(depth + 1) };
    const called = take(call);
    if (called) return callOf(called[1] as FunctionName, depth);
    if (take(/\(/y)) {
      const inner = sum(depth + 1);
      if (!take(/\)/y)) throw fault(")");
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
    if (!take(/\)/y)) throw fault(")");
    return { kind: "call", name, of };
  }

  return { take, fault, sum, atEnd: () => take(/$/y) !== null };
}

function referenceOf(match: RegExpExecArray): Reference {
  const [, template = null, table = null, row = null, last = "", period = null] = match;
  return { template, table, row, id: last, period: period as Reference["period"] };
}
