import { describe, expect, it } from "vitest";
import { stateOf } from "../../../shared/report/onBoard.ts";

const sent = {
  template: "dh-04",
  state: "submitted",
  version: 1,
  firstSentAt: "2022-03-10T08:05:00+07:00",
  sentBy: "Nguyễn Thị Minh",
  late: false,
  correctBy: null,
  preliminary: false,
  filled: 28,
  expected: 28,
  errors: 0,
  warnings: 0,
  exceptions: { exempt: null, leftOut: null, extended: null },
  correctionAsked: null,
  enteredFor: null,
  signed: null,
};

describe("how the board shows a report", () => {
  it.each([
    ["never sent", { state: "draft", version: 0 }, "draft"],
    ["taken back by its unit", { state: "draft", version: 1 }, "withdrawn"],
    ["sent without a doubt", {}, "submitted"],
    ["sent with a warning", { warnings: 1 }, "doubtful"],
    ["approved in spite of a warning", { state: "approved", warnings: 1 }, "approved"],
    ["returned", { state: "returned" }, "returned"],
  ])("%s", (_, standing, shown) => {
    expect(stateOf({ ...sent, ...standing }, false)).toBe(shown);
  });

  it("never sent where nobody owes one, as no gap", () => {
    expect(stateOf({ ...sent, state: "draft", version: 0 }, true)).toBe("nothing-to-report");
    expect(stateOf({ ...sent, state: "draft", version: 1 }, true)).toBe("withdrawn");
  });
});
