import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { compareSources, type SideFigures } from "../../../shared/rollup/compareSources.ts";
import type { CheckTerms } from "../../../shared/rollup/crossCheck.ts";
import { sumCells } from "../../../shared/rollup/crossCheck.ts";
import { sayOutcome, saySources } from "../../../shared/text/checkOutcome.ts";
import { gathered, said, spelled } from "./comparedSources.ts";

const sent = { source: { version: 2, approved: false } };

/** What is concluded of two sides, what both make together, and where they differ. */
function compared(left: SideFigures, right: SideFigures, more: Partial<CheckTerms> = {}) {
  const { kind, whole, byUnit, covered } = compareSources(gathered(left, right, more));
  return {
    kind,
    whole: [spelled(whole.left), spelled(whole.right)].join(" "),
    differing: byUnit.flatMap((one, index) => (one.kind === "differs" ? ["ABCDEF"[index]] : [])),
    covered: `${covered.left} ${covered.right} ${covered.both}`,
  };
}

describe("what communes and an office report of the same", () => {
  it.each<[string, SideFigures, SideFigures, ReturnType<typeof compared>]>([
    [
      "meets",
      said("7 6 -"),
      said("7 6 0", sent),
      { kind: "meets", whole: "13 13", differing: [], covered: "3 3 3" },
    ],
    [
      "differs in one commune",
      said("7 6 5"),
      said("7 8 5", sent),
      { kind: "differs", whole: "18 20", differing: ["B"], covered: "3 3 3" },
    ],
    [
      "differs twice, though the sums are equal",
      said("7 6"),
      said("6 7", sent),
      { kind: "differs", whole: "13 13", differing: ["A", "B"], covered: "2 2 2" },
    ],
    [
      "is only compared where both have answered",
      said("7 . ... 5"),
      said("7 9 4 .", sent),
      { kind: "meets", whole: "7 7", differing: [], covered: "2 3 1" },
    ],
    [
      "cannot be compared where nobody has answered both",
      said("7 ."),
      said(". 4", sent),
      { kind: "not-enough-data", whole: ". .", differing: [], covered: "1 1 0" },
    ],
    [
      "has no source before the office has sent",
      said("7 6"),
      said(". ."),
      { kind: "no-source", whole: ". .", differing: [], covered: "2 0 0" },
    ],
  ])("%s", (_, left, right, expected) => {
    expect(compared(left, right)).toEqual(expected);
  });

  it("has no source where nobody supplies one", () => {
    const nobody = { right: { kind: "nobody", name: "danh sách (ĐH-12)" } } as const;
    expect(compared(said("7 6"), said(". ."), nobody).kind).toBe("no-source");
  });

  it("may lie apart by so much, or so many per cent of the office's figure", () => {
    const near = (left: string, right: string, absolute: number, percent: number) =>
      compared(said(left), said(right, sent), { tolerance: { absolute, percent } }).kind;
    expect([near("102", "100", 2, 0), near("103", "100", 2, 0)]).toEqual(["meets", "differs"]);
    // 5 % of 40 is 2, and half a child more is rounding.
    expect([near("42", "40", 0, 5), near("43", "40", 0, 5)]).toEqual(["meets", "differs"]);
  });

  it("compares money to half of its last decimal", () => {
    const debt = (left: string, right: string) =>
      compared(said(left), said(right, sent), { decimals: 3 }).kind;
    expect([debt("1240.5", "1240.5004"), debt("1240.5", "1240.501")]).toEqual(["meets", "differs"]);
  });
});

describe("what is only compared for the whole town", () => {
  const whole = { each: "whole", right: { kind: "children", name: "chuyển đến" } } as const;

  it("waits for the last commune", () => {
    expect(compared(said("3 2"), said("1 4"), whole)).toMatchObject({
      kind: "meets",
      whole: "5 5",
    });
    expect(compared(said("3 2"), said("1 3"), whole)).toMatchObject({ kind: "differs" });
    expect(compared(said("3 ."), said("1 2"), whole).kind).toBe("not-enough-data");
  });

  it("is what two offices say", () => {
    const offices = {
      ...whole,
      left: { kind: "supplier", name: "TT" },
      right: { kind: "supplier", name: "PKT" },
    } as const;
    const of = (one: number | null, other: number | null) =>
      compared(said("", { whole: one, ...sent }), said("", { whole: other, ...sent }), offices)
        .kind;
    expect([of(50, 50), of(50, 48), of(50, null)]).toEqual(["meets", "differs", "no-source"]);
  });
});

it("says who says what of how many communes, and what follows", () => {
  const one = gathered(said("7 6 ."), said("7 8 5", sent));
  const outcome = compareSources(one);
  expect(saySources({ ...one, outcome })).toBe(
    "A: xã, phường (ĐH-02), 2/3 đơn vị. B: TT GDNN-GDTX (ĐH-02b), bản 2, chưa duyệt, 3/3 đơn vị. Số cộng của 2 đơn vị có cả hai số.",
  );
  expect(sayOutcome(one, outcome)).toBe("lệch ở 1/2 đơn vị có cả hai số");
  const silent = gathered(said("7"), said("."));
  expect(sayOutcome(silent, compareSources(silent))).toBe("chưa có nguồn đối chiếu");
  expect(saySources({ ...silent, outcome: compareSources(silent) })).toContain("chưa gửi");
});

it("several cells are one figure only where all of them are answered", () => {
  const cases = [
    [3, 4],
    [3, none],
    [none, none],
    [3, null],
    [3, unknown],
    [unknown, null],
    [],
  ] as const;
  expect(cases.map((values) => spelled(sumCells(values)))).toEqual([
    ...["7", "3", "-", ".", "...", ".", "."],
  ]);
});
