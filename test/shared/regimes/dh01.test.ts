import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey, IndicatorId } from "../../../shared/ids.ts";
import { dh01 } from "../../../shared/regimes/dongHoa2022/dh01.ts";
import { illustratedPlans } from "../../../shared/regimes/dongHoa2022/illustratedPlans.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { illustratedFaults } from "./illustratedFaults.ts";
import { filled, foundIn, type Mistake, openFor, schemaFaults, uncaught } from "./openedForm.ts";
import { rightPlan as right } from "./rightPlan.ts";

const opened = openFor(dh01, "2022P", "ou-12");
const { form, carried } = opened;

const mistakes: readonly Mistake[] = [
  [
    "one learner fewer than the town asks for",
    { "A/1.1/2": 14 },
    [
      ["warning", "K1@A/1"],
      ["warning", "K1@A/1.1"],
    ],
  ],
  ["a fund one thousand short", { "A/4/2": 2.999 }, [["warning", "K1@A/4"]]],
  ["a team given up", { "A/7/2": none }, [["warning", "K1@A/7"]]],
  ["exactly the share that must not be reached", { "A/5.3/2": 4.5 }, [["warning", "K1b@A/5.3"]]],
  ["a quarter behind the one before", { "A/2/5": 159 }, [["error", "K2b@A/2"]]],
  ["more in nine months than in the year", { "A/3.2/5": 5 }, [["error", "K2c@A/3.2"]]],
  ["a drowning that half a year takes back", { "A/5.4/3": 1 }, [["error", "K2a@A/5.4"]]],
  ["a drowning that the year does not have", { "A/5.4/5": 1 }, [["error", "K2c@A/5.4"]]],
  ["more abroad than at work", { "A/2.1/3": 3, "A/2/3": 2, "A/2.2/3": 2 }, [["error", "K3@A/3"]]],
  ["more added jobs than jobs", { "A/2.2/2": 321 }, [["warning", "K4@A/2"]]],
  ["more households out of poverty than are poor", { "A/3.2/2": 169 }, [["warning", "K5@A/2"]]],
  [
    "a plan that is not signed yet",
    { "B/KH/1": false, "B/KH/2": none, "B/KH/3": none },
    [["warning", "B1@B/KH"]],
  ],
  ["a decision without its number", { "B/BC/2": null }, [["error", "B2@B/BC"]]],
  ["a plan without its day", { "B/KH/3": none }, [["error", "B2@B/KH"]]],
  ["a decision of next year", { "B/BC/3": "2023-03-02" }, [["warning", "B3@B/BC"]]],
  ["a plan of last year", { "B/KH/3": "2021-03-02" }, [["warning", "B4@B/KH"]]],
  ["a share above the whole", { "A/6/2": 101 }, [["error", "value@A/6/2"]]],
  ["a milestone nobody has thought of", { "A/8/4": null }, [["warning", "blank"]]],
];

