import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { consolidate, isComplete } from "../../../shared/rollup/consolidate.ts";
import { fillTotals } from "../../../shared/rollup/fillTotals.ts";
import { hasListedNothing } from "../../../shared/rollup/listedRows.ts";
import {
  answeredElsewhere,
  commune,
  form,
  households,
  type Raw,
  storm,
} from "../../support/emergencyHelp.ts";

describe("emergency help, of which each commune lists what happened", () => {
  it.each<[string, Raw | null, { covered: number; expected: number }]>([
    ["one that has left all of it blank is waited for", {}, { covered: 1, expected: 2 }],
    [
      "one that filled in other tables and lists nothing is waited for as well",
      answeredElsewhere,
      { covered: 1, expected: 2 },
    ],
    ["one that has not reported is waited for", null, { covered: 1, expected: 2 }],
    [
      "one that names an event without its households is waited for",
      { "B/1/2": "Lốc" },
      { covered: 1, expected: 2 },
    ],
    [
      "one that says it does not know is waited for",
      { "B/1/3": unknown },
      { covered: 1, expected: 2 },
    ],
    ["one that says nothing occurred has answered", { "B/1/3": none }, { covered: 2, expected: 2 }],
  ])("%s", (_, raw, coverage) => {
    const units = [commune("ou-12", storm), commune("ou-13", raw)];
    const total = consolidate(form, units, null).find(({ key }) => key === households)?.total;
    expect(total).toEqual({ value: 12, approved: coverage.covered, own: null, ...coverage });
    const isPartial = fillTotals(form, units, null).partial.has(households);
    // What is marked in the sheet is lacking in what has been reported, too.
    expect(isPartial).toBe(raw !== null && coverage.covered < coverage.expected);
  });

  it("of one storm and nine blank forms is one of ten, and no whole", () => {
    const blank = Array.from({ length: 9 }, (_, index) => commune(`ou-${index + 20}`, {}));
    const units = [commune("ou-12", storm), ...blank];
    const total = consolidate(form, units, null).find(({ key }) => key === households)?.total;
    expect(total).toEqual({ value: 12, covered: 1, expected: 10, approved: 1, own: null });
    expect(total && isComplete(total)).toBe(false);
  });

  it.each<[string, Raw | null, boolean]>([
    ["one that answers elsewhere lists nothing", answeredElsewhere, true],
    ["spaces are no line", { ...answeredElsewhere, "B/1/2": "  " }, true],
    ["one that has left all of it blank has said nothing at all", {}, false],
    ["one that has not reported has not either", null, false],
    ["half a line is one", { ...answeredElsewhere, "B/1/2": "Lốc" }, false],
    ["that nothing occurred is an answer", { ...answeredElsewhere, "B/1/3": none }, false],
    ["so is that nobody knows", { ...answeredElsewhere, "B/1/3": unknown }, false],
    ["one that lists a storm lists something", storm, false],
  ])("%s, in words", (_, raw, listsNothing) => {
    const cell = form.cells.get(households);
    expect(cell && hasListedNothing(form, cell, commune("ou-13", raw))).toBe(listsNothing);
  });
});
