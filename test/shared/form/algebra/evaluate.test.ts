import { describe, expect, it } from "vitest";
import { evaluate, holds } from "../../../../shared/form/algebra/evaluate.ts";
import type { Comparator } from "../../../../shared/form/algebra/expression.ts";
import { parseExpression } from "../../../../shared/form/algebra/parseAlgebra.ts";
import { none, type Quantity, unknown } from "../../../../shared/form/dataValue.ts";

/** The value of a text over cells named by their ids. */
function valueOf(text: string, cells: Record<string, Quantity>): Quantity {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(text);
  return evaluate(parsed.value, ({ id }) => cells[id] ?? null);
}

describe("algebra over a form", () => {
  it.each<[string, string, Record<string, Quantity>, Quantity]>([
    ["closes a period", "@1-@2+@5", { 1: 130, 2: 8, 5: 2 }, 124],
    ["counts from left to right", "@1-@2-@3", { 1: 10, 2: 3, 3: 4 }, 3],
    ["divides from left to right", "@3/@1*100", { 3: 80, 1: 320 }, 25],
    ["takes không phát sinh as 0", "@1+@2", { 1: none, 2: 5 }, 5],
    ["makes 0 of nothing but không phát sinh", "@1+@2", { 1: none, 2: none }, 0],
    ["is blank while a part is blank", "@1+@2", { 1: null, 2: 5 }, null],
    ["is blank rather than unknown", "@1+@2", { 1: null, 2: unknown }, null],
    ["is unknown when a part is", "@1+@2", { 1: unknown, 2: 5 }, unknown],
    ["is unknown rather than divided by zero", "@1/@2", { 1: unknown, 2: 0 }, unknown],
    ["has no quotient by zero", "@3/@1*100", { 3: 80, 1: 0 }, none],
    ["has no quotient by không phát sinh", "@3/@1*100", { 3: 80, 1: none }, none],
    ["has no quotient by a difference of zero", "1/(@1-@2)", { 1: 3, 2: 3 }, none],
    ["has no quotient by a quotient of zero", "1/(@1/@2)", { 1: 3, 2: 0 }, none],
    ["divides zero", "@1/@2", { 1: 0, 2: 4 }, 0],
    ["needs no cell", "2*3", {}, 6],
    ["knows amounts without their sign", "abs(@1-@2)", { 1: 3, 2: 10 }, 7],
    ["knows the least", "min(@1,@2,4)", { 1: 9, 2: none }, 0],
    ["knows the most", "max(@1,@2,4)", { 1: 9, 2: 3 }, 9],
    ["negates", "-@1*-2", { 1: 3 }, 6],
  ])("%s: %s", (_, text, cells, expected) => {
    expect(valueOf(text, cells)).toEqual(expected);
  });
});

describe("a comparison tolerates half of the last decimal", () => {
  it.each<[number, Comparator, number, number, boolean]>([
    [0.1 + 0.2, "=", 0.3, 0.05, true],
    [120, "=", 121, 0.5, false],
    [10.05, "=", 10, 0.5, true],
    [10, "<>", 10.4, 0.5, false],
    [10, "<>", 11, 0.5, true],
    [11, "<=", 10, 0.5, false],
    [10.4, "<=", 10, 0.5, true],
    [10, "<", 10.4, 0.5, false],
    [10, "<", 11, 0.5, true],
    [9.6, ">=", 10, 0.5, true],
    [9, ">=", 10, 0.5, false],
    [10.4, ">", 10, 0.5, false],
    [11, ">", 10, 0.5, true],
  ])("%d %s %d within %d: %s", (left, comparator, right, tolerance, expected) => {
    expect(holds(left, comparator, right, tolerance)).toBe(expected);
  });
});
