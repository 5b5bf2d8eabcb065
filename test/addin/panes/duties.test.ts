import { describe, expect, it } from "vitest";
import { type Duty, listDueSet } from "../../../addin/panes/duties.ts";
import { duties, unsent } from "../../support/fakeReplies.ts";

const [duty] = duties(unsent()).duties;

function owing(...owed: readonly Partial<Duty>[]) {
  if (!duty) throw new Error("the unit owes nothing");
  return {
    now: "2022-03-10T08:00:00+07:00",
    duties: owed.map((one) => ({ ...duty, ...one })),
  };
}

const firstQuarter = { period: "2022Q1", lastDay: "2022-03-14" };
const halfYear = { period: "2022S1", lastDay: "2022-05-29" };

describe("the set that is opened together", () => {
  it.each([
    ["the forms of the most urgent period", [firstQuarter, firstQuarter, halfYear], 2],
    [
      "those that are overdue before those that are near",
      [{ period: "2022P", lastDay: "2022-03-01" }, firstQuarter],
      1,
    ],
    [
      "those returned as well as those never sent",
      [{ ...firstQuarter, state: "returned" as const }, firstQuarter],
      2,
    ],
    ["what has no deadline", [{ period: "2022X01", lastDay: null }], 1],
    [
      "none while the next period is far off",
      [{ ...firstQuarter, state: "submitted" as const }, halfYear],
      0,
    ],
    ["none where nothing is owed", [{ ...firstQuarter, state: "approved" as const }], 0],
  ])("is %s", (_, owed, count) => {
    const given = owing(...owed);
    const [first] = given.duties.filter(({ state }) => state === "draft" || state === "returned");

    const set = listDueSet(given);

    expect(set).toEqual(
      count === 0 ? [] : given.duties.filter(({ period }) => period === first?.period),
    );
    expect(set).toHaveLength(count);
  });
});
