import type { Result } from "../../result.ts";
import type { Comparator, Expression, Reference } from "./expression.ts";
import { type AlgebraFault, parse, type Reader, reference, referenceOf } from "./parseAlgebra.ts";
import { type Condition, type DayTerm, type Edge, negate, type Statement } from "./statement.ts";

const comparator = /<=|>=|<>|=(?!>)|<|>/y;
const edge = /(first_day|last_day)\b/y;

/** What a rule says. From the loosest to the tightest:
 *
 *      statement  condition [ => condition ]         "wherever the first holds, the second must"
 *      condition  … or …     … and …     not …     ( … )
 *      simple     @1.1 + @1.2 <= @1                  two figures, with < <= = <> >= > between them
 *                 @begin <= @end                     two days; first_day and last_day are the period's own
 *                 @ready                             a cell that says Có
 *                 filled(@number)                    something is written there; blank and "-" are nothing
 *
 *  In a figure, count_true(@a, @b) is how many of some cells say Có. A statement whose cells are blank, "..." or
 *  unreadable is silent as far as they decide it. */
export function parseStatement(text: string): Result<Statement<Reference>, AlgebraFault> {
  return parse(text, (reader) => {
    const when = disjunction(reader, 0);
    if (!reader.take(/=>/y)) return when;
    return { kind: "implication", when, must: disjunction(reader, 0) };
  });
}

function disjunction(reader: Reader, depth: number): Condition<Reference> {
  let left = conjunction(reader, depth);
  while (reader.take(/or\b/y)) left = { kind: "either", left, right: conjunction(reader, depth) };
  return left;
}

function conjunction(reader: Reader, depth: number): Condition<Reference> {
  let left = clause(reader, depth);
  while (reader.take(/and\b/y)) left = { kind: "both", left, right: clause(reader, depth) };
  return left;
}

function clause(reader: Reader, depth: number): Condition<Reference> {
  reader.enter(depth);
  if (reader.take(/not\b/y)) return negate(clause(reader, depth + 1));
  if (reader.take(/filled\s*\(/y)) {
    const of = reader.expect(reference, "@reference");
    reader.expect(/\)/y, ")");
    return { kind: "filled", of: referenceOf(of), wanted: true };
  }
  // A bracket may open a figure, "(@1+@2) <= 3", or a condition.
  return reader.either(
    () => simple(reader, depth),
    () => {
      reader.expect(/\(/y, "a condition");
      const inner = disjunction(reader, depth + 1);
      reader.expect(/\)/y, ")");
      return inner;
    },
  );
}

function simple(reader: Reader, depth: number): Condition<Reference> {
  const left = side(reader, depth);
  const found = reader.take(comparator);
  if (!found) {
    if (left.kind === "reference") return { kind: "yes", of: left.to, wanted: true };
    throw reader.fault("= <> < <= > >=");
  }
  const sign = found[0] as Comparator;
  const right = side(reader, depth);
  if (left.kind !== "edge" && right.kind !== "edge") {
    return { kind: "comparison", left, comparator: sign, right };
  }
  if (!isDayTerm(left) || !isDayTerm(right)) throw reader.fault("a day is compared with a cell");
  return { kind: "days", left, comparator: sign, right };
}

type Side = Expression<Reference> | DayTerm<Reference>;

function side(reader: Reader, depth: number): Side {
  const found = reader.take(edge);
  return found ? { kind: "edge", edge: found[1] as Edge, day: null } : reader.sum(depth);
}

function isDayTerm(written: Side): written is DayTerm<Reference> {
  return written.kind === "edge" || written.kind === "reference";
}
