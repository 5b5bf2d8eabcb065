import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import type { Measure } from "../../../shared/indicator.ts";
import type { Total } from "../../../shared/rollup/consolidate.ts";
import { shareOfPlan, type Target, verdictOf } from "../../../shared/rollup/verdict.ts";

const jobs: Target = { value: 3200, direction: "up", strict: false };
const abused: Target = { value: 4.5, direction: "down", strict: true };
const files: Target = { value: 0, direction: "down", strict: false };
const teams: Target = { value: 10, direction: "maintain", strict: false };

const all = { estimated: false, exemptParts: 0 };
const growing = { growing: true, isRate: false, ...all };
const standing = { growing: false, isRate: false, ...all };
const rate = { growing: false, isRate: true, ...all };

/** A total of ten units, all of them or as many as said. */
function of(value: Total["value"], covered = 10): Total {
  return { value, covered, expected: 10, approved: covered, own: null };
}

describe("how much of its plan a figure is", () => {
  const jobsDone = { direction: "up", type: "count" } as Measure;
  it.each<[string, Total["value"], number, Measure, number | null]>([
    ["a part", 60, 80, jobsDone, 75],
    ["more than all", 120, 80, jobsDone, 150],
    ["none of it yet", 0, 80, jobsDone, 0],
    ["no part, gone below nothing: more poor households than there were", -3, 80, jobsDone, null],
    ["no part of a plan that asks for nothing", 5, 0, jobsDone, null],
    ["no part of a plan below nothing", -5, -10, jobsDone, null],
    ["not known", null, 80, jobsDone, null],
    ["a ceiling is kept or not", 3, 4, { ...jobsDone, direction: "down" }, null],
    ["a rate is compared in points", 3, 4, { ...jobsDone, type: "rate" }, null],
  ])("%s", (_, value, target, measure, share) => {
    expect(shareOfPlan(value, target, measure)).toBe(share);
  });
});

type Said = NonNullable<ReturnType<typeof verdictOf>>["kind"] | null;

describe("the year's report is measured against the target", () => {
  it.each<[string, Target, Total, Said]>([
    ["reached exactly", jobs, of(3200), "met"],
    ["missed by one", jobs, of(3199), "not-met"],
    ["“dưới 4,5 %” excludes 4,5", abused, of(4.5), "not-met"],
    ["what only rounds to 4,5 is below it", abused, of(4.499), "met"],
    ["what only rounds to 4,5 is above it", abused, of(4.501), "not-met"],
    ["none left", files, of(0), "met"],
    ["one left", files, of(1), "not-met"],
    ["kept", teams, of(10), "met"],
    ["one lost", teams, of(9), "not-met"],
    ["one more than was to be kept", teams, of(11), "met"],
    // 29 of 100 is 28.999999999999996 in binary fractions, 7 of 100 is 7.000000000000001.
    ["29 of 100 reaches 29 %", { ...jobs, value: 29 }, of((29 / 100) * 100), "met"],
    ["7 of 100 keeps under a ceiling of 7 %", { ...files, value: 7 }, of((7 / 100) * 100), "met"],
    ["7 of 100 is not below 7 %", { ...abused, value: 7 }, of((7 / 100) * 100), "not-met"],
    ["0,1 and 0,2 make 0,3", { ...teams, value: 0.3 }, of(0.1 + 0.2), "met"],
    ["a unit is missing", abused, of(1.2, 9), "not-enough-data"],
    ["nobody has answered", abused, of(null, 0), "not-enough-data"],
    ["nothing is none left", files, of(none), "met"],
    ["nothing falls short", jobs, of(none), "not-met"],
    ["no unit is asked", jobs, { ...of(null, 0), expected: 0 }, null],
    ["the town's own part is in it", jobs, { ...of(3200), own: "in" }, "met"],
    ["the town's own part is missing", jobs, { ...of(3200), own: "missing" }, "not-enough-data"],
  ])("%s", (_, target, total, kind) => {
    const verdict = kind && { kind, estimated: false };
    expect(verdictOf(total, target, null, "year", standing)).toEqual(verdict);
  });

  it("but for a rate of nobody", () => {
    expect(verdictOf(of(none), abused, null, "year", rate)).toBeNull();
  });
});

