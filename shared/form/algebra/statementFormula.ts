import { type Comparator, listDivisors, listReferences } from "./expression.ts";
import { type Condition, type DayTerm, negate, type Statement } from "./statement.ts";
import { all, arithmetic, guarded, isKnown, type Reach } from "./toExcel.ts";

/** The formula of a rule's verdict, without "=", with the meaning of `evaluateStatement`: 1 where it is violated, 0
 *  where it holds or cannot be told. Only functions of Excel 2010. */
export function verdictFormula<R>(
  statement: Statement<R>,
  tolerance: number,
  reach: Reach<R>,
): string {
  if (statement.kind !== "implication") return verdict(negate(statement));
  return verdict({ kind: "both", left: statement.when, right: negate(statement.must) });

  /** A rule is violated where its opposite is true: what cannot be told is neither. */
  function verdict(broken: Condition<R>): string {
    return `IF(${isTrue(broken, tolerance, reach)},1,0)`;
  }
}

function isTrue<R>(condition: Condition<R>, tolerance: number, reach: Reach<R>): string {
  switch (condition.kind) {
    case "comparison":
      return figuresStand(condition, tolerance, reach);
    case "days":
      return daysStand(condition.left, condition.comparator, condition.right, reach);
    case "yes": {
      const at = reach(condition.of);
      return condition.wanted ? `${at}=1` : `OR(${at}=0,${at}="-")`;
    }
    case "filled": {
      const at = reach(condition.of);
      if (!condition.wanted) return `OR(${at}="",${at}="-")`;
      return `AND(${at}<>"",${at}<>"-",${at}<>"...",${at}<>"?")`;
    }
    case "both":
    case "either": {
      const left = isTrue(condition.left, tolerance, reach);
      const right = isTrue(condition.right, tolerance, reach);
      return `${condition.kind === "both" ? "AND" : "OR"}(${left},${right})`;
    }
  }
}

function figuresStand<R>(
  { left, comparator, right }: Extract<Condition<R>, { kind: "comparison" }>,
  tolerance: number,
  reach: Reach<R>,
): string {
  const references = [...listReferences(left), ...listReferences(right)];
  const known = [...new Set(references.map(reach))].map(isKnown);
  const divisors = [...listDivisors(left), ...listDivisors(right)];
  const stands = comparison[comparator](
    arithmetic(left, reach),
    arithmetic(right, reach),
    String(tolerance),
  );
  return `IF(${all(known)},${guarded<R>(divisors, reach, "FALSE", stands)},FALSE)`;
}

const comparison: Record<Comparator, (left: string, right: string, tolerance: string) => string> = {
  "=": (left, right, tolerance) => `ABS(${left}-${right})<=${tolerance}`,
  "<>": (left, right, tolerance) => `ABS(${left}-${right})>${tolerance}`,
  "<": (left, right, tolerance) => `${right}-${left}>${tolerance}`,
  "<=": (left, right, tolerance) => `${left}-${right}<=${tolerance}`,
  ">": (left, right, tolerance) => `${left}-${right}>${tolerance}`,
  ">=": (left, right, tolerance) => `${right}-${left}<=${tolerance}`,
};

/** Days are whole numbers in a spreadsheet, and compared as such; "-" is no day. */
function daysStand<R>(
  left: DayTerm<R>,
  comparator: Comparator,
  right: DayTerm<R>,
  reach: Reach<R>,
): string {
  const cells = [left, right].flatMap((term) =>
    term.kind === "reference" ? [`ISNUMBER(${reach(term.to)})`] : [],
  );
  const stands = `${dayFormula(left, reach)}${comparator}${dayFormula(right, reach)}`;
  return `IF(${all(cells)},${stands},FALSE)`;
}

function dayFormula<R>(term: DayTerm<R>, reach: Reach<R>): string {
  if (term.kind === "reference") return reach(term.to);
  if (term.day === null) throw new Error(`${term.edge} of no period`);
  return `DATE(${term.day.split("-").map(Number).join(",")})`;
}
