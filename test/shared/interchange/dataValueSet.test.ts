import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { dataElementsOf } from "../../../shared/interchange/dataElements.ts";
import { dataValueSetOf } from "../../../shared/interchange/dataValueSet.ts";
import type { Figure } from "../../../shared/interchange/figure.ts";
import { parseDataValueSet } from "../../../shared/interchange/parseDataValueSet.ts";
import { arbitraryFigure } from "./arbitraryFigure.ts";
import { poorHouseholds } from "./poorHouseholds.ts";

/** What DHIS2 has a place for: the observation with how much it knows. */
function observed(figure: Figure) {
  const { template, cell, period, unit, scope, type, value } = figure;
  const { estimated, preliminary, coverage } = figure;
  return { template, cell, period, unit, scope, type, value, estimated, preliminary, coverage };
}

describe("figures as a data value set of DHIS2", () => {
  it("come back just as they were, with the data elements beside them", () => {
    fc.assert(
      fc.property(fc.array(arbitraryFigure(), { maxLength: 20 }), (figures) => {
        const wire = JSON.parse(JSON.stringify(dataValueSetOf(figures).set));
        const { dataElements } = JSON.parse(JSON.stringify(dataElementsOf(figures)));
        expect(parseDataValueSet(wire, dataElements)).toEqual(figures.map(observed));
      }),
      { numRuns: 500 },
    );
  });

  const coverage = { covered: 8, expected: 10, approved: 5, goneOn: 0, own: "in" } as const;
  const whole = { scope: "total", provenance: "totalled", report: null } as const;
  it.each<[string, Partial<Figure>, object]>([
    ["a value is a text", { value: -12.5 }, { value: "-12.5" }],
    ["a zero is a zero", { value: 0 }, { value: "0" }],
    ["nothing occurred", { value: none }, { value: "0", comment: "[state=none] không phát sinh" }],
    [
      "nothing of a rate is no rate",
      { type: "rate", value: none },
      { comment: "[state=none] không phát sinh" },
    ],
    ["nobody knows", { value: unknown }, { comment: "[state=unknown] chưa có số liệu" }],
    ["nobody answered", { value: null }, { comment: "[state=blank] để trống" }],
    ["yes", { type: "yes-no", value: true }, { value: "true" }],
    [
      "a partial total",
      { scope: "total", provenance: "totalled", coverage, report: null },
      {
        dataElement: "dh-04/A/hh/1@Q#total",
        value: "120",
        comment: "[covered=8/10 approved=5 own=in] chưa đủ: 8/10 đơn vị",
      },
    ],
    [
      "a total that stands partly as of an earlier period, by an estimate",
      { ...whole, estimated: true, coverage: { ...coverage, covered: 10, goneOn: 1 } },
      {
        dataElement: "dh-04/A/hh/1@Q#total",
        value: "120",
        comment:
          "[estimated covered=10/10 approved=5 gone-on=1 own=in] ước, 1 đơn vị tính đến kỳ trước",
      },
    ],
  ])("%s", (_, said, expected) => {
    expect(dataValueSetOf([poorHouseholds(said)]).set).toEqual({
      idScheme: "code",
      dataValues: [
        {
          dataElement: "dh-04/A/hh/1@Q",
          period: "2022Q1",
          orgUnit: "22258",
          categoryOptionCombo: "default",
          ...expected,
        },
      ],
    });
  });

  it("leave a plan and what an event asks for where they are, and say so", () => {
    const figures = ["2022P", "2022X01", "2022P", "2022"].map((period) =>
      poorHouseholds({ period: period as PeriodId }),
    );

    const { set, periodsLeft } = dataValueSetOf(figures);
    expect(set.dataValues.map(({ period }) => period)).toEqual(["2022"]);
    expect(periodsLeft).toEqual(["2022P", "2022X01"]);
  });

  it("are never added up on top of a total", () => {
    const total = poorHouseholds({
      scope: "total",
      provenance: "totalled",
      coverage,
      report: null,
    });

    const elements = dataElementsOf([poorHouseholds({ nature: "within" }), total]).dataElements;
    expect(elements.map(({ code, aggregationType }) => [code, aggregationType])).toEqual([
      ["dh-04/A/hh/1@Q", "SUM"],
      ["dh-04/A/hh/1@Q#total", "NONE"],
    ]);
  });

  it.each<[string, Partial<Figure>, string]>([
    ["what happened within the period", { nature: "within" }, "SUM"],
    ["what a date finds", { nature: "stock" }, "LAST"],
    ["what has come about since the year began", { nature: "accumulated" }, "LAST"],
    ["the year's plan", { nature: "taken" }, "LAST"],
    ["points", { nature: "within", additive: false }, "NONE"],
    ["a rate", { nature: "within", type: "rate" }, "NONE"],
  ])("are added over the periods only where it means something: %s", (_, said, expected) => {
    const [element] = dataElementsOf([poorHouseholds(said)]).dataElements;
    expect(element?.aggregationType).toBe(expected);
  });

  it("are never added on top of those of shorter periods", () => {
    const codes = ["2022Q1", "2022Q2", "2022S1", "2022", "202203"].map(
      (period) =>
        dataValueSetOf([poorHouseholds({ period: period as PeriodId })]).set.dataValues[0],
    );
    expect(codes.map((value) => [value?.dataElement, value?.period])).toEqual([
      ["dh-04/A/hh/1@Q", "2022Q1"],
      ["dh-04/A/hh/1@Q", "2022Q2"],
      ["dh-04/A/hh/1@S", "2022S1"],
      ["dh-04/A/hh/1@Y", "2022"],
      ["dh-04/A/hh/1@M", "202203"],
    ]);
  });

  it("are not read where the code tells of another kind of period", () => {
    const figures = [poorHouseholds({})];
    const { set } = dataValueSetOf(figures);
    const { dataElements } = dataElementsOf(figures);
    const moved = set.dataValues.map((value) => ({ ...value, period: "2022S1" }));

    expect(parseDataValueSet({ ...set, dataValues: moved }, dataElements)).toBeNull();
  });
});
