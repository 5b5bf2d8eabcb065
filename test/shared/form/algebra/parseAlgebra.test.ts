import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression, Reference } from "../../../../shared/form/algebra/expression.ts";
import { parseExpression } from "../../../../shared/form/algebra/parseAlgebra.ts";
import { printExpression } from "../../../../shared/form/algebra/printAlgebra.ts";

function reference(written: Partial<Reference>): Expression<Reference> {
  const whole = { template: null, table: null, row: null, id: "", period: null, ...written };
  return { kind: "reference", to: whole };
}

const number = (value: number) => ({ kind: "number", value }) as const;

function operation(
  operator: "+" | "-" | "*" | "/",
  left: Expression<Reference>,
  right: Expression<Reference>,
): Expression<Reference> {
  return { kind: "operation", operator, left, right };
}

describe("printed algebra is read", () => {
  it.each<[string, Expression<Reference>]>([
    ["@9", reference({ id: "9" })],
    ["@1.2", reference({ id: "1.2" })],
    ["@hh:9", reference({ row: "hh", id: "9" })],
    ["@A!hh:9", reference({ table: "A", row: "hh", id: "9" })],
    ["@dh-04/A!hh:9", reference({ template: "dh-04", table: "A", row: "hh", id: "9" })],
    ["@3[previous]", reference({ id: "3", period: "previous" })],
    ["@A!hh:3[last-year]", reference({ table: "A", row: "hh", id: "3", period: "last-year" })],
    ["100", number(100)],
    ["1.5", number(1.5)],
    ["@1/2", operation("/", reference({ id: "1" }), number(2))],
    ["@1-2-3", operation("-", operation("-", reference({ id: "1" }), number(2)), number(3))],
    ["1+2*3", operation("+", number(1), operation("*", number(2), number(3)))],
    [" ( 1 + 2 ) * 3 ", operation("*", operation("+", number(1), number(2)), number(3))],
    ["-@1", { kind: "negation", of: reference({ id: "1" }) }],
    [
      "abs(-@1)",
      { kind: "call", name: "abs", of: [{ kind: "negation", of: reference({ id: "1" }) }] },
    ],
    ["max(@1, 9)", { kind: "call", name: "max", of: [reference({ id: "1" }), number(9)] }],
  ])("%s", (text, tree) => {
    expect(parseExpression(text)).toEqual({ ok: true, value: tree });
  });
});

describe("what is no algebra is refused where it stops being one", () => {
  it.each([
    ["", 0],
    ["@", 0],
    ["1+", 2],
    ["(1", 2],
    ["1)", 1],
    ["@1 @2", 3],
    ["1,5", 1],
    ["sum(@1)", 0],
    ["@1[next]", 2],
    ["abs(@1, @2)", 6],
    ["abs()", 4],
    ["max()", 4],
    ["1 = 1", 2],
    [`${"(".repeat(60)}1${")".repeat(60)}`, 41],
  ])("%j at %i", (text, position) => {
    const parsed = parseExpression(text);
    expect(parsed.ok ? "read" : parsed.error.position).toBe(position);
  });
});

const printed = (text: string) => {
  const parsed = parseExpression(text);
  return parsed.ok ? printExpression(parsed.value, ({ id }) => id) : parsed.error;
};

describe("algebra is printed as official forms print it", () => {
  it.each([
    ["@1-@2-@3-@4+@5+@6+@7+@8", "1-2-3-4+5+6+7+8"],
    ["@3/@1*100", "3/1*100"],
    ["(@3-@5)/@5*100", "(3-5)/5*100"],
    ["@1-(@2+@3)", "1-(2+3)"],
    ["@1-(@2-@3)", "1-(2-3)"],
    ["@1/(@2*@3)", "1/(2*3)"],
    ["(@1*@2)/@3", "1*2/3"],
    ["-(@1+@2)", "-(1+2)"],
    ["@1-(-@2)", "1-(-2)"],
    ["1.2*@1", "1,2*1"],
    ["abs(@3-@5)", "abs(3-5)"],
    ["max(0.5*@5, 9)", "max(0,5*5; 9)"],
  ])("%s as %s", (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it("means the same when it is read again", () => {
    fc.assert(
      fc.property(anyExpression, (tree) => {
        const text = printExpression(tree, ({ id }) => `@${id}`)
          .replaceAll(",", ".")
          .replaceAll(";", ",");
        expect(parseExpression(text)).toEqual({ ok: true, value: tree });
      }),
    );
  });
});

const { expression: anyExpression } = fc.letrec<{ expression: Expression<Reference> }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom("1", "1.2", "hh").map((id) => reference({ id })),
    fc.integer({ min: 0, max: 1000 }).map((tenths) => number(tenths / 10)),
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
