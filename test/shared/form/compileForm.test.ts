import { describe, expect, it } from "vitest";
import { checkForm, listWaitingRules, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { cellOrderOf } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { smallTemplate } from "./smallTemplate.ts";

function faultsOf(...changes: Parameters<typeof smallTemplate>): string[] {
  const compiled = compileForm(smallTemplate(...changes), "quarter");
  return compiled.ok ? [] : compiled.error.map(({ at, why }) => `${at}: ${why}`);
}

function formOf(...changes: Parameters<typeof smallTemplate>) {
  const compiled = compileForm(smallTemplate(...changes), "quarter");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

describe("a definition that is no form says what is wrong with it", () => {
  it("is silent about a right one", () => {
    expect(faultsOf()).toEqual([]);
  });

  it.each([
    ["algebra that cannot be read", "@1-+", 'A/a/3: "@1-+" at 3: @reference, number or ('],
    ["a column that is not there", "@1-@7", "A/a/3: there is no cell A/a/7"],
    ["a cell of an earlier period", "@2[previous]", "A/a/3: A/a/2 is not on the sheet"],
    ["itself", "@3+1", "A/a/3: is computed from itself"],
    ["another table's column", "@B!1", 'A/a/3: "@B!1" names a cell that cannot be told'],
  ])("a figure computed from %s", (_, closing, fault) => {
    expect(faultsOf({ closing })).toContain(fault);
  });

  it.each([
    ["a sum of cells", "@3[previous]+1", 'A/a/1: "@3[previous]+1" is more than one cell'],
    ["a cell that is not there", "@9[previous]", "A/a/1: there is no cell A/a/9"],
    ["a cell of this very report", "@2", "A/a/1: A/a/2 is of no earlier report of this form"],
  ])("a figure carried from %s", (_, opening, fault) => {
    expect(faultsOf({ opening })).toContain(fault);
  });

  it("a target where the row has none", () => {
    const target = { kind: "target", indicator: null } as const;
    expect(faultsOf({ firstColumn: { kind: "carried", from: target } })).toContain(
      "A/a: has no target",
    );
  });

  it.each([
    [
      "that divides without saying its decimals",
      "@3/@1 <= 2",
      ["X@A/a: divides: say its decimals"],
    ],
    ["that reads nothing", "1 <= 2", ["X@A/a: reads no cell"]],
    ["with one side", "@1+2", ['X: "@1+2" at 4: = <> < <= > >=']],
    [
      "that takes a count for a yes",
      "@1 => @2 > 0",
      ["X@A/a: A/a/1 is a count, so it is no condition by itself: compare it"],
    ],
    ["about a cell that is not there", "@8 <= @1", ["X@A/a: there is no cell A/a/8"]],
  ])("a rule %s", (_, holds, faults) => {
    expect(faultsOf({ rule: { holds } })).toEqual(faults);
  });

  it("no row at all in a kind of period", () => {
    expect(faultsOf({ rowsOfYear: ["a", "b"] })).toEqual(["small: has no row for quarter"]);
  });

  it("two rows of one id", () => {
    expect(faultsOf({ rows: ["a", "a"] })).toContain("A/a/2: stands twice");
  });
});

describe("a form made ready", () => {
  it("computes each figure after the ones it needs, and believes none that is brought along", () => {
    const form = formOf();
    const values = computeForm(
      form,
      new Map([
        ["A/a/1", 10],
        ["A/a/2", 3],
        ["A/a/3", 999],
      ] as [CellKey, number][]),
    );

    expect(values.get("A/a/3" as CellKey)).toBe(7);
    expect(values.get("A/b/3" as CellKey)).toBe(null);
  });

  it("leaves out a column of another kind of period, and the rules about it", () => {
    const change = { yearOnly: true, rule: { holds: "@4 >= @2" } };
    expect([...formOf(change).cells.keys()]).not.toContain("A/a/4");
    expect(formOf(change).rules).toEqual([]);
    const year = compileForm(smallTemplate(change), "year");
    expect(year.ok && year.value.rules.map(({ id }) => id)).toEqual(["X@A/a"]);
  });

  it("leaves out a row of another kind of period, and the rules about it", () => {
    const change = { rowsOfYear: ["b"], rule: { holds: "@b:2 <= @2" } };
    const quarter = formOf(change);
    expect([...quarter.cells.keys()]).toEqual(["A/a/1", "A/a/2", "A/a/3"]);
    expect(quarter.tables.map(({ table }) => table.rows.map(({ id }) => id))).toEqual([["a"]]);
    expect(quarter.rules).toEqual([]);
    const year = compileForm(smallTemplate(change), "year");
    expect(year.ok && year.value.rules.map(({ id }) => id)).toEqual(["X@A/a"]);
  });

  it("keeps a row's place in stored reports whatever the kind of period", () => {
    const template = smallTemplate({ rowsOfYear: ["b"] });
    expect(cellOrderOf(template)).toEqual(cellOrderOf(smallTemplate()));
  });

  it("has no table of which its kind of period has no row", () => {
    const template = smallTemplate();
    const ofYear = smallTemplate({ rowsOfYear: ["a", "b"] }).tables.map((table) => ({
      ...table,
      id: "B",
    }));
    const form = compileForm({ ...template, tables: [...template.tables, ...ofYear] }, "quarter");
    expect(form.ok && form.value.tables.map(({ table }) => table.id)).toEqual(["A"]);
  });

  it.each([
    [{ holds: "@2 <= @1" }, 0.5000000015],
    [{ holds: "@2 <= @1", tolerance: 2 }, 2.5000000015],
    [{ holds: "@3/@1*100 <= 50", decimals: 1 }, 0.0500000015],
  ])("compares %j within %d", (rule, tolerance) => {
    expect(formOf({ rule }).rules.map((placed) => placed.tolerance)).toEqual([tolerance]);
  });
});

describe("a form is checked", () => {
  const given = (cells: Record<string, number | null>) =>
    new Map(Object.entries(cells)) as Map<CellKey, number | null>;
  const check = (
    form: ReturnType<typeof formOf>,
    cells: Record<string, number | null>,
    context: Partial<typeof onTheSheetAlone> = {},
  ) =>
    checkForm(form, computeForm(form, given(cells)), { ...onTheSheetAlone, ...context }).map(
      ({ id, importance }) => `${importance} ${id}`,
    );
  const full = { "A/a/1": 10, "A/a/2": 3, "A/b/1": 10, "A/b/2": 3 };

  it("with errors before warnings before notes", () => {
    const form = formOf({ rule: { holds: "@2 <= 2", importance: "info" } });
    expect(check(form, { ...full, "A/a/2": -3, "A/b/2": null })).toEqual([
      "error value@A/a/2",
      "warning blank",
    ]);
    expect(check(form, { ...full, "A/b/2": null })).toEqual(["warning blank", "info X@A/a"]);
  });

  it("with a mere warning where a rule reads what the sender cannot put right", () => {
    const form = formOf({ rule: { holds: "@2 <= @1" } });
    expect(check(form, { ...full, "A/a/2": 11 })).toEqual(["warning X@A/a"]);
  });

  it("with an error again where the sender fills that figure in", () => {
    const form = formOf({ rule: { holds: "@2 <= @1" } });
    const openCells = new Set(["A/a/1" as CellKey]);
    expect(check(form, { ...full, "A/a/2": 11 }, { openCells })).toEqual(["error X@A/a"]);
  });

  it("in silence where a cell of the rule is blank", () => {
    const form = formOf({ rule: { holds: "@2 <= @1" } });
    expect(check(form, { ...full, "A/a/1": null, "A/a/2": 11 })).toEqual([]);
  });

  it("in silence where there is no quotient to compare", () => {
    const form = formOf({ rule: { holds: "@2/@1 <= 0.1", decimals: 1 } });
    expect(check(form, { ...full, "A/a/1": 0 })).toEqual([]);
    expect(check(form, { ...full, "A/a/1": 4 })).toEqual(["warning X@A/a"]);
  });

  it("in silence by exactly half of the last decimal, whichever way binary fractions fall", () => {
    const form = formOf({ rule: { holds: "@2 <= @1", decimals: 1 } });
    const brokenBy = (first: number, second: number) =>
      check(form, { ...full, "A/a/1": first, "A/a/2": second }).filter((found) => /X@/.test(found));

    // 10.15 − 10.1 is 0.05000000000000071 in a computer, 0.45 − 0.4 is 0.04999999999999999.
    expect([brokenBy(10.1, 10.15), brokenBy(0.4, 0.45)]).toEqual([[], []]);
    expect(brokenBy(10.1, 10.1501)).toEqual(["warning X@A/a"]);
  });

  it("later, where a rule reads another form that is not at hand", () => {
    const form = formOf({ rule: { holds: "@2 = @dh-03/A!1:2" } });

    expect(check(form, full)).toEqual([]);
    expect(listWaitingRules(form, onTheSheetAlone).map(({ id }) => id)).toEqual(["X@A/a"]);
    expect(check(form, full, { elsewhere: () => 4 })).toEqual(["warning X@A/a"]);
    expect(check(form, full, { elsewhere: () => 3 })).toEqual([]);
  });

  it("with one finding for what cannot be read, and none about its being blank", () => {
    const reading = {
      value: null,
      unreadable: "ambiguous-number",
      shown: "1.234",
      meanings: [1234],
    };
    const unreadable = new Map([["A/a/2" as CellKey, reading as never]]);
    expect(check(formOf(), { ...full, "A/a/2": null }, { unreadable })).toEqual([
      "error value@A/a/2",
    ]);
  });
});
