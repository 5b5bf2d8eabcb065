import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { type Answer, of, total, totalOf } from "./townTotal.ts";

describe("a rate is made anew from its parts", () => {
  const small = { helped: 7, children: 8 };
  const large = { helped: 9, children: 24 };

  it.each<[string, string, readonly Answer[], ReturnType<typeof total>]>([
    // 16 of 32, not the mean of 87,5 % and 37,5 %.
    ["never averaged", "share", [small, large], total(50, 2, 2)],
    [
      "without a unit that lacks one part",
      "share",
      [small, { helped: 50, children: null }],
      total(87.5, 1, 2),
    ],
    [
      "without a unit that does not know one part yet",
      "share",
      [small, { helped: unknown, children: 500 }],
      total(87.5, 1, 2),
    ],
    [
      "with none in a part as 0",
      "share",
      [small, { helped: none, children: 8 }],
      total(43.75, 2, 2),
    ],
    [
      "with a unit that has nobody to count",
      "share",
      [small, { helped: none, children: 0 }],
      total(87.5, 2, 2),
    ],
    [
      "“không phát sinh” where nobody is counted anywhere",
      "share",
      [
        { helped: 0, children: 0 },
        { helped: none, children: none },
      ],
      total(none, 2, 2),
    ],
    [
      "nothing where nobody has both parts",
      "share",
      [{ helped: 3, children: null }],
      total(null, 0, 1),
    ],
    [
      "for each 100 000",
      "per100k",
      [
        { drowned: 1, children: 15_000 },
        { drowned: none, children: 10_000 },
      ],
      total(4, 2, 2),
    ],
    [
      "but a typed rate has no parts: no total",
      "typedShare",
      of("typedShare", 40, 60),
      {
        ...total(null, 2, 2),
      },
    ],
  ])("%s", (_, row, answers, expected) => {
    expect(totalOf(row, answers)).toEqual(expected);
  });

  it("and the difference of two rates is the difference of the two rates made anew", () => {
    const answers = [
      { ...small, helpedBefore: 4, childrenBefore: 8 },
      { ...large, helpedBefore: 4, childrenBefore: 24 },
    ];
    // 16/32 − 8/32, not the mean of 37,5 and 20,8.
    expect(totalOf("rise", answers)).toEqual(total(25, 2, 2));
  });

  it("and its difference leaves out, from both rates, a unit that lacks a part of either", () => {
    const answers = [
      { ...small, helpedBefore: 4, childrenBefore: 8 },
      { ...large, helpedBefore: 4, childrenBefore: null },
    ];
    expect(totalOf("rise", answers)).toEqual(total(37.5, 1, 2));
    expect(totalOf("share", answers)).toEqual(total(50, 2, 2));
  });
});

describe("yes and no are counted", () => {
  it.each<[string, string, readonly Answer[], ReturnType<typeof total>]>([
    ["COUNT_TRUE counts yes", "model", of("model", true, false, true), total(2, 3, 3)],
    ["no everywhere is a count of 0", "model", of("model", false, none), total(0, 2, 2)],
    ["nobody has answered", "model", of("model", null, unknown), total(null, 0, 2)],
    [
      "6 met of 10 that owe, 2 of them silent: 60 %, not 75 %",
      "standard",
      [...of("standard", true, true, true, true, true, true, false, false), "missing", "returned"],
      total(60, 8, 10),
    ],
    ["a share of nobody's answers", "standard", ["missing"], total(null, 0, 1)],
  ])("%s", (_, row, answers, expected) => {
    expect(totalOf(row, answers)).toEqual(expected);
  });
});