describe("the form in which communes register their targets", () => {
  it("is one that the Worker accepts", () => {
    expect(schemaFaults(dh01)).toEqual([]);
  });

  it("prints where its figures come from", () => {
    const [table] = dh01.tables;
    const row = (id: string) => table?.rows.find((one) => one.id === id);
    const column = table?.columns.find(({ id }) => id === "6");
    const [sum, atEnd] = [row("1"), row("3.3b")];
    if (!table || !column || !sum || !atEnd) throw new Error("the form has lost a line");

    expect(printColumn(form, table, column)).toBe("6=2");
    expect(printRowLabel(form, table, sum)).toBe("Đào tạo nghề cho lao động (1=1.1+1.2)");
    expect(printRowLabel(form, table, atEnd)).toBe(
      "Tỷ lệ hộ nghèo cuối năm theo đăng ký (3.3b=(3.1-3.2)/3.4*100)",
    );
  });

  it("asks for 14 targets, their milestones and two documents", () => {
    // 12 rows have three milestones; 5.1 and 7 have none. A document is a yes or no and a day.
    expect(countFilled(form, new Map(), carried.missing)).toEqual({
      filled: 0,
      expected: 14 + 12 * 3 + 2 * 2,
    });
  });

  it("takes the number of households from the statistics office, and what is filed until then", () => {
    expect(carried.values.get("A/3.4/2" as CellKey)).toEqual({
      value: 4705,
      from: { kind: "figure", source: "Chi cục Thống kê, 31/12/2021" },
    });
    expect(cellOf(form, "A/3.4/2" as CellKey).content).toMatchObject({
      from: { template: "tk-01", by: { unit: "ou-32" }, cell: "A/{unit}/hh", period: "plan" },
    });
  });

  it("works out what the year ends with from what is registered", () => {
    const values = filled(opened, right);

    expect(values.get("A/1/2" as CellKey)).toBe(20);
    expect(values.get("A/2/6" as CellKey)).toBe(320);
    // 168 poor households of 4705, four fewer at the end.
    expect(values.get("A/3.3a/2" as CellKey)).toBeCloseTo(3.5707, 4);
    expect(values.get("A/3.3b/2" as CellKey)).toBeCloseTo(3.4857, 4);
  });

  it("leaves a target blank and locked that the plan gives no number for", () => {
    expect(carried.values.get("A/8/1" as CellKey)).toEqual({
      value: null,
      from: { kind: "target" },
    });
    expect(carried.missing.size).toBe(0);
  });

  it("measures what the communes register against the town's targets, but not their own funds", () => {
    const aimed = [...form.cells.values()].filter(
      ({ measure, content }) => measure.target !== null && content.kind !== "carried",
    );
    expect(aimed.map(({ key, measure }) => [key, measure.target])).toEqual([
      ["A/1/2", "M1"],
      ["A/1.1/2", "M1a"],
      ["A/1.2/2", "M1b"],
      ["A/2/2", "M2"],
      ["A/2.1/2", "M2a"],
      ["A/2.2/2", "M2b"],
      ["A/3.2/2", "M3"],
      ["A/5.1/2", "M5a"],
      ["A/5.2/2", "M5b"],
      ["A/5.3/2", "M5c"],
      ["A/6/2", "M6"],
      ["A/7/2", "M7"],
      ["A/8/2", "M11"],
    ]);
  });

  it("has the plan's targets beside those that are divided among the communes", () => {
    const of = (id: string, unit: string) => planTargets[id as IndicatorId]?.[unit];
    expect(["M5a", "M5b", "M5c", "M6", "M7"].map((id) => of(id, "ou-01"))).toEqual([
      80, 95, 4.5, 100, 10,
    ]);
    expect(["M5b", "M5c", "M6", "M7"].map((id) => of(id, "ou-19"))).toEqual([95, 4.5, 100, 1]);
  });

  it("is silent about a commune that registers what it is given", () => {
    expect(foundIn(opened, right, {})).toEqual([]);
  });

  it.each([
    ["more than it is given", { "A/2/2": 330, "A/1.2/2": 6, "A/8/2": 9 }],
    ["a stock that falls in between", { "A/6/4": 90 }],
    ["a Ban Chỉ đạo that an earlier year reorganised", { "B/BC/3": "2021-11-16" }],
    ["a document signed on the last day of the year", { "B/KH/3": "2022-12-31" }],
  ])("is silent about %s", (_, change) => {
    expect(foundIn(opened, right, change)).toEqual([]);
  });

  it.each(mistakes)("finds %s", (_, change, expected) => {
    expect(foundIn(opened, right, change)).toEqual(expected);
  });

  it("has a mistake for every rule", () => {
    expect(uncaught(dh01, mistakes)).toEqual([]);
  });

  it("judges as its sheet does", { timeout: 120_000 }, () => {
    expect(findDisagreement(form, carried, 60)).toBeNull();
  });
});

describe("the plans of the demonstration", () => {
  it("are eight communes': five approved, two waiting, one returned", () => {
    const standing = (then: string) => illustratedPlans.filter((report) => report.then === then);
    expect(standing("approved").map(({ unit }) => unit)).toEqual(
      [12, 13, 15, 16, 17].map((number) => `ou-${number}`),
    );
    expect(standing("submitted").map(({ unit }) => unit)).toEqual(["ou-14", "ou-20"]);
    expect(standing("returned")).toMatchObject([{ unit: "ou-18", notes: { length: 2 } }]);
  });

  it.each(illustratedPlans.map((report) => [report.unit, report] as const))(
    "of %s can be shown",
    (_, report) => {
      expect(illustratedFaults(dh01, report)).toEqual([]);
    },
  );
});
