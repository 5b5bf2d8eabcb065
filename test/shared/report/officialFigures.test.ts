import { describe, expect, it } from "vitest";
import type { PeriodId } from "../../../shared/ids.ts";
import { moveReport, type ReportState } from "../../../shared/report/life.ts";
import { awaitsOfficial, lastPreliminaryDay } from "../../../shared/report/officialFigures.ts";

const year = { id: "2022" as PeriodId };

describe("poverty figures are “sơ bộ” until the review ends", () => {
  it.each([
    ["as the form says", "2022-12-14", null, "2022-12-14"],
    ["as the district has set it", "2022-12-14", "2022-12-20", "2022-12-20"],
    ["never, where no review changes the form", null, "2022-12-20", null],
  ])("%s", (_, ofForm, preliminaryUntil, expected) => {
    expect(lastPreliminaryDay(ofForm, { preliminaryUntil })).toBe(expected);
  });
});

describe("the year's report opens again for “chính thức”", () => {
  const sent = (state: ReportState, preliminary = true) => ({ state, preliminary });
  const asked = (
    report: ReturnType<typeof sent> | null,
    today = "2022-12-15",
    period: { id: PeriodId } = year,
  ) => awaitsOfficial(report, period, "2022-12-14", today);

  it.each<[string, boolean, boolean]>([
    ["when it was approved", asked(sent("approved")), true],
    ["when it was received and not decided on", asked(sent("submitted")), true],
    ["not on the last day of the review", asked(sent("approved"), "2022-12-14"), false],
    ["not when it was official already", asked(sent("approved", false)), false],
    ["when it was frozen, too: the edition stays what it was", asked(sent("frozen")), true],
    ["not when it came back anyway", asked(sent("returned")), false],
    ["not when it was never sent", asked(null), false],
    [
      "not for a quarter",
      asked(sent("approved"), "2022-12-15", { id: "2022Q4" as PeriodId }),
      false,
    ],
    [
      "not where no review changes the form",
      awaitsOfficial(sent("approved"), year, null, "2022-12-15"),
      false,
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it("and takes another version then, though it is approved", () => {
    expect(
      moveReport({ state: "approved", awaitsOfficial: true }, "submit", "reporter", null),
    ).toEqual({
      ok: true,
      value: "submitted",
    });
    expect(moveReport({ state: "approved" }, "submit", "reporter", null).ok).toBe(false);
    expect(
      // The edition stays what it was.
      moveReport({ state: "frozen", awaitsOfficial: true }, "submit", "reporter", null).ok,
    ).toBe(true);
    expect(
      moveReport({ state: "approved", awaitsOfficial: true }, "submit", "viewer", null).ok,
    ).toBe(false);
  });
});
