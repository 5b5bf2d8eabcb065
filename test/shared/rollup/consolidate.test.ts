import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { consolidate } from "../../../shared/rollup/consolidate.ts";
import { answersOf, cell, childUnit, everyAggregation } from "./everyAggregation.ts";
import { type Answer, of, type Rows, total, totalOf, unitsOf } from "./townTotal.ts";

describe("a total covers those who have answered, and says how many they are", () => {
  it.each<[string, string, readonly Answer[], ReturnType<typeof total>]>([
    ["SUM adds up the units", "jobs", of("jobs", 84, 70, 63), total(217, 3, 3)],
    ["a missing unit is not zero", "jobs", [...of("jobs", 84), "missing"], total(84, 1, 2)],
    ["a returned report is missing", "jobs", [...of("jobs", 84), "returned"], total(84, 1, 2)],
    ["a unit left out is still owed", "jobs", [...of("jobs", 84), "waiting"], total(84, 1, 2)],
    ["a blank is no answer", "jobs", of("jobs", 84, null), total(84, 1, 2)],
    ["“chưa có số liệu” is no answer", "jobs", of("jobs", 84, unknown), total(84, 1, 2)],
    ["“không phát sinh” is an answer of 0", "jobs", of("jobs", 84, none), total(84, 2, 2)],
    ["a reported 0 is an answer", "jobs", of("jobs", 0, 0), total(0, 2, 2)],
    ["nothing anywhere stays so", "jobs", of("jobs", none, none), total(none, 2, 2)],
    ["nothing and a blank stay partial", "jobs", of("jobs", none, null), total(none, 1, 2)],
    ["without an answer no figure", "jobs", ["missing", ...of("jobs", null)], total(null, 0, 2)],
    ["without units no figure", "jobs", [], total(null, 0, 0)],
    ["LAST adds stocks of the same day", "teams", of("teams", 1, 1, none), total(2, 3, 3)],
    ["a day has no sum", "day", of("day", "2022-03-05", "2022-03-06"), total(null, 2, 2)],
  ])("%s", (_, row, answers, expected) => {
    expect(totalOf(row, answers)).toEqual(expected);
  });

  it("NET lets one unit's increase take away another's decrease", () => {
    const answers = [
      { opening: 128, closing: 120 },
      { opening: 90, closing: 93 },
    ];
    expect(totalOf("decrease", answers)).toEqual(total(5, 2, 2));
    expect(totalOf("decrease", [{ opening: 128, closing: null }, ...answers])).toEqual(
      total(5, 2, 3),
    );
  });

  it("counts only approved reports among the covered ones as approved", () => {
    const standing = (approved: boolean) =>
      ({ kind: "counted", approved, estimated: false, preliminary: false }) as const;
    const units = [
      childUnit("A", "urban", { jobs: 3 }, standing(true)),
      childUnit("B", "urban", { jobs: 4 }, standing(false)),
      childUnit("C", "urban", { jobs: null }, standing(true)),
    ];
    const [jobs] = consolidate(everyAggregation, units, null);
    expect(jobs?.total).toEqual({ value: 7, covered: 2, expected: 3, approved: 1 });
  });
});

describe("the fund adds what the town itself raised", () => {
  it.each<[string, readonly Answer[], Rows | null, ReturnType<typeof total>]>([
    ["on top of the communes", of("fund", 3, 2.5), { fund: 300 }, total(305.5, 2, 2)],
    ["when nobody else has answered", ["missing"], { fund: 300 }, total(300, 0, 1)],
    ["not when it has not reported", of("fund", 3, 2.5), null, total(5.5, 2, 2)],
    ["not when its own cell is blank", of("fund", 3), { fund: null }, total(3, 1, 1)],
    ["not when its own is unknown", of("fund", 3), { fund: unknown }, total(3, 1, 1)],
    ["as nothing when it raised nothing", of("fund", none), { fund: none }, total(none, 1, 1)],
  ])("%s", (_, answers, own, expected) => {
    expect(totalOf("fund", answers, own)).toEqual(expected);
  });

  it("but never to another figure, nor to a sector's subtotal", () => {
    expect(totalOf("jobs", of("jobs", 3), { jobs: 300 })).toEqual(total(3, 1, 1));
    const figures = consolidate(everyAggregation, unitsOf(of("fund", 3)), answersOf({ fund: 300 }));
    expect(figures.find(({ key }) => key === cell("fund"))?.rural).toEqual(total(3, 1, 1));
  });
});

