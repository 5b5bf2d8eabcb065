import { describe, expect, it } from "vitest";
import { faultsOf } from "./typedCells.ts";

describe("algebra that mixes unlike things is refused at publishing", () => {
  it.each([
    ["@ready => filled(@begin) and filled(@number)"],
    ["@begin <= @end"],
    ["@begin >= first_day and @end <= last_day"],
    ["@healthy => @persons = 0"],
    ["@persons > 5 => filled(@reason)"],
    ["count_true(@ready, @healthy) >= 1"],
    ["not @ready or @persons+@visits > 0"],
  ])("%s is fine", (holds) => {
    expect(faultsOf(holds)).toEqual([]);
  });

  it.each([
    ["@begin <= @persons", "compares unlike things: A/begin/v is a day, A/persons/v is a count"],
    ["@begin <= 5", "A/begin/v is a day: days are compared with days, never calculated with"],
    [
      "@begin + 30 <= @end",
      "A/begin/v is a day: days are compared with days, never calculated with",
    ],
    ["@persons <= last_day", "A/persons/v is a count, compared with a day"],
    ["@number = @reason", "A/number/v is a text: only filled(…) asks about a text"],
    ["@number > 3", "A/number/v is a text: only filled(…) asks about a text"],
    [
      "@number => @persons > 0",
      "A/number/v is a text, so it is no condition by itself: compare it",
    ],
    [
      "@ready = 1",
      "A/ready/v is a yes or no: it is a condition by itself, or counted with count_true",
    ],
    [
      "@ready + @healthy >= 1",
      "A/ready/v is a yes or no: it is a condition by itself, or counted with count_true",
    ],
    ["count_true(@persons) = 1", "A/persons/v is a count: count_true counts Có"],
    ["count_true(@ready, 1) = 1", "count_true counts cells, not results"],
  ])("%s is not", (holds, why) => {
    expect(faultsOf(holds)).toContain(`R1: ${why}`);
  });

  it("in a figure that is made from others as well", () => {
    expect(faultsOf("", "@persons + count_true(@ready, @healthy)")).toEqual([]);
    expect(faultsOf("", "@persons + @begin")).toEqual([
      "A/made/v: A/begin/v is a day: days are compared with days, never calculated with",
    ]);
    expect(faultsOf("", "@persons + @number")).toEqual([
      "A/made/v: A/number/v is a text: only filled(…) asks about a text",
    ]);
  });

  it("and so is a question to another report about what is no figure", () => {
    expect(faultsOf("@A!begin:v[previous] <= @end")).toEqual([
      "R1: A/begin/v[previous]: only figures are read in other periods",
    ]);
  });
});
