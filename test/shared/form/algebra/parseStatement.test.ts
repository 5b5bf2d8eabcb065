import { describe, expect, it } from "vitest";
import type { Reference } from "../../../../shared/form/algebra/expression.ts";
import { parseStatement } from "../../../../shared/form/algebra/parseStatement.ts";
import { mapStatement, type Statement } from "../../../../shared/form/algebra/statement.ts";

const at = (id: string) => ({ kind: "reference", to: id }) as const;
const yes = (of: string, wanted = true) => ({ kind: "yes", of, wanted }) as const;
const filled = (of: string, wanted = true) => ({ kind: "filled", of, wanted }) as const;
const few = { kind: "comparison", left: at("n"), comparator: "<=", right: at("m") } as const;

/** A statement over ids, or where its text stops being one. */
function read(text: string): Statement<string> | string {
  const parsed = parseStatement(text);
  if (!parsed.ok) return `${parsed.error.position}: ${parsed.error.expected}`;
  return mapStatement(parsed.value, ({ id }: Reference) => id);
}

describe("what a rule says is read", () => {
  it.each<[string, Statement<string>]>([
    ["@n <= @m", few],
    ["@ready", yes("ready")],
    ["(@ready)", yes("ready")],
    ["not @ready", yes("ready", false)],
    ["filled(@no)", filled("no")],
    ["not filled(@no)", filled("no", false)],
    ["not @n <= @m", { ...few, comparator: ">" }],
    [
      "@n > last_day",
      {
        kind: "days",
        left: at("n"),
        comparator: ">",
        right: { kind: "edge", edge: "last_day", day: null },
      },
    ],
    [
      "first_day<=@n",
      {
        kind: "days",
        left: { kind: "edge", edge: "first_day", day: null },
        comparator: "<=",
        right: at("n"),
      },
    ],
    ["@ready => filled(@no)", { kind: "implication", when: yes("ready"), must: filled("no") }],
    ["@n <= @m=>@ready", { kind: "implication", when: few, must: yes("ready") }],
    ["(@n) <= (@m)", few],
    ["((@n <= @m))", few],
    [
      "@a and @b or @c",
      {
        kind: "either",
        left: { kind: "both", left: yes("a"), right: yes("b") },
        right: yes("c"),
      },
    ],
    [
      "@a and (@b or @c)",
      {
        kind: "both",
        left: yes("a"),
        right: { kind: "either", left: yes("b"), right: yes("c") },
      },
    ],
    ["not (@a and @b)", { kind: "either", left: yes("a", false), right: yes("b", false) }],
    ["not (@a or not @b)", { kind: "both", left: yes("a", false), right: yes("b") }],
    [
      "count_true(@a, @b) = 2",
      {
        kind: "comparison",
        left: { kind: "call", name: "count_true", of: [at("a"), at("b")] },
        comparator: "=",
        right: { kind: "number", value: 2 },
      },
    ],
    [
      "(@n + 1) * 2 <= @m and @a",
      {
        kind: "both",
        left: {
          kind: "comparison",
          left: {
            kind: "operation",
            operator: "*",
            left: {
              kind: "operation",
              operator: "+",
              left: at("n"),
              right: { kind: "number", value: 1 },
            },
            right: { kind: "number", value: 2 },
          },
          comparator: "<=",
          right: at("m"),
        },
        right: yes("a"),
      },
    ],
  ])("%s", (text, statement) => {
    expect(read(text)).toEqual(statement);
  });
});

describe("what is no statement is refused where it stops being one", () => {
  it.each([
    ["", "0: @reference, number or ("],
    ["@1 == @2", "4: @reference, number or ("],
    ["@1 = @2 = @3", "8: end"],
    ["= @1", "0: @reference, number or ("],
    ["@1 <", "4: @reference, number or ("],
    ["@1 + 2", "6: = <> < <= > >="],
    ["3", "1: = <> < <= > >="],
    ["@1 => @2 => @3", "9: end"],
    ["(@1 => @2)", "4: )"],
    ["filled(3)", "7: @reference"],
    ["filled(@1", "9: )"],
    ["@1 and", "6: @reference, number or ("],
    ["first_day", "9: = <> < <= > >="],
    ["first_day + 1 < @1", "10: = <> < <= > >="],
    ["@1 + 1 < last_day", "17: a day is compared with a cell"],
    ["2022-01-01 < last_day", "21: a day is compared with a cell"],
    [`${"(".repeat(60)}@1${")".repeat(60)}`, "41: at most 40 levels"],
    [`${"not ".repeat(60)}@1`, "163: at most 40 levels"],
  ])("%s", (text, fault) => {
    expect(read(text)).toBe(fault);
  });
});
