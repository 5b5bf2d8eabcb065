import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { Importance } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import {
  fundFigures,
  fundIndicators,
  fundSources,
} from "../../../shared/regimes/dongHoa2022/fundFigures.ts";
import {
  illustratedFund,
  illustratedTownFund,
} from "../../../shared/regimes/dongHoa2022/illustratedFund.ts";
import { ofCommunes, town } from "../../../shared/regimes/dongHoa2022/ofCommunes.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { printColumn } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import {
  carriedFrom,
  type Filing,
  faultsOf,
  filledFrom,
  formInPeriod,
  foundIn,
  published,
} from "./filing.ts";
import type { Cells } from "./rightForms.ts";

const filing: Filing = { figures: fundFigures, sources: fundSources };
const quarter = formInPeriod(dh06b);
const reports = [...illustratedFund, illustratedTownFund];

/** A right form of Hòa Hiệp Trung, whose fund held 2,4 triệu đồng; the plan is 3. */
const right: Cells = { "A/1/2": 0.8, "A/1/4": none, "A/1/5": 0.5, "A/1/6": none };

type Case = readonly [mistake: string, change: Cells, ...found: (readonly [Importance, string])[]];

const mistakes: readonly Case[] = [
  ["more spent than there was", { "A/1/5": 3.201 }, ["error", "Q1@A/1"]],
  ["more spent on houses than there was", { "A/1/4": 2.8 }, ["error", "Q1@A/1"]],
  ["more spent on other things than there was", { "A/1/6": 2.8 }, ["error", "Q1@A/1"]],
  ["ten triệu đồng above the plan", { "A/1/2": 13 }, ["warning", "G9@A/1"]],
  ["less than nothing raised", { "A/1/2": -0.8 }, ["error", "value@A/1/2"]],
  ["part of a nghìn đồng", { "A/1/5": 0.5005 }, ["error", "value@A/1/5"]],
  ["raised in đồng", { "A/1/2": 8_000_000 }, ["warning", "G9@A/1"], ["warning", "dong@A/1/2"]],
  ["nobody has said what was raised", { "A/1/2": null }, ["warning", "blank"]],
];

/** The illustrated report of a unit, as a consolidation sees it. */
function illustrated(unit: string): UnitFigures {
  const id = unit as OrgUnitId;
  const report = reports.find((one) => one.unit === id);
  const values = report ? filledFrom(filing, quarter, id, report.entered) : new Map();
  const standing = report
    ? ({ kind: "counted", approved: false, estimated: false, preliminary: false } as const)
    : ({ kind: "not-reported" } as const);
  return { unit: id, name: unit, sector: "rural", standing, values, version: report ? 1 : 0 };
}

describe("the form of the fund", () => {
  it.each(dh06b.periodKinds)("compiles for a %s", (kind: PeriodKind) => {
    const compiled = compileForm(dh06b, kind);
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
  });

  it("is what the Worker publishes", () => {
    expect(published(dh06b)).toEqual(dh06b);
  });

  it("prints its algebra", () => {
    const [table] = dh06b.tables;
    if (!table) throw new Error("there is no table");
    const columns = table.columns.filter(({ hidden }) => !hidden);
    expect(columns.map((column) => printColumn(quarter, table, column))).toEqual([
      ...["1", "2", "3", "4", "5", "6", "7=1+2-4-5-6", "8", "9=3/8*100"],
    ]);
  });

  it("opens with the closing of the period before, or with what was filed for January", () => {
    expect(cellOf(quarter, "A/1/1" as CellKey).content).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: { key: "A/1/7", template: null, period: "previous" },
        orElse: { kind: "figure", indicator: "fund.opening" },
      },
    });
  });

  it("finds nothing in a right form, of a commune or of the town", () => {
    expect(foundIn(filing, quarter, "ou-12", right)).toEqual([]);
    const ofTown = { "A/1/2": 42.5, "A/1/4": 50, "A/1/5": 6, "A/1/6": 1.5 };
    expect(foundIn(filing, quarter, town, ofTown)).toEqual([]);
  });

  it.each(mistakes.map(([mistake, change, ...found]) => [mistake, change, found] as const))(
    "finds a mistake by the rule it breaks: %s",
    (_, change, found) => {
      expect(foundIn(filing, quarter, "ou-12", { ...right, ...change })).toEqual(found);
    },
  );

  it("has no rule without a mistake that it finds", () => {
    const caught = mistakes.flatMap(([, , ...found]) => found.map(([, id]) => id.split("@")[0]));
    expect(dh06b.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([]);
  });

  it("plans 300 triệu đồng for the town's fund and 30 for the communes', M4 of the plan together", () => {
    const { [town]: own = 0, ...communes } = fundFigures["fund.plan"] ?? {};
    const ofCommunesTogether = Object.values(communes).reduce((sum, each) => sum + each, 0);
    expect([own, ofCommunesTogether]).toEqual([300, 30]);
    expect(own + ofCommunesTogether).toBe(yearFigures.targets.M4?.[town]);
  });

  it("totals the communes' funds and the town's, and how many communes that knows", () => {
    const units = Object.keys(ofCommunes(Array(10).fill(0))).map(illustrated);
    const figures = consolidate(quarter, units, illustrated(town).values);
    const total = (column: string) =>
      figures.find(({ key }) => key === `A/1/${column}`)?.total ?? null;

    // 0,8 + 0,6 + 0,5 + 0,75 + 0,4 + 0,3 + 0,9 + 0,35 of eight communes, 42,5 of the town.
    expect(total("3")).toEqual({
      value: expect.closeTo(47.1),
      covered: 8,
      expected: 10,
      approved: 0,
    });
    expect(total("8")?.value).toBe(324);
    expect(total("9")).toBeNull();
  });

  it.each(reports.map((report) => [report.unit, report] as const))(
    "is illustrated by %s without an error or a warning",
    (_, report) => {
      expect(faultsOf(filing, quarter, report)).toEqual([]);
    },
  );

  it("carries the figures of every fund, each with its source", () => {
    const funds = [town, ...Object.keys(ofCommunes(Array(10).fill(0)))];
    for (const values of Object.values(fundFigures)) {
      expect(Object.keys(values)).toEqual(funds);
    }
    expect(Object.keys(fundSources)).toEqual(Object.keys(fundFigures));
    expect(fundIndicators.map(({ id }) => id as string)).toEqual(Object.keys(fundFigures));
  });

  it("is judged alike by its sheet and by our rules", () => {
    const carried = carriedFrom(filing, quarter, "ou-19" as OrgUnitId);
    expect(findDisagreement(quarter, carried, 60)).toBeNull();
  });
});
