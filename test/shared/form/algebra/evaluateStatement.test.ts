import { describe, expect, it } from "vitest";
import { evaluateStatement } from "../../../../shared/form/algebra/evaluateStatement.ts";
import { parseStatement } from "../../../../shared/form/algebra/parseStatement.ts";
import { mapParts } from "../../../../shared/form/algebra/statement.ts";
import { typeStatement } from "../../../../shared/form/algebra/typeStatement.ts";
import { type DataValue, none, unknown } from "../../../../shared/form/dataValue.ts";
import { type Cell, typesOf } from "./typedSheet.ts";

/** Whether a text is true of cells named as in `typesOf`, in a quarter that ends on 14 March. */
function told(text: string, cells: Partial<Record<Cell, DataValue>>): boolean | null {
  const parsed = parseStatement(text);
  if (!parsed.ok) throw new Error(text);
  const kindOf = ({ id }: { id: string }) => ({ type: typesOf[id as Cell], name: id });
  const { statement, faults } = typeStatement(parsed.value, kindOf);
  if (faults.length > 0) throw new Error(faults.join());
  const inQuarter = mapParts<{ id: string }, { id: string }>(statement, (part) =>
    part.kind === "days" && part.right.kind === "edge"
      ? { ...part, right: { ...part.right, day: "2022-03-14" } }
      : part,
  );
  return evaluateStatement(inQuarter, ({ id }) => cells[id as Cell] ?? null, 0.5);
}

describe("a statement is true, false, or not to be told", () => {
  it.each<[string, string, Partial<Record<Cell, DataValue>>, boolean | null]>([
    ["a yes demands its day", "@a => filled(@d)", { a: true, d: "2022-03-05" }, true],
    ["a yes without its day", "@a => filled(@d)", { a: true }, false],
    ["“-” is no day", "@a => filled(@d)", { a: true, d: none }, false],
    [
      "a day nobody knows yet has its own finding",
      "@a => filled(@d)",
      { a: true, d: unknown },
      null,
    ],
    ["a no demands nothing", "@a => filled(@d)", { a: false }, true],
    ["“không phát sinh” is no yes", "@a => filled(@d)", { a: none }, true],
    ["a blank supposes nothing", "@a => filled(@d)", {}, null],
    ["a blank, but the day is there", "@a => filled(@d)", { d: "2022-03-05" }, true],
    ["spaces are no text", "filled(@s)", { s: " \u00a0" }, false],
    ["0 is written", "filled(@n)", { n: 0 }, true],
    ["days in order", "@d <= @e", { d: "2022-03-05", e: "2022-10-01" }, true],
    ["days out of order", "@d <= @e", { d: "2022-10-01", e: "2022-03-05" }, false],
    ["the same day is not before itself", "@d < @e", { d: "2022-03-05", e: "2022-03-05" }, false],
    ["“-” stands before no day", "@d <= @e", { d: none, e: "2022-03-05" }, null],
    ["the last day of the period is in it", "@d <= last_day", { d: "2022-03-14" }, true],
    ["the day after is not", "@d <= last_day", { d: "2022-03-15" }, false],
    ["health and hot spots", "@a => @n = 0", { a: true, n: 2 }, false],
    ["no hot spots were reported", "@a => @n = 0", { a: true, n: none }, true],
    ["a reason is owed above five", "@n > 5 => filled(@s)", { n: 6 }, false],
    ["and none at five", "@n > 5 => filled(@s)", { n: 5 }, true],
    ["two yes of three", "count_true(@a, @b, @c) = 2", { a: true, b: false, c: true }, true],
    ["a blank may be another yes", "count_true(@a, @b) = 1", { a: true }, null],
    ["“-” counts as no yes", "count_true(@a, @b) = 1", { a: true, b: none }, true],
    ["one false part decides", "@a and @n > 3", { n: 1 }, false],
    ["one true part is enough", "@a or @n > 3", { n: 4 }, true],
    ["otherwise the blank decides", "@a or @n > 3", { n: 1 }, null],
    ["no quotient, nothing to tell", "@n/@m > 3", { n: 1, m: 0 }, null],
  ])("%s: %s", (_, text, cells, expected) => {
    expect(told(text, cells)).toBe(expected);
    expect(told(`not (${text.replace(/^(.*) => (.*)$/, "not ($1) or $2")})`, cells)).toBe(
      expected === null ? null : !expected,
    );
  });
});
