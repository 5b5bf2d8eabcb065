import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { aimOfFigure, judgeFigure } from "../../../shared/rollup/overviewAim.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { figureOf, headlineOf, headlineTown, headlineUnit, type Said } from "./headlineUnits.ts";
import { fund, poor, trained } from "./saidByCommunes.ts";

const missing: UnitStanding = { kind: "not-reported" };
const returned: UnitStanding = { kind: "being-corrected" };

function totalOf(id: string, ...said: readonly Said[]) {
  const units = said.map((one, index) => headlineUnit(`${index}`, one));
  const { value, covered, expected } = figureOf(headlineOf(units), id).total;
  return [typeof value === "number" ? Number(value.toFixed(9)) : value, covered, expected];
}

describe("the town's figure", () => {
  it.each<[string, string, Said[], unknown[]]>([
    ["adds what communes have cumulated", "M1", [trained(7), trained(5)], [12, 2, 2]],
    ["counts “không phát sinh” as answered", "M1", [trained(7), trained(none)], [7, 2, 2]],
    [
      "stays “không phát sinh” where all say so",
      "M1",
      [trained(none), trained(none)],
      [none, 2, 2],
    ],
    ["leaves out who does not know", "M1", [trained(7), trained(unknown)], [7, 1, 2]],
    ["leaves out who left it blank", "M1", [trained(7), trained(null)], [7, 1, 2]],
    ["is nothing where nobody has answered", "M1", [trained(null), {}], [null, 0, 2]],
    // 100 − 96, and 50 − 53: three more than before.
    ["of M3 is net, also below nought", "M3", [poor(100, 96, 4000), poor(50, 53, 1000)], [1, 2, 2]],
    [
      "of M3 leaves out who cannot tell its closing",
      "M3",
      [poor(100, 96, 4000), poor(50, unknown, 1000)],
      [4, 1, 2],
    ],
    // (150 − 149) of 5 000, never the mean of 0,1 and −0,3 points.
    [
      "of M3r is made anew of the sums",
      "M3r",
      [poor(100, 96, 4000), poor(50, 53, 1000)],
      [0.02, 2, 2],
    ],
    [
      "of M3r takes its parts only from who has all",
      "M3r",
      [poor(100, 96, 4000), poor(50, 53, null)],
      [0.1, 1, 2],
    ],
    [
      "of M6 takes households without near-poor as none",
      "M6",
      [
        { "dh-08 A/cn/1": 40, "dh-08 A/cn/2": 38 },
        { "dh-08 A/cn/1": none, "dh-08 A/cn/2": none },
      ],
      [95, 2, 2],
    ],
    [
      "of M5d is per 100.000 children",
      "M5d",
      [
        { "dh-09 A/7.1.1/3": 1, "dh-09 A/1/2": 20_000 },
        { "dh-09 A/7.1.1/3": none, "dh-09 A/1/2": 5_000 },
      ],
      [4, 2, 2],
    ],
    [
      "of M8 counts who says yes",
      "M8",
      [{ "dh-10 A/11/2": true }, { "dh-10 A/11/2": false }, { "dh-10 A/11/2": true }],
      [2, 3, 3],
    ],
  ])("%s", (_, id, said, expected) => {
    expect(totalOf(id, ...said)).toEqual(expected);
  });

  it("of M5a is a share of all ten, whoever has answered: 8 of 10 are 80 %", () => {
    const answer = (yes: boolean | null) => ({ "dh-09 B/10.18/1": yes });
    const ten = [...Array(8).fill(answer(true)), answer(false), answer(null)] as Said[];

    expect(totalOf("M5a", ...ten)).toEqual([80, 9, 10]);
  });
});

describe("a commune", () => {
  it("counts for each figure by the forms that this one is made of", () => {
    const units = [
      headlineUnit("a", { ...trained(7), ...poor(100, 96, 4000) }),
      headlineUnit(
        "b",
        { ...trained(5), ...poor(50, 49, 1000) },
        { standings: { "dh-04": returned } },
      ),
      headlineUnit(
        "c",
        { ...trained(3), ...poor(50, 49, 1000) },
        { standings: { "dh-02": missing } },
      ),
    ];
    const figures = headlineOf(units);

    expect(figureOf(figures, "M1").total).toMatchObject({ value: 12, covered: 2, expected: 3 });
    expect(figureOf(figures, "M3").total).toMatchObject({ value: 5, covered: 2, expected: 3 });
    expect(figureOf(figures, "M3").standings.map((one) => one?.kind)).toEqual([
      "counted",
      "being-corrected",
      "counted",
    ]);
    expect(figureOf(figures, "M1").standings.map((one) => one?.kind)).toEqual([
      "counted",
      "counted",
      "not-reported",
    ]);
  });

  it("that owes no such form is not waited for", () => {
    const units = [
      headlineUnit("a", trained(7)),
      headlineUnit("b", {}, { standings: { "dh-02": null } }),
    ];
    const figure = figureOf(headlineOf(units), "M1");

    expect(figure.total).toMatchObject({ value: 7, covered: 1, expected: 1 });
    expect(figure.standings[1]).toBeNull();
  });

  it("belongs to its half of the town", () => {
    const units = [
      headlineUnit("a", trained(7), { sector: "urban" }),
      headlineUnit("b", trained(5)),
      headlineUnit("c", trained(none)),
    ];
    const { urban, rural } = figureOf(headlineOf(units), "M1");

    expect([urban.value, rural.value]).toEqual([7, 5]);
    expect([urban.covered, rural.covered]).toEqual([1, 2]);
  });
});

describe("the town's own fund", () => {
  it("stands beside those of the communes: 300 and 30 make 330", () => {
    const ten = [...Array(10).keys()].map((index) => headlineUnit(`${index}`, fund(3)));
    const figures = headlineOf(ten, headlineTown(fund(300), { M4: 330 }));
    const figure = figureOf(figures, "M4");

    expect([figure.own?.value, figure.total.value, figure.rural.value]).toEqual([300, 330, 30]);
    const aim = aimOfFigure(figure, figures, () => 330);
    expect(judgeFigure(figure, aim, "year")).toEqual({ kind: "met", estimated: false });
  });

  it("is all there is while no commune has reported", () => {
    const figures = headlineOf([headlineUnit("a", {})], headlineTown(fund(42.5)));
    expect(figureOf(figures, "M4").total).toMatchObject({ value: 42.5, covered: 0, expected: 1 });
  });

  it("is waited for: without it the year's total is no verdict", () => {
    const figures = headlineOf([headlineUnit("a", fund(30))], headlineTown());
    const figure = figureOf(figures, "M4");
    const aim = aimOfFigure(figure, figures, () => 330);

    expect([figure.own?.value, figure.total.value]).toEqual([null, 30]);
    expect(judgeFigure(figure, aim, "year")?.kind).toBe("not-enough-data");
  });

  it("adds nothing to any other figure", () => {
    const figures = headlineOf([headlineUnit("a", trained(7))], headlineTown(trained(1000)));
    const figure = figureOf(figures, "M1");
    expect([figure.own, figure.total.value]).toEqual([null, 7]);
  });
});
