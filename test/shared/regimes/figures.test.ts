import { describe, expect, it } from "vitest";
import type { IndicatorId, OrgUnitId } from "../../../shared/ids.ts";
import { childrenOn } from "../../../shared/orgUnit.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { indicators } from "../../../shared/regimes/dongHoa2022/indicators.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { figureOf } from "../../support/figureOf.ts";

const communes = childrenOn(orgUnits, regime.consolidatedBy, "2022-03-14")
  .filter(({ term }) => term.type === "ward" || term.type === "commune")
  .map(({ unit }) => unit.id);

function target(indicator: string, unit: OrgUnitId = regime.consolidatedBy): number | null {
  return figureOf(yearFigures.targets, indicator as IndicatorId, unit);
}

function filed(indicator: string, unit: OrgUnitId): number {
  const value = figureOf(yearFigures.figures, indicator as IndicatorId, unit);
  if (value === null) throw new Error(`${indicator} of ${unit} is not filed`);
  return value;
}

function total(valueOf: (unit: OrgUnitId) => number | null): number {
  return communes.reduce((sum, unit) => sum + (valueOf(unit) ?? Number.NaN), 0);
}

describe("targets of 2022", () => {
  // Section II of the plan, items 1 to 4.
  it.each([
    ["M1", 200],
    ["M1a", 150],
    ["M1b", 50],
    ["M2", 3200],
    ["M2a", 60],
    ["M2b", 600],
    ["M3", 34],
  ])("divide the plan's %s = %i among the communes without remainder", (indicator, ofPlan) => {
    expect(communes).toHaveLength(10);
    expect(total((unit) => target(indicator, unit))).toBe(ofPlan);
    expect(target(indicator)).toBe(ofPlan);
  });

  it("leave 30 of the fund's 330 triệu đồng to the communes", () => {
    expect(total((unit) => target("M4", unit))).toBe(30);
    expect(target("M4")).toBe(330);
  });
});

describe("filed figures", () => {
  it("give the communes the town's households and population", () => {
    expect(total((unit) => filed("households", unit))).toBe(34_000);
    expect(total((unit) => filed("population", unit))).toBe(120_000);
    expect(filed("households", regime.consolidatedBy)).toBe(34_000);
    expect(filed("population", regime.consolidatedBy)).toBe(120_000);
  });

  it("make about 4 % of households poor, in every commune between 3 and 6 %", () => {
    const share = total((unit) => filed("poor-hh-opening", unit)) / 34_000;
    expect(share).toBeGreaterThan(0.035);
    expect(share).toBeLessThan(0.045);
    for (const unit of communes) {
      const own = filed("poor-hh-opening", unit) / filed("households", unit);
      expect(own, unit).toBeGreaterThan(0.025);
      expect(own, unit).toBeLessThan(0.065);
    }
  });

  it("give every poor or near-poor household two to four people", () => {
    for (const unit of communes) {
      for (const list of ["poor", "near-poor"]) {
        const people = filed(`${list}-nk-opening`, unit) / filed(`${list}-hh-opening`, unit);
        expect(people, `${list} of ${unit}`).toBeGreaterThan(2);
        expect(people, `${list} of ${unit}`).toBeLessThan(4);
      }
    }
  });

  it("agree with the drawn form of Hòa Tâm", () => {
    const openings = ["poor-hh", "poor-nk", "near-poor-hh", "near-poor-nk"].map((name) =>
      filed(`${name}-opening`, "ou-19" as OrgUnitId),
    );
    expect(openings).toEqual([128, 371, 154, 462]);
    expect(filed("households", "ou-19" as OrgUnitId)).toBe(2914);
  });

  it.each([
    ["1", ["1.1", "1.2"]],
    ["1", ["3.1", "3.2", "3.3"]],
    ["1", ["4.1", "4.2", "4.3", "4.4"]],
    ["1.2", ["6.1", "6.2", "6.3", "6.4"]],
    ["1.2", ["4.3"]],
  ])("make last year's row %s of its parts %j in every commune", (whole, parts) => {
    for (const unit of communes) {
      const of = (row: string) => filed(`vl.${row}.2021Q1`, unit);
      expect(
        parts.reduce((sum, row) => sum + of(row), 0),
        unit,
      ).toBe(of(whole));
    }
  });

  it("cover every flow of the employment form for every commune, each with its source", () => {
    const flows = dh03.tables
      .flatMap(({ rows }) => rows)
      .filter(({ cells, measure }) => measure.nature === "flow" && cells === null);
    for (const { id } of flows) {
      const indicator = `vl.${id}.2021Q1` as IndicatorId;
      expect(Object.keys(yearFigures.figures[indicator] ?? {}), id).toEqual(communes);
      expect(yearFigures.sources[indicator]).toBe("Báo cáo quý I năm 2021");
    }
    expect(flows).toHaveLength(18);
  });

  it("are all filed under indicators of the regime", () => {
    const known = new Set(indicators.map(({ id }) => id));
    const used = [...Object.keys(yearFigures.targets), ...Object.keys(yearFigures.figures)];
    expect(used.filter((id) => !known.has(id as IndicatorId))).toEqual([]);
  });
});
