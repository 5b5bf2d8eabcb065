import { describe, expect, it } from "vitest";
import {
  checkDivision,
  type DividedFigures,
  needsExplanation,
} from "../../../shared/filing/checkDivision.ts";
import type { FiledValue } from "../../../shared/filing/filed.ts";
import type { Division } from "../../../shared/filing/filingRules.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";

function divided(
  division: Division,
  values: readonly (FiledValue | null)[],
  whole: FiledValue | null,
  more: Partial<DividedFigures> = {},
): DividedFigures {
  const children = new Map(values.map((value, index) => [`u${index}` as OrgUnitId, value]));
  return { division, decimals: 0, children, own: null, whole, ...more };
}

describe("the parts of a target and its whole", () => {
  it.each<[string, DividedFigures, unknown]>([
    ["meet", divided("adds-up", [4, 3, 3], 10), { kind: "meets", made: 10 }],
    [
      "are short of it",
      divided("adds-up", [4, 3, 2], 10),
      { kind: "differs", made: 9, whole: 10, difference: -1 },
    ],
    [
      "are more than it",
      divided("adds-up", [4, 3, 4], 10),
      { kind: "differs", made: 11, whole: 10, difference: 1 },
    ],
    [
      "meet with one that is given none",
      divided("adds-up", [7, none, 3], 10),
      { kind: "meets", made: 10 },
    ],
    [
      "wait for one that is not known",
      divided("adds-up", [7, unknown, 3], 10),
      { kind: "waits", units: ["u1"] },
    ],
    [
      "wait for one that is blank",
      divided("adds-up", [7, 3, null], 10),
      { kind: "waits", units: ["u2"] },
    ],
    ["are not divided at all", divided("adds-up", [null, null], 10), { kind: "undivided" }],
    ["have no whole", divided("adds-up", [4, 3], null), { kind: "no-whole", made: 7 }],
    [
      "have a whole that is given none",
      divided("adds-up", [4, 3], none),
      { kind: "no-whole", made: 7 },
    ],
    [
      "meet with the own part: town 300 and communes 30",
      divided("adds-up-with-own", Array(10).fill(3), 330, { own: 300, decimals: 3 }),
      { kind: "meets", made: 330 },
    ],
    [
      "are short by the whole own part",
      divided("adds-up-with-own", Array(10).fill(3), 330, { decimals: 3 }),
      { kind: "differs", made: 30, whole: 330, difference: -300 },
    ],
    [
      "meet although 0.1 + 0.2 is not 0.3",
      divided("adds-up", [0.1, 0.2], 0.3, { decimals: 3 }),
      { kind: "meets", made: 0.3 },
    ],
    [
      "are each the same as a rate",
      divided("same", [95, 95], 95, { decimals: 1 }),
      { kind: "meets", made: 95 },
    ],
    [
      "are not all the same as a rate",
      divided("same", [95, 90, none], 95, { decimals: 1 }),
      { kind: "unlike", whole: 95, units: ["u1", "u2"] },
    ],
    ["have no rate to be the same as", divided("same", [95, 90], null), { kind: "undivided" }],
    [
      "are eight of ten for 80 %",
      divided("share-of-units", [...Array(8).fill(true), false, false], 80, { decimals: 1 }),
      { kind: "meets", made: 80 },
    ],
    [
      "are more than asked for",
      divided("share-of-units", [...Array(9).fill(true), none], 80, { decimals: 1 }),
      { kind: "meets", made: 90 },
    ],
    [
      "are seven of ten for 80 %",
      divided("share-of-units", [...Array(7).fill(true), ...Array(3).fill(false)], 80),
      { kind: "differs", made: 70, whole: 80, difference: -10 },
    ],
    [
      "are as many units as keep to it",
      divided("count-of-units", [true, true, false], 2),
      { kind: "meets", made: 2 },
    ],
    [
      "are one unit fewer than keep to it",
      divided("count-of-units", [true, none, false], 2),
      { kind: "differs", made: 1, whole: 2, difference: -1 },
    ],
    ["say nothing of each other", divided("apart", [1, 2], 46.5), { kind: "undivided" }],
  ])("%s", (_, figures, check) => {
    expect(checkDivision(figures)).toEqual(check);
  });

  it("need an explanation only where they do not meet", () => {
    const kinds = ["undivided", "waits", "no-whole", "meets", "differs", "unlike"] as const;
    const asked = kinds.filter((kind) => needsExplanation({ kind } as never));
    expect(asked).toEqual(["differs", "unlike"]);
  });
});
