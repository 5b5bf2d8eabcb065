import { describe, expect, it } from "vitest";
import { rowOfUnit } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh01 } from "../../../shared/regimes/dongHoa2022/dh01.ts";
import { illustratedSupplies } from "../../../shared/regimes/dongHoa2022/illustratedSupplies.ts";
import { tk01 } from "../../../shared/regimes/dongHoa2022/tk01.ts";
import { resolveCarried } from "../../../shared/report/carried.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { illustratedFaults } from "./illustratedFaults.ts";
import { filled, foundIn, type Mistake, openFor, schemaFaults, uncaught } from "./openedForm.ts";

const opened = openFor(tk01, "2022P", "ou-32");
const { form, carried } = opened;
const report = illustratedSupplies.find(({ template }) => template === tk01.id);
const period = "2022P" as PeriodId;
const right = report?.entered ?? new Map();

const mistakes: readonly Mistake[] = [
  ["a household that no commune has", { "A/ou_01/hh": 34_001 }, [["error", "T1@A/hh"]]],
  ["a person left out of a commune", { "A/ou_19/nk": 10_284 }, [["error", "T1@A/nk"]]],
  [
    "fewer people than households",
    { "A/ou_11/nk": 3911, "A/ou_12/nk": 26_489 },
    [["error", "T2@A/ou_11"]],
  ],
  [
    "households of more than fifteen people",
    { "A/ou_11/hh": 912, "A/ou_12/hh": 7705 },
    [["warning", "T3@A/ou_11"]],
  ],
  ["a day after the year", { "B/1/v": "2023-01-01" }, [["error", "T4"]]],
  ["part of a household", { "A/ou_20/hh": 2106.5 }, [["error", "value@A/ou_20/hh"]]],
  ["a commune forgotten", { "A/ou_20/hh": null }, [["warning", "blank"]]],
];

describe("the form of the statistics office", () => {
  it("is one that the Worker accepts, owed by that office alone and never late", () => {
    expect(schemaFaults(tk01)).toEqual([]);
    expect(tk01).toMatchObject({ reportedBy: ["ou-32"], neverLate: true, periodKinds: ["plan"] });
  });

  it("asks for ten communes, the town and the day", () => {
    expect(countFilled(form, new Map(), carried.missing)).toEqual({ filled: 0, expected: 23 });
  });

  it("prints which communes are urban and which rural", () => {
    const [table] = tk01.tables;
    const printed = table?.rows
      .filter(({ formula }) => formula !== null)
      .map((row) => printRowLabel(form, table, row));

    expect(printed).toEqual([
      "Khu vực thành thị (I=1+2+3+4+5)",
      "Khu vực nông thôn (II=6+7+8+9+10)",
    ]);
  });

  it("adds up the two sectors", () => {
    const values = filled(opened, right);
    const of = (row: string) => values.get(`A/${row}/hh` as CellKey);

    expect([of("I"), of("II"), of("ou_01")]).toEqual([19_445, 14_555, 34_000]);
  });

  it("is silent about a right one", () => {
    expect(foundIn(opened, right, {})).toEqual([]);
  });

  it.each(mistakes)("finds %s", (_, change, expected) => {
    expect(foundIn(opened, right, change)).toEqual(expected);
  });

  it("has a mistake for every rule", () => {
    expect(uncaught(tk01, mistakes)).toEqual([]);
  });

  it("judges as its sheet does", { timeout: 120_000 }, () => {
    expect(findDisagreement(form, carried, 60)).toBeNull();
  });

  it("supplies a commune's plan with the commune's own households", () => {
    const unit = "ou-15" as OrgUnitId;
    const plan = resolveCarried(openFor(dh01, "2022P", unit).form, {
      unit,
      period,
      targetOf: () => null,
      figureOf: () => null,
      reportOf: () => "none",
      elsewhereOf: ({ template, by }) =>
        template === tk01.id && by?.unit === "ou-32"
          ? { period, version: 1, approved: true, values: filled(opened, right) }
          : null,
    });

    expect(plan.values.get("A/3.4/2" as CellKey)?.value).toBe(3518);
    expect(right.get(`A/${rowOfUnit(unit)}/hh` as CellKey)).toBe(3518);
  });

  it("can be shown in the demonstration", () => {
    expect(report && illustratedFaults(tk01, report)).toEqual([]);
  });
});
