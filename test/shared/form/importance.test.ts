import { describe, expect, it } from "vitest";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh07 } from "../../../shared/regimes/dongHoa2022/dh07.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { smallTemplate } from "./smallTemplate.ts";

type Cells = Readonly<Record<string, DataValue>>;

/** What is found in a form that holds these cells, carried ones included; some may be open for typing. */
function found(template: Template, cells: Cells, open: readonly string[] = []): string[] {
  const form = compileForm(template, "quarter");
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  const values = computeForm(form.value, new Map(Object.entries(cells)) as Map<CellKey, DataValue>);
  return checkForm(form.value, values, {
    openCells: new Set(open as CellKey[]),
    unreadable: new Map(),
    elsewhere: () => undefined,
  }).map(({ id, importance }) => `${importance} ${id}`);
}

describe("a rule of a form whose column 1 is carried, 2 entered and 3 what is left of 1 without 2", () => {
  const over = { each: "row", table: "A", rows: ["a"] } as const;

  it.each<[string, string, number, number, "error" | "warning"]>([
    ["a closing below zero is his own doing", "@3 >= 0", 10, 12, "error"],
    ["an opening too low for the rule is not", "@3 >= 5", 4, 0, "warning"],
    ["not even when he adds to it", "@3 >= 5", 4, 3, "warning"],
    ["an opening that allowed it leaves it to him", "@3 >= 5", 5, 1, "error"],
    ["a rule that names the opening is about the opening", "@2 <= @1", 10, 12, "warning"],
    ["a figure of his own can be put right", "@2 >= @3", 10, 2, "error"],
  ])("%s: %s", (_, holds, opening, entered, importance) => {
    const template = smallTemplate({ rule: { holds, over } });
    const rest = { "A/b/1": 1, "A/b/2": 0 };

    expect(found(template, { "A/a/1": opening, "A/a/2": entered, ...rest })).toEqual([
      `${importance} X@A/a`,
    ]);
  });

  it("weighs in full what he has typed in for a missing source", () => {
    const template = smallTemplate({ rule: { holds: "@3 >= 5", over } });
    const cells = { "A/a/1": 4, "A/a/2": 0, "A/b/1": 1, "A/b/2": 0 };

    expect(found(template, cells, ["A/a/1"])).toEqual(["error X@A/a"]);
  });

  it("weighs no more than it was given", () => {
    const template = smallTemplate({ rule: { holds: "@3 >= 5", over, importance: "info" } });
    const cells = { "A/a/1": 4, "A/a/2": 0, "A/b/1": 1, "A/b/2": 0 };

    expect(found(template, cells)).toEqual(["info X@A/a"]);
  });
});

describe("in the forms of the regime", () => {
  const quiet = (line: string) =>
    Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((column) => [`${line}/${column}`, 0]));
  const poverty = (openings: Cells, changed: Cells = {}) =>
    found(dh04, {
      ...quiet("A/hh"),
      ...quiet("A/nk"),
      ...quiet("B/hh"),
      ...quiet("B/nk"),
      ...{ "A/hh/1": 14, "A/nk/1": 40, "B/hh/1": 20, "B/nk/1": 66 },
      ...{ "C/10/v": 2914, "C/11/v": 10285, "C/14a/v": 14, "C/16/v": 3 },
      ...openings,
      ...changed,
    });

  it("an opening with fewer people than households blocks nobody, in column 1 or in column 9", () => {
    expect(poverty({ "A/nk/1": 9 })).toEqual(["warning R5a@A/1", "warning R5a@A/9"]);
  });

  it("fewer people than households by what happened in the period is an error", () => {
    expect(poverty({}, { "A/nk/4": 30 })).toEqual(["error R5a@A/9"]);
  });

  it("more left than there were is an error", () => {
    const gone = poverty({}, { "A/hh/4": 15, "A/nk/4": 15 });

    expect(gone.filter((line) => line.includes("R4a"))).toEqual([
      "error R4a@A/hh",
      "warning R4a2@A/hh",
    ]);
  });

  it("a cumulative part above its whole is an error only where the period makes it so", () => {
    const cumulative = (whole: readonly [number, number], part: readonly [number, number]) =>
      found(dh10, {
        ...{ "A/2/L": whole[0], "A/2/2": whole[1] },
        ...{ "A/2.1/L": part[0], "A/2.1/2": part[1] },
      }).filter((line) => line.includes("B2@"));

    expect(cumulative([9, 1], [9, 2])).toEqual(["error B2@A/3"]);
    expect(cumulative([8, 0], [9, 0])).toEqual(["warning B2@A/3"]);
  });

  it("the hurt since the year began against the children counted now stay his own", () => {
    const counted = { "A/1.1/2": 20, "A/1.2/2": 30, "A/7/L": 51, "A/7/2": 0 };

    expect(found(dh09, counted).filter((line) => line.endsWith(" T7"))).toEqual(["error T7"]);
  });

  it("women among those who are helped now are counted by the sender", () => {
    const row = { "A/1/1": 10, "A/1/2": 0, "A/1/3": 0, "A/1/5": 11 };

    expect(found(dh07, row).filter((line) => line.includes("X2@A/1"))).toEqual(["error X2@A/1"]);
  });
});
