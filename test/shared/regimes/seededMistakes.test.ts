import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Importance, Template } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { checked, formOf } from "./filledForm.ts";
import { abroad, type Case, estimateMistakes, jobsMistakes, povertyMistakes } from "./mistakes.ts";
import { type Cells, rightEstimates, rightJobs, rightPoverty } from "./rightForms.ts";

/** What is found in a right form once some cells are changed. */
function found(template: Template, right: Cells, change: Cells, kind: PeriodKind = "quarter") {
  const entered = new Map(Object.entries({ ...right, ...change })) as Map<CellKey, DataValue>;
  return checked(formOf(template, kind), "ou-12" as OrgUnitId, entered).map(
    ({ id, importance }) => [importance, id] as const,
  );
}

/** Each case with what is found in one list. */
function rowsOf(cases: readonly Case[]) {
  return cases.map(([mistake, change, ...expected]) => [mistake, change, expected] as const);
}

function sorted(violations: readonly (readonly [Importance, string])[]) {
  return violations.toSorted(([, left], [, right]) => left.localeCompare(right));
}

describe("a right form is silent", () => {
  it("for employment", () => {
    expect(found(dh03, rightJobs, {})).toEqual([]);
  });

  it("for employment at the end of six months", () => {
    expect(found(dh03, { ...rightJobs, ...rightEstimates }, {}, "six-month")).toEqual([]);
  });

  it("for poverty", () => {
    expect(found(dh04, rightPoverty, {})).toEqual([]);
  });

  it("for poverty, nine households above the plan", () => {
    expect(found(dh04, { ...rightPoverty, "A/hh/4": 12 }, {})).toEqual([]);
  });

  it.each([
    ["exactly half of last year's added jobs", { "A/5/2": 7 }],
    ["ten abroad where there was one and six are planned", abroad(10)],
  ])("when it differs by little: %s", (_, change) => {
    expect(found(dh03, rightJobs, change)).toEqual([]);
  });
});

describe("a mistake is found by the rule it breaks, and by no other", () => {
  it.each(rowsOf(jobsMistakes))("employment: %s", (_, change, expected) => {
    expect(sorted(found(dh03, rightJobs, change))).toEqual(sorted(expected));
  });

  it.each(rowsOf(estimateMistakes))("employment at six months: %s", (_, change, expected) => {
    const right = { ...rightJobs, ...rightEstimates };
    expect(sorted(found(dh03, right, change, "six-month"))).toEqual(sorted(expected));
  });

  it.each(rowsOf(povertyMistakes))("poverty: %s", (_, change, expected) => {
    expect(sorted(found(dh04, rightPoverty, change))).toEqual(sorted(expected));
  });

  it("and every rule of both forms has a mistake that it finds", () => {
    const caught = [...jobsMistakes, ...estimateMistakes, ...povertyMistakes].flatMap(
      ([, , ...expected]) => expected.map(([, id]) => id.split("@")[0]),
    );
    // R5a3 stands for the near-poor twin as well: both come from one definition.
    const twins = new Set(["R4b", "R5a", "R5b2", "R5b3"]);
    // What is behind the unit's own milestones is tried in behindMilestones.test.ts, for all forms alike.
    // So are figures shared with other forms, in sharedFigures.test.ts.
    // And the year's opening, which nobody types, in yearOpening.test.ts.
    for (const id of ["R7", "R7a", "R7b"]) twins.add(id);
    for (const id of ["G9b", "G9c", "F1", "F2", "F3", "F4"]) twins.add(id);
    const uncaught = [...dh03.rules, ...dh04.rules]
      .map(({ id }) => id)
      .filter((id) => !caught.includes(id) && !twins.has(id));
    expect(uncaught).toEqual([]);
  });
});
