import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { illustratedSupplies } from "../../../shared/regimes/dongHoa2022/illustratedSupplies.ts";
import { kt01 } from "../../../shared/regimes/dongHoa2022/kt01.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { illustratedFaults } from "./illustratedFaults.ts";
import { filled, foundIn, type Mistake, openFor, schemaFaults, uncaught } from "./openedForm.ts";

const periods = ["2022Q1", "2022S1", "2022"] as const;
const opened = openFor(kt01, "2022Q1", "ou-33");
const { form, carried } = opened;
const report = illustratedSupplies.find(({ template }) => template === kt01.id);
const right = report?.entered ?? new Map();

const mistakes: readonly Mistake[] = [
  [
    "money for extension that reached nobody",
    { "A/ou_12/4": none, "A/ou_12/5": none },
    [["warning", "K1@A/ou_12"]],
  ],
  [
    "money for production that reached nobody",
    { "A/ou_18/7": none, "A/ou_18/8": none },
    [["warning", "K2@A/ou_18"]],
  ],
  // 120 % of the 50 of clause IV.4 is 60, and one more.
  ["more farm learners than 120 % of the plan", { "A/ou_11/2": 61 }, [["warning", "G9@A/ou_01"]]],
  ["part of a learner", { "A/ou_11/2": 0.5 }, [["error", "value@A/ou_11/2"]]],
  ["an answer missing", { "A/ou_20/9": null }, [["warning", "blank"]]],
];

describe("the form of the economic office", () => {
  it.each(periods)("compiles for %s, and the Worker accepts it", (period) => {
    expect(openFor(kt01, period, "ou-33").form.rules).toHaveLength(21);
    expect(schemaFaults(kt01)).toEqual([]);
    expect(kt01).toMatchObject({ reportedBy: ["ou-33"], neverLate: true });
  });

  it("asks for seven figures of ten communes", () => {
    expect(countFilled(form, new Map(), carried.missing)).toEqual({ filled: 0, expected: 70 });
  });

  it("is given the 50 learners of clause IV.4 as a whole", () => {
    expect(carried.values.get("A/ou_01/1" as CellKey)).toEqual({
      value: 50,
      from: { kind: "target" },
    });
    expect(form.cells.has("A/ou_11/1" as CellKey)).toBe(false);
  });

  it("goes on from what the quarter before had reached", () => {
    expect(cellOf(form, "A/ou_11/L" as CellKey).content).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: { key: "A/ou_11/3", template: null, period: "previous" },
        orElse: { kind: "nothing" },
      },
    });
    const [table] = kt01.tables;
    const row = table?.rows.at(-1);
    expect(table && row && printRowLabel(form, table, row)).toBe(
      "Toàn thị xã (=1+2+3+4+5+6+7+8+9+10)",
    );
  });

  it("adds the communes up", () => {
    const values = filled(opened, right);
    const town = ["3", "4", "5", "6", "7", "8", "9"].map((column) =>
      values.get(`A/ou_01/${column}` as CellKey),
    );

    expect(town).toEqual([0, 21, 23, 374.5, 28, 21, 572.5]);
  });

  it("is silent about a right one, and about help in kind", () => {
    expect(foundIn(opened, right, {})).toEqual([]);
    expect(foundIn(opened, right, { "A/ou_12/6": none, "A/ou_11/2": 60 })).toEqual([]);
  });

  it.each([
    ["poor", { "A/ou_12/5": none, "A/ou_12/8": none }],
    ["near-poor", { "A/ou_12/4": none, "A/ou_12/7": none }],
  ])("is silent about money that reached %s households only", (_, change) => {
    expect(foundIn(opened, right, change)).toEqual([]);
  });

  it.each(mistakes)("finds %s", (_, change, expected) => {
    expect(foundIn(opened, right, change)).toEqual(expected);
  });

  it("has a mistake for every rule", () => {
    expect(uncaught(kt01, mistakes)).toEqual([]);
  });

  it("judges as its sheet does", { timeout: 120_000 }, () => {
    expect(findDisagreement(form, carried, 60)).toBeNull();
  });

  it("can be shown in the demonstration", () => {
    expect(report && illustratedFaults(kt01, report)).toEqual([]);
  });
});
