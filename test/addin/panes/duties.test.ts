import { describe, expect, it } from "vitest";
import { type Duty, listDueSet } from "../../../addin/panes/duties.ts";
import { duties, firstQuarterDue } from "../../support/fakeReplies.ts";

const [duty] = duties({ role: "reporter", state: "draft", version: 0, notes: [] }).duties;

const dueOn = (lastDay: string) => ({ ...firstQuarterDue, lastDay });

function owing(...owed: readonly Partial<Duty>[]) {
  if (!duty) throw new Error("the unit owes nothing");
  return {
    now: "2022-03-10T08:00:00+07:00",
    duties: owed.map((one) => ({ ...duty, ...one })),
  };
}

const firstQuarter = { period: "2022Q1", due: dueOn("2022-03-14") };
const halfYear = { period: "2022S1", due: dueOn("2022-05-29") };
const march = { period: "202203", due: dueOn("2022-03-05"), optional: true };

describe("the set that is opened together", () => {
  it.each<[string, readonly Partial<Duty>[], readonly string[]]>([
    [
      "the forms of the most urgent period",
      [firstQuarter, firstQuarter, halfYear],
      ["2022Q1", "2022Q1"],
    ],
    [
      "those that are overdue before those that are near",
      [{ period: "2022P", due: dueOn("2022-03-01") }, firstQuarter],
      ["2022P"],
    ],
    [
      "those returned as well as those never sent",
      [{ ...firstQuarter, state: "returned" }, firstQuarter],
      ["2022Q1", "2022Q1"],
    ],
    ["what has no deadline", [{ period: "2022X01", due: null }], ["2022X01"]],
    [
      "none of what is reported only if there is something to report",
      [{ ...firstQuarter, state: "submitted" }, march],
      [],
    ],
    ["such a report that came back", [{ ...march, state: "returned" }, halfYear], ["202203"]],
    [
      "what was received as “sơ bộ” and is awaited as “chính thức”",
      [{ ...firstQuarter, state: "approved", awaitsOfficial: true }, halfYear],
      ["2022Q1"],
    ],
    [
      "none while the next period is far off",
      [{ ...firstQuarter, state: "submitted" }, halfYear],
      [],
    ],
    ["none where nothing is owed", [{ ...firstQuarter, state: "approved" }], []],
  ])("is %s", (_, owed, periods) => {
    const set = listDueSet(owing(...owed));

    expect(set.map(({ period }) => period)).toEqual(periods);
  });
});
