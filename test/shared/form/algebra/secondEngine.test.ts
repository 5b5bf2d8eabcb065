import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, holds } from "../../../../shared/form/algebra/evaluate.ts";
import type { Comparator, Expression } from "../../../../shared/form/algebra/expression.ts";
import { verdictFormula } from "../../../../shared/form/algebra/statementFormula.ts";
import { computedFormula } from "../../../../shared/form/algebra/toExcel.ts";
import { quantityOf } from "../../../../shared/form/computeForm.ts";
import {
  isNone,
  isUnknown,
  none,
  type Quantity,
  unknown,
} from "../../../../shared/form/dataValue.ts";
import { readEntry } from "../../../../shared/form/readEntry.ts";
import { countOf } from "../../../../shared/regimes/dongHoa2022/measures.ts";
import { calculate, type EngineInput, letters } from "./secondEngine.ts";

const measure = countOf("hộ");

/** What our own engine takes an entry for: the same reading as in the pane. */
function quantityIn(cell: EngineInput): Quantity {
  const shown = typeof cell === "number" ? String(cell).replace(".", ",") : String(cell ?? "");
  return quantityOf(readEntry(cell, shown, measure).value);
}

const valueOf = (cells: readonly EngineInput[]) => (letter: string) =>
  quantityIn(cells[letters.indexOf(letter)] ?? null);
const reach = (letter: string) => `${letter}1`;

/** What the sheet's formula shows for a value of ours. */
function shownOf(value: Quantity): number | string {
  if (value === null) return "";
  if (isNone(value)) return "-";
  return isUnknown(value) ? "..." : value;
}

function isClose(left: number | string | undefined, right: number | string): boolean {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= 1e-8 * Math.max(1, Math.abs(right));
}

const cell: fc.Arbitrary<EngineInput> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 400 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((digits) => digits / 1000) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom("-", "–") },
  { weight: 1, arbitrary: fc.constantFrom("...", "…") },
  { weight: 1, arbitrary: fc.constantFrom("", "1.234", "12", "12 hộ", " ", "- ", "#", "không") },
);

const mostlyFigures = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant("-")), sized()),
  },
  { weight: 2, arbitrary: fc.array(cell, sized()) },
);

function sized() {
  return { minLength: letters.length, maxLength: letters.length };
}

const { expression } = fc.letrec<{ expression: Expression<string> }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...letters).map((to) => ({ kind: "reference" as const, to })),
    fc.constantFrom(...letters).map((to) => ({ kind: "reference" as const, to })),
    fc
      .integer({ min: 0, max: 150 })
      .map((tenths) => ({ kind: "number" as const, value: tenths / 10 })),
    fc.record({ kind: fc.constant("negation" as const), of: tie("expression") }),
    fc.record({
      kind: fc.constant("operation" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
      left: tie("expression"),
      right: tie("expression"),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("min" as const, "max" as const),
      of: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constant("abs" as const),
      of: tie("expression").map((one) => [one]),
    }),
  ),
}));

const comparators: Comparator[] = ["=", "<>", "<", "<=", ">", ">="];
const seed = 2022;

describe("the formulas of the sheet mean in a spreadsheet program what they mean here", () => {
  it("for computed figures", { timeout: 120_000 }, () => {
    const cases = fc.sample(fc.record({ tree: expression, cells: mostlyFigures }), {
      numRuns: 3000,
      seed,
    });

    const theirs = calculate(
      cases.map(({ tree, cells }) => ({ cells, formula: computedFormula(tree, reach) })),
    );

    const differing = cases.flatMap(({ tree, cells }, index) => {
      const ours = shownOf(evaluate(tree, valueOf(cells)));
      if (isClose(theirs[index], ours)) return [];
      return [{ formula: computedFormula(tree, reach), cells, ours, theirs: theirs[index] }];
    });
    expect(differing).toEqual([]);
    const kinds = new Set(cases.map(({ tree, cells }) => kindOf(evaluate(tree, valueOf(cells)))));
    expect([...kinds].toSorted()).toEqual(["blank", "figure", "none", "unknown"]);
  });

  it("for verdicts", { timeout: 120_000 }, () => {
    const rule = fc.record({
      left: expression,
      comparator: fc.constantFrom(...comparators),
      right: expression,
      tolerance: fc.constantFrom(0.5, 0.05, 0.0005, 2.5),
      cells: mostlyFigures,
    });
    const cases = fc.sample(rule, { numRuns: 3000, seed });

    const theirs = calculate(
      cases.map(({ left, comparator, right, tolerance, cells }) => ({
        cells,
        formula: verdictFormula({ kind: "comparison", left, comparator, right }, tolerance, reach),
      })),
    );

    const ours = cases.map(({ left, comparator, right, tolerance, cells }) => {
      const [l, r] = [left, right].map((side) => evaluate(side, valueOf(cells)));
      if (typeof l !== "number" || typeof r !== "number") return 0;
      return holds(l, comparator, r, tolerance) ? 0 : 1;
    });
    const differing = cases.flatMap((one, index) =>
      theirs[index] === ours[index] ? [] : [{ ...one, ours: ours[index], theirs: theirs[index] }],
    );
    expect(differing).toEqual([]);
    expect(ours.filter((verdict) => verdict === 1).length).toBeGreaterThan(300);
    expect(ours.filter((verdict) => verdict === 0).length).toBeGreaterThan(300);
  });

  it("for the states without a figure, one by one", () => {
    const sum: Expression<string> = {
      kind: "operation",
      operator: "+",
      left: { kind: "reference", to: "A" },
      right: { kind: "reference", to: "B" },
    };
    const quotient = { ...sum, operator: "/" } as const;
    const cases: [Expression<string>, EngineInput, EngineInput, number | string][] = [
      [sum, 3, 4, 7],
      [sum, 3, "-", 3],
      [sum, "–", "-", 0],
      [sum, 3, null, ""],
      [sum, 3, "", ""],
      [sum, 3, "...", "..."],
      [sum, "…", "-", "..."],
      [sum, null, "...", ""],
      [sum, 3, "1.234", ""],
      [sum, 3, "12", ""],
      [quotient, 3, 4, 0.75],
      [quotient, 3, 0, "-"],
      [quotient, 3, "-", "-"],
      [quotient, 0, 4, 0],
      [quotient, "...", 0, "..."],
    ];

    const theirs = calculate(
      cases.map(([tree, a, b]) => ({ cells: [a, b], formula: computedFormula(tree, reach) })),
    );

    expect(theirs).toEqual(cases.map(([, , , expected]) => expected));
    expect(cases.map(([tree, a, b]) => shownOf(evaluate(tree, valueOf([a, b]))))).toEqual(theirs);
  });
});

function kindOf(value: Quantity): string {
  if (value === null) return "blank";
  if (value === none || isNone(value)) return "none";
  return value === unknown || isUnknown(value) ? "unknown" : "figure";
}
