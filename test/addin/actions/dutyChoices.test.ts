import { describe, expect, it } from "vitest";
import {
  firstMissed,
  listTogether,
  listWishes,
  missedIfLifted,
  periodsFrom,
} from "../../../addin/actions/dutyChoices.ts";
import { listOwed } from "../../../addin/actions/listOwed.ts";
import {
  because,
  boardOf,
  boardReport,
  nothingDecided,
  sentReport,
} from "../../support/boardOf.ts";
import { firstQuarterDue } from "../../support/fakeReplies.ts";

const timed = { due: firstQuarterDue, optional: false };
const exempt = { exceptions: { ...nothingDecided, exempt: because("Không có") } };
const until = { ...because("Mưa lũ"), until: "2022-03-18" };
const extended = { exceptions: { ...nothingDecided, extended: until } };

describe("what is lifted of a duty", () => {
  const lift = (kind: "exempt" | "left-out" | "extended") => ({ kind, granted: false });
  const both = { exceptions: { ...exempt.exceptions, ...{ extended: until } } };
  it.each([
    ["on the last day", lift("exempt"), exempt, "2022-03-14T23:59:59+07:00", null],
    ["the day after", lift("exempt"), exempt, "2022-03-15T00:00:00+07:00", "2022-03-14"],
    ["while more time is given", lift("exempt"), both, "2022-03-18T20:00:00+07:00", null],
    ["after that", lift("exempt"), both, "2022-03-19T08:00:00+07:00", "2022-03-18"],
    ["more time, still before", lift("extended"), extended, "2022-03-14T08:00:00+07:00", null],
    ["more time, after", lift("extended"), extended, "2022-03-16T08:00:00+07:00", "2022-03-14"],
    ["more time of who owes nothing", lift("extended"), both, "2022-03-20T08:00:00+07:00", null],
    ["what was left out", lift("left-out"), {}, "2022-03-20T08:00:00+07:00", null],
    [
      "what was sent all the same",
      lift("exempt"),
      { ...exempt, state: "submitted" as const },
      "2022-03-20T08:00:00+07:00",
      null,
    ],
  ])("misses a deadline at once or not: %s", (_, wish, standing, now, missed) => {
    const report = boardReport("dh-04", standing);
    expect(missedIfLifted(wish, report, { neverLate: false }, { ...timed, now })).toBe(missed);
    expect(missedIfLifted(wish, report, { neverLate: true }, { ...timed, now })).toBe(null);
  });
});

it("what is lifted of several forms at once misses the first deadline of any of them", () => {
  const later = { ...extended.exceptions.extended, until: "2022-03-30" };
  const board = boardOf({
    "Xã Ba": [
      boardReport("dh-02", { exceptions: { ...exempt.exceptions, extended: later } }),
      boardReport("dh-03", { exceptions: { ...exempt.exceptions, extended: until } }),
      boardReport("dh-04", exempt),
      sentReport("dh-05", exempt),
    ],
  });
  const [unit] = board.units;
  if (!unit) throw new Error("the board is empty");
  const lift = { kind: "exempt", granted: false } as const;
  const missed = (...ids: string[]) => {
    const templates = board.templates.filter(({ id }) => ids.includes(id));
    const now = "2022-03-19T08:00:00+07:00";
    return firstMissed(lift, unit, templates, { ...timed, now });
  };
  expect(missed("dh-02")).toBe(null);
  expect(missed("dh-02", "dh-05")).toBe(null);
  expect(missed("dh-02", "dh-03")).toBe("2022-03-18");
  expect(missed("dh-02", "dh-03", "dh-04", "dh-05")).toBe("2022-03-14");
});

describe("what can be decided of a duty", () => {
  it.each<[string, Parameters<typeof listWishes>, readonly string[]]>([
    [
      "never sent",
      [boardReport("dh-04"), { neverLate: false }, timed],
      ["+exempt", "+left-out", "+extended"],
    ],
    ["sent", [sentReport("dh-04"), { neverLate: false }, timed], ["+left-out"]],
    [
      "returned",
      [sentReport("dh-04", { state: "returned" }), { neverLate: false }, timed],
      // It has a day of its own to be corrected by.
      ["+exempt", "+left-out"],
    ],
    [
      "exempt",
      [boardReport("dh-04", exempt), { neverLate: false }, timed],
      ["-exempt", "+left-out"],
    ],
    [
      "given more time: another day, or the period's own again",
      [boardReport("dh-04", extended), { neverLate: false }, timed],
      ["+exempt", "+left-out", "+extended", "-extended"],
    ],
    [
      "without a deadline",
      [boardReport("dh-04"), { neverLate: true }, timed],
      ["+exempt", "+left-out"],
    ],
    [
      "owed by nobody",
      [boardReport("dh-04"), { neverLate: false }, { ...timed, optional: true }],
      ["+left-out"],
    ],
  ])("%s", (_, of, expected) => {
    const wishes = listWishes(...of).map(({ kind, granted }) => `${granted ? "+" : "-"}${kind}`);
    expect(wishes).toEqual(expected);
  });

  it("is decided together for the forms of the unit that it can be decided of", () => {
    const board = boardOf({
      "Xã Ba": [boardReport("dh-02"), sentReport("dh-03"), boardReport("dh-04", exempt)],
    });
    const [unit] = board.units;
    if (!unit) throw new Error("the board is empty");
    const idsOf = (kind: "exempt" | "left-out", granted: boolean) =>
      listTogether(unit, { kind, granted }, board).map(({ id }) => id);

    expect(idsOf("exempt", true)).toEqual(["dh-02"]);
    expect(idsOf("exempt", false)).toEqual(["dh-04"]);
    expect(idsOf("left-out", true)).toEqual(["dh-02", "dh-03", "dh-04"]);
  });

  it("reaches this period and the later ones of its kind in the year", () => {
    const periods = ["2022P", "2022Q1", "2022S1", "2022Q2", "2022Q3", "2022"].map((id) => {
      return { id, name: null, lastDay: null, optional: false };
    });
    expect(periodsFrom(periods, "2022Q2").map(({ id }) => id)).toEqual(["2022Q2", "2022Q3"]);
    expect(periodsFrom(periods, "2022").map(({ id }) => id)).toEqual(["2022"]);
  });
});

it("a unit is reminded of what it owes by the day each form was given, and of nothing it is exempt from", () => {
  const board = boardOf({
    "Xã Ba": [
      boardReport("dh-02"),
      boardReport("dh-03", extended),
      boardReport("dh-04", exempt),
      boardReport("dh-06", extended),
      sentReport("dh-07"),
      sentReport("dh-08", { state: "returned", correctBy: "2022-03-16", ...extended }),
      sentReport("dh-09", { state: "returned", correctBy: "2022-03-16", ...exempt }),
    ],
  });
  const [unit] = board.units;
  expect(unit && listOwed(unit, board)).toEqual([
    { kind: "unsent", forms: ["ĐH-02"], lastDay: "2022-03-14", isExtended: false },
    { kind: "unsent", forms: ["ĐH-03", "ĐH-06"], lastDay: "2022-03-18", isExtended: true },
    { kind: "returned", forms: ["ĐH-08"], lastDay: "2022-03-16", isExtended: false },
  ]);
});
