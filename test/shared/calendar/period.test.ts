import { describe, expect, it } from "vitest";
import { byCutOff, parsePeriodId, sameLastYear } from "../../../shared/calendar/period.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";

describe("a period id says what period it is", () => {
  it.each([
    ["2022", "year", 1],
    ["2022Q1", "quarter", 1],
    ["2022Q4", "quarter", 4],
    ["2022S1", "six-month", 1],
    ["202203", "month", 3],
    ["202212", "month", 12],
    ["2022P", "plan", 1],
    ["2022X01", "ad-hoc", 1],
  ])("%s", (id, kind, number) => {
    expect(parsePeriodId(id)).toEqual({ id, kind, year: 2022, number });
  });

  it.each([
    "",
    "22",
    "2022Q5",
    "2022Q0",
    "2022S3",
    "202213",
    "202200",
    "2022-03",
    "2022X1",
    "2022q1",
    "1999",
    " 2022",
    "2022Q1 ",
  ])("%j is none", (text) => {
    expect(parsePeriodId(text)).toBe(null);
  });

  it("finds the same period a year earlier", () => {
    expect(["2022", "2022Q1", "202203"].map((id) => sameLastYear(id as PeriodId))).toEqual([
      "2021",
      "2021Q1",
      "202103",
    ]);
  });
});

describe("the year's periods", () => {
  it("are ordered by when their data closes, not by their names", () => {
    const shuffled = calendar.periods.toReversed().toSorted(byCutOff);
    expect(shuffled.map(({ id }) => id)).toEqual([
      "2022P",
      "2022Q1",
      "2022S1",
      "2022Q2",
      "2022Q3",
      "2022",
      "2022Q4",
    ]);
  });

  it("accumulate from quarter to quarter, and through nothing else", () => {
    expect(calendar.periods.map(({ id, accumulatesAfter }) => [id, accumulatesAfter])).toEqual([
      ["2022P", null],
      ["2022Q1", null],
      ["2022S1", null],
      ["2022Q2", "2022Q1"],
      ["2022Q3", "2022Q2"],
      ["2022", null],
      ["2022Q4", "2022Q3"],
    ]);
  });

  it("leave no day between one quarter and the next", () => {
    const quarters = calendar.periods.filter(({ id }) => parsePeriodId(id)?.kind === "quarter");
    const dayAfter = (day: string) =>
      new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);

    expect(quarters.slice(1).map(({ windowFrom }) => windowFrom)).toEqual(
      quarters.slice(0, -1).map(({ windowTo }) => dayAfter(windowTo)),
    );
  });
});
