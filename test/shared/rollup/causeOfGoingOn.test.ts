import { describe, expect, it } from "vitest";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { compareConsolidations } from "../../../shared/rollup/compareConsolidations.ts";
import type { ComparedUnit } from "../../../shared/rollup/comparedState.ts";
import { compareOverviews } from "../../../shared/rollup/compareOverviews.ts";
import type { GoesOn } from "../../../shared/rollup/goesOn.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { answersOf, cell, childUnit, everyAggregation } from "./everyAggregation.ts";
import { headlineForm, headlineUnit } from "./headlineUnits.ts";

const exempt: UnitStanding = { kind: "exempt", reason: "Miễn" };
const ended: UnitStanding = { ...exempt, ended: "2022-07-31" };
const until = "2022Q2" as PeriodId;

/** A unit that owes nothing and goes on with so many jobs; null where nothing goes on. */
function goingOn(jobs: number | null, standing = exempt): ComparedUnit {
  const bare = { ...childUnit("Tâm", "rural", {}, standing), typed: new Set<CellKey>() };
  if (jobs === null) return bare;
  const goesOn: GoesOn = { until, isKnown: true, cells: new Set([cell("jobs")]) };
  return { ...bare, goesOn, values: answersOf({ jobs }) };
}

function causesOf(before: readonly ComparedUnit[], after: readonly ComparedUnit[]): string[] {
  const other = childUnit("Thành", "rural", { jobs: 1 });
  const over = (units: readonly ComparedUnit[]) => ({
    form: everyAggregation,
    units: [...units, { ...other, typed: new Set<CellKey>() }],
    own: null,
  });
  const { totals } = compareConsolidations(over(before), over(after));
  const jobs = totals.find(({ key, part }) => key === cell("jobs") && part === "total");
  return (jobs?.made ?? []).map(({ change }) => change.cause);
}

/** The same of the headline's first figure. */
function causesOfHeadline(before: number | null, after: number | null): string[] {
  const of = (jobs: number | null) => {
    const cells = new Set(["A/M2/v" as CellKey]);
    const goesOn: GoesOn = { until, isKnown: true, cells };
    const going = jobs === null ? {} : { going: { "dh-03": goesOn } };
    const said = { "dh-03 A/1/3": jobs };
    return {
      form: headlineForm(),
      units: [
        headlineUnit("Tâm", said, { standings: { "dh-03": exempt }, ...going }),
        headlineUnit("Thành", { "dh-03 A/1/3": 3 }),
      ],
      own: headlineUnit("thị xã", {}),
      notAsked: new Set<CellKey>(),
    };
  };
  const { totals } = compareOverviews(of(before), of(after));
  const jobs = totals.find(({ key, part }) => key === "A/M2/v" && part === "total");
  return (jobs?.made ?? []).map(({ change }) => change.cause);
}

describe("what goes on at a unit that owed nothing then and owes nothing now", () => {
  it("is another by its source where it went on then", () => {
    expect(causesOf([goingOn(8)], [goingOn(12)])).toEqual(["source"]);
    expect(causesOfHeadline(8, 12)).toEqual(["source"]);
  });

  it("is worked out otherwise where nothing went on in the first editions: no source has changed", () => {
    expect(causesOf([goingOn(null)], [goingOn(12)])).toEqual(["recomputed"]);
    expect(causesOfHeadline(null, 12)).toEqual(["recomputed"]);
  });

  it("is no new unit's where it has ended and was not listed then", () => {
    expect(causesOf([], [goingOn(12, ended)])).toEqual(["recomputed"]);
    expect(causesOf([], [goingOn(12)])).toEqual(["unit-new"]);
  });
});
