import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import {
  type CarriedSources,
  type EarlierReport,
  resolveCarried,
} from "../../../shared/report/carried.ts";
import { formOf } from "../regimes/filledForm.ts";

const form = formOf(dh03);

function earlier(values: Record<string, DataValue>): EarlierReport {
  return {
    period: "2022Q1" as PeriodId,
    version: 2,
    approved: false,
    values: new Map(Object.entries(values) as [CellKey, DataValue][]),
  };
}

function carry(sources: Partial<CarriedSources>) {
  return resolveCarried(form, {
    unit: "ou-12" as OrgUnitId,
    period: "2022Q2" as PeriodId,
    elsewhereOf: () => null,
    targetOf: () => null,
    figureOf: () => null,
    reportOf: () => "none",
    ...sources,
  });
}

const key = (text: string) => text as CellKey;

describe("nobody types what the system knows", () => {
  it("takes the unit's own target, and leaves it blank where none was set", () => {
    const carried = carry({ targetOf: (indicator) => (indicator === "M2" ? 320 : null) });

    expect(carried.values.get(key("A/1/1"))).toEqual({ value: 320, from: { kind: "target" } });
    expect(carried.values.get(key("A/5/1"))?.value).toBe(null);
    expect(carried.missing.has(key("A/5/1"))).toBe(false);
  });

  it("goes on from the cumulative figure of the quarter before, whether approved or not", () => {
    const carried = carry({
      reportOf: (period) => (period === "previous" ? earlier({ "A/1/3": 86 }) : "none"),
    });

    expect(carried.values.get(key("A/1/L"))).toEqual({
      value: 86,
      from: { kind: "report", period: "2022Q1", version: 2, approved: false },
    });
  });

  it("starts a chain at không phát sinh", () => {
    expect(carry({}).values.get(key("A/1/L"))).toEqual({ value: none, from: { kind: "nothing" } });
  });

  it("asks for what was filed for the same period a year earlier, never for another one", () => {
    const asked = new Set<string>();
    carry({
      figureOf: (indicator) => {
        asked.add(indicator);
        return null;
      },
    });
    expect([...asked].slice(0, 2)).toEqual(["vl.1.2021Q2", "vl.1.1.2021Q2"]);
  });

  it("takes last year's filed figure only where no report can have it", () => {
    const figureOf = () => ({ value: 79, source: "Báo cáo quý I năm 2021" });
    const filed = { value: 79, from: { kind: "figure", source: "Báo cáo quý I năm 2021" } };

    expect(carry({ figureOf }).values.get(key("A/1/5"))).toEqual(filed);
    expect(
      carry({ figureOf, reportOf: () => earlier({ "A/1/3": 70 }) }).values.get(key("A/1/5"))?.value,
    ).toBe(70);
  });

  it("opens the cell where the source is missing", () => {
    const unsent = carry({ reportOf: (period) => (period === "previous" ? null : "none") });
    expect(unsent.missing.has(key("A/1/L"))).toBe(true);
    expect(unsent.values.has(key("A/1/L"))).toBe(false);
    expect(carry({ reportOf: () => earlier({}) }).missing.has(key("A/1/L"))).toBe(true);
  });

  it("opens it where the source says that nobody knows: locked, nobody could answer for it", () => {
    const carried = carry({ reportOf: () => earlier({ "A/1/3": unknown, "A/5/3": none }) });

    expect(carried.missing.has(key("A/1/L"))).toBe(true);
    expect(carried.values.has(key("A/1/L"))).toBe(false);
    // "Không phát sinh" is an answer.
    expect(carried.values.get(key("A/5/L"))?.value).toEqual(none);
  });
});

describe("the revision of what is carried", () => {
  const with320 = carry({ targetOf: () => 320 }).revision;

  it("stays while nothing changes", () => {
    expect(carry({ targetOf: () => 320 }).revision).toBe(with320);
  });

  it("stays when the report it is taken from is approved", () => {
    const sent = earlier({ "A/1/3": 86 });
    const revision = (report: EarlierReport) => carry({ reportOf: () => report }).revision;
    expect(revision({ ...sent, approved: true })).toBe(revision(sent));
  });

  it("changes with a figure", () => {
    expect(carry({ targetOf: () => 321 }).revision).not.toBe(with320);
  });

  it("changes when a source comes to be", () => {
    const before = carry({ reportOf: () => null }).revision;
    expect(carry({ reportOf: () => earlier({ "A/1/3": 86 }) }).revision).not.toBe(before);
  });
});