describe("before the year's report only a milestone is measured against", () => {
  it.each<[string, Target, Total, number | null, Said]>([
    ["reached", jobs, of(800), 800, "on-track"],
    ["not reached", jobs, of(799), 800, "behind"],
    ["none was set", jobs, of(799), null, null],
    ["none was set, units missing", jobs, of(799, 8), null, null],
    ["units are missing", jobs, of(900, 8), 800, "not-enough-data"],
    ["less is better: below it", abused, of(3.9), 4, "on-track"],
    ["less is better and strict: on it", abused, of(4), 4, "behind"],
  ])("%s", (_, target, total, milestone, kind) => {
    const verdict = kind && { kind, estimated: false };
    expect(verdictOf(total, target, milestone, "quarter", standing)).toEqual(verdict);
    expect(verdictOf(total, target, milestone, "six-month", standing)).toEqual(verdict);
  });
});

describe("a growing count that has reached the year's target", () => {
  it.each(["quarter", "six-month", "year"] as const)(
    "has met it in a %s, whoever is missing",
    (kind) => {
      expect(verdictOf(of(3200, 7), jobs, null, kind, growing)).toEqual({
        kind: "met",
        estimated: false,
      });
      expect(verdictOf(of(3200), jobs, 800, kind, growing)).toEqual({
        kind: "met",
        estimated: false,
      });
    },
  );

  it("is said of no figure that can still fall, nor where less is better", () => {
    expect(verdictOf(of(3200, 7), jobs, null, "year", standing)?.kind).toBe("not-enough-data");
    expect(verdictOf(of(1, 7), abused, null, "year", growing)?.kind).toBe("not-enough-data");
  });
});

describe("a unit that owes nothing and holds a part of the target", () => {
  const held = { ...growing, exemptParts: 1 };
  const nine = (value: Total["value"], covered = 9) => ({ ...of(value, covered), expected: 9 });

  it("leaves the year's total without a verdict, and not as if one were still to come", () => {
    const verdict = verdictOf(nine(90), { ...jobs, value: 100 }, null, "year", held);
    expect(verdict).toEqual({ kind: "part-exempt", estimated: false });
    expect(verdictOf(nine(80, 8), jobs, null, "year", held)?.kind).toBe("not-enough-data");
    expect(verdictOf(nine(null, 9), jobs, null, "year", held)?.kind).toBe("part-exempt");
  });

  it("takes nothing back from what the others have reached without it", () => {
    expect(verdictOf(nine(100), { ...jobs, value: 100 }, null, "year", held)?.kind).toBe("met");
    expect(verdictOf(nine(3), files, null, "year", { ...held, growing: false })?.kind).toBe(
      "part-exempt",
    );
  });

  it("is no part of what the others registered", () => {
    expect(verdictOf(nine(90), { ...jobs, value: 400 }, 90, "quarter", held)?.kind).toBe(
      "on-track",
    );
    expect(verdictOf(nine(89), { ...jobs, value: 400 }, 90, "six-month", held)?.kind).toBe(
      "behind",
    );
  });
});

it("an estimate says so", () => {
  const estimated = { ...growing, estimated: true };
  expect(verdictOf(of(3200), jobs, null, "year", estimated)).toEqual({
    kind: "met",
    estimated: true,
  });
  expect(verdictOf(of(700), jobs, 800, "quarter", estimated)).toEqual({
    kind: "behind",
    estimated: true,
  });
});

it("without a target there is nothing to say", () => {
  expect(verdictOf(of(3200), null, 800, "year", growing)).toBeNull();
});
