import { describe, expect, it } from "vitest";
import {
  isHandedIn,
  isOwedOnBoard,
  marksOf,
  shareFilled,
  stateOf,
} from "../../../shared/report/onBoard.ts";
import { because, boardReport, nothingDecided, sentReport } from "../../support/boardOf.ts";

type Said = Parameters<typeof boardReport>[1];

const exempt = { exceptions: { ...nothingDecided, exempt: because("Không có đối tượng") } };
const leftOut = { exceptions: { ...nothingDecided, leftOut: because("Xác minh") } };
const until = { ...because("Mưa lũ"), until: "2022-03-18" };
const extended = { exceptions: { ...nothingDecided, extended: until } };

describe("how the board shows a report", () => {
  it.each<[string, Said, string]>([
    ["sent without a doubt", {}, "submitted"],
    ["sent with a warning", { warnings: 1 }, "doubtful"],
    ["approved in spite of a warning", { state: "approved", warnings: 1 }, "approved"],
    ["frozen", { state: "frozen" }, "frozen"],
    ["returned", { state: "returned" }, "returned"],
    ["sent with nothing in it", { filled: 0 }, "sent-empty"],
    ["approved with nothing in it", { state: "approved", filled: 0 }, "sent-empty"],
    ["sent nearly empty, which its bar says", { filled: 1 }, "submitted"],
    ["of a form that asks for nothing now", { filled: 0, expected: 0 }, "submitted"],
    [
      "approved and asked to be corrected",
      { state: "approved", correctionAsked: "Nhầm" },
      "correction-asked",
    ],
    [
      "frozen and asked to be corrected",
      { state: "frozen", correctionAsked: "Nhầm" },
      "correction-asked",
    ],
    ["sent by a unit that is exempt", exempt, "submitted"],
    ["approved of a unit that is exempt", { ...exempt, state: "approved" }, "approved"],
    ["returned to a unit that is exempt", { ...exempt, state: "returned" }, "returned"],
    ["left out of totals", leftOut, "submitted"],
  ])("%s", (_, standing, shown) => {
    expect(stateOf(sentReport("dh-04", standing), false)).toBe(shown);
  });

  it.each<[string, Said, boolean, string]>([
    ["never sent", {}, false, "draft"],
    ["taken back by its unit", { version: 1 }, false, "withdrawn"],
    ["never sent and exempt", exempt, false, "exempt"],
    ["taken back and exempt", { ...exempt, version: 1 }, false, "exempt"],
    ["never sent where nobody owes one, as no gap", {}, true, "nothing-to-report"],
    ["taken back where nobody owes one", { version: 1 }, true, "withdrawn"],
  ])("%s", (_, standing, optional, shown) => {
    expect(stateOf(boardReport("dh-04", standing), optional)).toBe(shown);
  });
});

describe("what the board shows beside a state", () => {
  it.each<[string, ReturnType<typeof boardReport>, readonly string[]]>([
    ["nothing of a plain report", sentReport("dh-04"), []],
    [
      "everything, what presses most before the rest",
      sentReport("dh-04", { ...leftOut, enteredFor: "unconfirmed", signed: "older" }),
      ["left-out", "entered-unconfirmed", "signed-older"],
    ],
    [
      "that what was entered is confirmed",
      sentReport("dh-04", { enteredFor: "confirmed", signed: "newest" }),
      ["entered-confirmed", "signed"],
    ],
    ["more time while it is waited for", boardReport("dh-04", extended), ["extended"]],
    ["no more time once it is there", sentReport("dh-04", extended), []],
    [
      "no more time for who is exempt",
      boardReport("dh-04", { exceptions: { ...extended.exceptions, ...exempt.exceptions } }),
      [],
    ],
  ])("%s", (_, report, marks) => {
    expect(marksOf(report)).toEqual(marks);
  });
});

describe("whether a unit has handed a report in", () => {
  it.each<[string, ReturnType<typeof boardReport>, boolean, boolean]>([
    ["sent", sentReport("dh-04"), true, true],
    ["sent empty: it is still owed", sentReport("dh-04", { filled: 0 }), true, false],
    ["returned", sentReport("dh-04", { state: "returned" }), true, false],
    ["never sent and exempt: nobody waits", boardReport("dh-04", exempt), false, false],
    ["sent although exempt", sentReport("dh-04", exempt), true, true],
  ])("%s", (_, report, owed, here) => {
    expect([isOwedOnBoard(report), isHandedIn(report)]).toEqual([owed, here]);
  });

  it.each([
    [0, 28, 0],
    [14, 28, 0.5],
    [28, 28, 1],
    // A form that asks for less than was once filled in is whole, not more.
    [30, 28, 1],
    [0, 0, 1],
  ])("%d of %d cells are %d of the whole", (filled, expected, share) => {
    expect(shareFilled({ filled, expected })).toBe(share);
  });
});
