import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey, IndicatorId, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh06 } from "../../../shared/regimes/dongHoa2022/dh06.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { milestoneCell, milestonesOf } from "../../../shared/rollup/milestones.ts";
import { unitProgress } from "../../../shared/rollup/unitProgress.ts";
import { formOf } from "../regimes/filledForm.ts";

const jobs = cellOf(formOf(dh03), "A/1/3" as CellKey);
const insuredShare = cellOf(formOf(dh08), "A/cn/3" as CellKey);
const fund = cellOf(formOf(dh06b), "A/1/3" as CellKey);
const files = cellOf(formOf(dh06), "B/1/5" as CellKey);
const plan = regime.milestones;
if (!plan) throw new Error("the regime knows no milestones");

const at = (indicator: string, period: string) =>
  milestoneCell(plan, indicator as IndicatorId, period as PeriodId);

describe("where a milestone is registered", () => {
  it("is the indicator's row of ĐH-01 and the period's column", () => {
    expect(plan.template).toBe("dh-01");
    expect(at("M2", "2022Q1")).toBe("A/2/3");
    expect(at("M2", "2022S1")).toBe("A/2/4");
    // Quý II closes with the six months' report.
    expect(at("M2", "2022Q2")).toBe("A/2/4");
    expect(at("M3", "2022Q3")).toBe("A/3.2/5");
  });

  it("is nowhere for the year's report, which the targets measure, and for what no commune plans", () => {
    expect(at("M2", "2022")).toBeNull();
    expect(at("M10", "2022Q1")).toBeNull();
  });
});

const asked = { standing: { kind: "not-reported" } } as const;
const exempt = { standing: { kind: "exempt", reason: "Không có đối tượng." } } as const;
const two = [asked, asked];

describe("milestones of the communes", () => {
  it("make the town's where all have registered; nothing of it is 0", () => {
    expect(milestonesOf(jobs, [asked, ...two], [20, none, 5.5], null)).toEqual({
      byUnit: [20, 0, 5.5],
      registered: 3,
      expected: 3,
      whole: 25.5,
    });
  });

  it.each([null, unknown] as DataValue[])("make none where one has not, as %s", (missing) => {
    expect(milestonesOf(jobs, two, [20, missing], null)).toEqual({
      byUnit: [20, null],
      registered: 1,
      expected: 2,
      whole: "not-all-registered",
    });
  });

  it("make none of rates, and none of a total that the town itself adds to", () => {
    expect(milestonesOf(insuredShare, two, [95, 90], null)?.whole).toBe("no-sum");
    expect(milestonesOf(fund, two, [3, 2], asked)?.whole).toBe("own-part");
    expect(milestonesOf(fund, two, [3, 2], null)?.whole).toBe(5);
  });

  it("are of the very units that the total waits for: not of one that owes nothing this time", () => {
    expect(milestonesOf(jobs, [asked, exempt, asked], [20, 100, 5], null)).toEqual({
      byUnit: [20, null, 5],
      registered: 2,
      expected: 2,
      whole: 25,
    });
    expect(milestonesOf(jobs, [asked, exempt], [20, null], null)?.whole).toBe(20);
    expect(milestonesOf(jobs, [asked, exempt], [null, 100], null)).toBeNull();
    // What there is of a stock it still has.
    expect(milestonesOf(files, [asked, exempt], [20, 3], null)?.whole).toBe(23);
    expect(milestonesOf(fund, two, [3, 2], exempt)?.whole).toBe(5);
  });

  it("are none at all where nobody has registered any", () => {
    expect(milestonesOf(jobs, two, [null, unknown], null)).toBeNull();
  });
});

describe("a commune beside what it registered", () => {
  const unit = (value: DataValue, estimated = false) => ({
    ...{
      unit: "ou-11" as OrgUnitId,
      name: "Phường Hòa Vinh",
      sector: "urban" as const,
      version: 1,
    },
    standing: { kind: "counted" as const, approved: true, estimated, preliminary: false },
    values: new Map([[jobs.key, value]]),
  });

  it.each([
    [20, 20, "on-track"],
    [19, 20, "behind"],
    [none, 0, "on-track"],
    [none, 1, "behind"],
  ] as const)("%s of %s is %s", (value, milestone, kind) => {
    expect(unitProgress(jobs, unit(value), milestone)).toEqual({ kind, estimated: false });
  });

  it("is neither where one of the two is missing", () => {
    expect(unitProgress(jobs, unit(20), null)).toBeNull();
    expect(unitProgress(jobs, unit(null), 20)).toBeNull();
    expect(unitProgress(jobs, unit(unknown), 20)).toBeNull();
  });

  it("is so on an estimate, where its figures are one", () => {
    expect(unitProgress(jobs, unit(20, true), 20)).toEqual({ kind: "on-track", estimated: true });
  });
});
