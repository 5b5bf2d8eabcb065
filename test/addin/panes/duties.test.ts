import { describe, expect, it } from "vitest";
import { type Duty, isNear, listDueSet } from "../../../addin/panes/duties.ts";
import { duties, firstQuarterDue, me, unsent } from "../../support/fakeReplies.ts";

const [duty] = duties(unsent()).duties;

const dueOn = (lastDay: string) => ({ ...firstQuarterDue, lastDay });

function owing(...owed: readonly Partial<Duty>[]) {
  if (!duty) throw new Error("the unit owes nothing");
  return {
    now: "2022-03-10T08:00:00+07:00",
    duties: owed.map((one) => ({ ...duty, ...one })),
  };
}

const { periods } = me(unsent()).regime;

const plan = { period: "2022P", due: dueOn("2022-03-14") };
const firstQuarter = { period: "2022Q1", due: dueOn("2022-03-14") };
const halfYear = { period: "2022S1", due: dueOn("2022-05-29") };
const march = { period: "202203", due: dueOn("2022-03-05"), optional: true };
const neverLate = { due: null };

describe("the set that is opened together", () => {
  it.each<[string, readonly Partial<Duty>[], readonly number[]]>([
    ["the forms of the most urgent period", [firstQuarter, firstQuarter, halfYear], [0, 1]],
    ["the plan's and the quarter's, due on one day", [plan, firstQuarter, halfYear], [0, 1]],
    [
      "those that are overdue before those that are near",
      [{ period: "2022X01", due: dueOn("2022-03-01") }, firstQuarter],
      [0],
    ],
    [
      "those returned as well as those never sent",
      [{ ...firstQuarter, state: "returned" }, firstQuarter],
      [0, 1],
    ],
    ["what no period asks for by a day", [{ period: "2022X01", ...neverLate }], [0]],
    [
      "what somebody who is never late is asked for now, not in half a year",
      [
        { ...plan, ...neverLate },
        { ...firstQuarter, ...neverLate },
        { ...halfYear, ...neverLate },
      ],
      [0, 1],
    ],
    [
      "none of what is reported only if there is something to report",
      [{ ...firstQuarter, state: "submitted" }, march],
      [],
    ],
    ["such a report that came back", [{ ...march, state: "returned" }, halfYear], [0]],
    [
      "what was received as “sơ bộ” and is awaited as “chính thức”",
      [{ ...firstQuarter, state: "approved", awaitsOfficial: true }, halfYear],
      [0],
    ],
    [
      "none while the next period is far off",
      [{ ...firstQuarter, state: "submitted" }, halfYear],
      [],
    ],
    ["none where nothing is owed", [{ ...firstQuarter, state: "approved" }], []],
  ])("is %s", (_, owed, expected) => {
    const given = owing(...owed);

    const set = listDueSet(given, periods);

    expect(set.map((one) => given.duties.indexOf(one))).toEqual(expected);
  });
});

it("what nobody is late with is near when everybody else's reports for the period are", () => {
  const [now, later] = owing(
    { ...firstQuarter, ...neverLate },
    { ...halfYear, ...neverLate },
  ).duties;

  expect(
    [now, later].map((one) => one && isNear(one, "2022-03-10T08:00:00+07:00", periods)),
  ).toEqual([true, false]);
});
