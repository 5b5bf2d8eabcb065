import { describe, expect, it } from "vitest";
import { currentPeriod } from "../../../addin/actions/periodChoices.ts";
import type { MeReply } from "../../../shared/api/sessions.ts";

const periods = [
  { id: "2022P", dueBefore: "2022-03-15" },
  { id: "2022Q1", dueBefore: "2022-03-15" },
  { id: "2022S1", dueBefore: "2022-05-30" },
  { id: "2022Q4", dueBefore: "2022-12-15" },
];

const at = (now: string) =>
  currentPeriod({ regime: { periods } as unknown as MeReply["regime"], now });

describe("the district's panes open at the period that is being reported", () => {
  it.each([
    ["the first quarter until its last day", "2022-03-14T23:59:59+07:00", "2022Q1"],
    ["the six months from the next morning on", "2022-03-15T00:00:00+07:00", "2022S1"],
    ["the last one when all are over", "2023-02-01T08:00:00+07:00", "2022Q4"],
  ])("%s", (_, now, period) => {
    expect(at(now)).toBe(period);
  });
});