describe("a yes or no", () => {
  it.each<[string, string, readonly Answer[], ReturnType<typeof total>]>([
    ["is counted where it is yes", "model", of("model", true, false, true), total(2, 3, 3)],
    ["“không phát sinh” is no yes", "model", of("model", true, none), total(1, 2, 2)],
    ["nobody says yes", "model", of("model", false, none), total(0, 2, 2)],
    ["a blank and “...” are no answers", "model", of("model", true, null, unknown), total(1, 1, 3)],
    ["nobody has answered", "model", of("model", null, unknown), total(null, 0, 2)],
    ["its share is over all who owe", "standard", of("standard", true, false), total(50, 2, 2)],
    [
      "whoever has not reported has not reached it",
      "standard",
      [...of("standard", true), "missing", "returned", "waiting"],
      total(25, 1, 4),
    ],
    [
      "no share without an answer",
      "standard",
      ["missing", ...of("standard", null)],
      total(null, 0, 2),
    ],
    ["a stock of it has no sum", "kept", of("kept", true, true), total(null, 2, 2)],
  ])("%s", (_, row, answers, expected) => {
    expect(totalOf(row, answers)).toEqual(expected);
  });
});

describe("texts", () => {
  it("stand under one another, each behind its unit's name", () => {
    const answers = of("words", "Chờ kinh phí.", none, "Đã xong.", null);
    expect(totalOf("words", answers)).toEqual({
      value: "Xã A: Chờ kinh phí.\nXã C: Đã xong.",
      covered: 3,
      expected: 4,
      approved: 3,
    });
  });

  it("of nothing but spaces are no answer", () => {
    expect(totalOf("words", of("words", " \u00a0", "Đã xong."))).toEqual({
      value: "Xã B: Đã xong.",
      covered: 1,
      expected: 2,
      approved: 1,
    });
  });

  it("of which there are none stay “không phát sinh”", () => {
    expect(totalOf("words", of("words", none, none))).toEqual(total(none, 2, 2));
  });

  it("that are nobody's business above are not consolidated", () => {
    expect(totalOf("note", of("note", "Ghi chú"))).toBeUndefined();
  });
});

describe("subtotals", () => {
  const units = [
    childUnit("Phường A", "urban", { jobs: 10, helped: 1, children: 10, standard: true }),
    childUnit("Phường B", "urban", {}, { kind: "not-reported" }),
    childUnit("Xã C", "rural", { jobs: 5, helped: 9, children: 10, standard: false }),
    childUnit("Trung tâm D", null, { jobs: 100, helped: 10, children: 10, standard: true }),
  ];
  const figures = new Map(
    consolidate(everyAggregation, units, null).map((figure) => [figure.key, figure]),
  );

  it("are of the wards and of the communes; the total is of all units, an office's too", () => {
    expect(figures.get(cell("jobs"))).toEqual({
      key: cell("jobs"),
      byUnit: [10, null, 5, 100],
      urban: total(10, 1, 2),
      rural: total(5, 1, 1),
      total: total(115, 3, 4),
    });
  });

  it("make rates and shares anew over their own units", () => {
    const share = figures.get(cell("share"));
    expect([share?.urban, share?.rural, share?.total]).toEqual([
      total(10, 1, 2),
      total(90, 1, 1),
      total((20 / 30) * 100, 3, 4),
    ]);
    const standard = figures.get(cell("standard"));
    expect([standard?.urban.value, standard?.rural.value, standard?.total.value]).toEqual([
      50, 0, 50,
    ]);
  });
});
