import { describe, expect, it } from "vitest";
import { currentPeriod, groupPeriods, periodToOpen } from "../../../addin/actions/periodChoices.ts";
import type { MeReply } from "../../../shared/api/sessions.ts";

const period = (id: string, lastDay: string, more = {}) => ({
  id,
  name: null,
  lastDay,
  optional: false,
  ...more,
});

const periods = [
  period("202203", "2022-03-05", { optional: true }),
  period("2022P", "2022-03-14"),
  period("2022Q1", "2022-03-14"),
  period("202204", "2022-04-05", { optional: true }),
  period("2022X01", "2022-04-20", { name: "Mưa lớn" }),
  period("2022S1", "2022-05-29"),
  period("2022Q4", "2022-12-14"),
];

const at = (now: string) =>
  currentPeriod({ regime: { periods } as unknown as MeReply["regime"], now });

describe("the district's panes open at the period that is being reported", () => {
  it.each([
    ["the first quarter while it is not over", "2022-03-01T08:00:00+07:00", "2022Q1"],
    ["the first quarter until its last day", "2022-03-14T23:59:59+07:00", "2022Q1"],
    ["the six months from the next morning on", "2022-03-15T00:00:00+07:00", "2022S1"],
    ["the last one when all are over", "2023-02-01T08:00:00+07:00", "2022Q4"],
  ])("%s", (_, now, period) => {
    expect(at(now)).toBe(period);
  });
});

describe("the district's panes open where work is left", () => {
  const onDeadlineDay = "2022-03-15T08:00:00+07:00";
  const q1 = { period: "2022Q1", overdueUnits: 3, waiting: 0, asked: 0 };
  const s1 = { period: "2022S1", overdueUnits: 0, waiting: 5, asked: 0 };
  const me = (now: string) => ({ regime: { periods }, now });

  it.each([
    ["in the period whose deadline has just passed, for as long as units owe it", [q1], "2022Q1"],
    ["where there is more of it", [q1, s1], "2022S1"],
    ["in the earlier one where there is as much", [{ ...q1, waiting: 2 }, s1], "2022Q1"],
    ["in the period that is being reported where nothing is left", [], "2022S1"],
  ])("%s", (_, work, period) => {
    expect(periodToOpen(me(onDeadlineDay), work)).toBe(period);
  });
});

it("what everybody owes, what an event asked for and what is reported if needed stand apart", () => {
  const ids = Object.entries(groupPeriods(periods)).map(([group, own]) => [
    group,
    own.map(({ id }) => id),
  ]);

  expect(ids).toEqual([
    ["regular", ["2022P", "2022Q1", "2022S1", "2022Q4"]],
    ["events", ["2022X01"]],
    ["optional", ["202203", "202204"]],
  ]);
});
