import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { cellOf, type FormCell } from "../../../shared/form/form.ts";
import type { CellKey, TemplateId } from "../../../shared/ids.ts";
import { type OverviewUnit, overviewOf } from "../../../shared/rollup/overview.ts";
import { aimOfFigure, judgeFigure } from "../../../shared/rollup/overviewAim.ts";
import { listProgress } from "../../../shared/rollup/progress.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import {
  figureOf,
  headlineForm,
  headlineOf,
  headlineTown,
  headlineUnit,
  type Said,
} from "./headlineUnits.ts";

const missing: UnitStanding = { kind: "not-reported" };
const returned: UnitStanding = { kind: "being-corrected" };

/** The poverty form of a commune: households at the beginning of the year, at the end, of all. */
const poor = (before: DataValue, now: DataValue, all: DataValue): Said => ({
  "dh-04 C/14a/v": before,
  "dh-04 A/hh/9": now,
  "dh-04 C/10/v": all,
});

const trained = (value: DataValue): Said => ({ "dh-02 A/1/3": value });

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
  const fund = (value: DataValue): Said => ({ "dh-06b A/1/3": value });

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

describe("a commune that owes nothing this time", () => {
  const exempt: UnitStanding = { kind: "exempt", reason: "Không có đối tượng." };
  const nine = (said: Said) => [...Array(9).keys()].map((index) => headlineUnit(`${index}`, said));
  const excused = (form: string, targets = {}) =>
    headlineUnit("z", {}, { standings: { [form]: exempt }, targets });
  const judged = (id: string, units: OverviewUnit[], target: number) => {
    const figures = headlineOf(units);
    const figure = figureOf(figures, id);
    const verdict = judgeFigure(
      figure,
      aimOfFigure(figure, figures, () => target),
      "year",
    );
    const { value, covered, expected } = figure.total;
    return [value, `${covered}/${expected}`, verdict?.kind];
  };

  it("is not waited for, and the plan of all ten measures nobody as nine of them", () => {
    const units = [...nine(trained(10)), excused("dh-02", { M1: 10 })];
    expect(judged("M1", units, 100)).toEqual([90, "9/9", "part-exempt"]);
    expect(judged("M1", units, 90)).toEqual([90, "9/9", "met"]);
  });

  it("leaves the verdict to the others where nothing of the plan is its own", () => {
    const units = [...nine(trained(10)), excused("dh-02", { M1: 0 })];
    expect(judged("M1", units, 100)).toEqual([90, "9/9", "not-met"]);
  });

  it("is waited for where there is something of it all the same", () => {
    const units = [...nine({ "dh-06 B/1/5": none }), excused("dh-06")];
    expect(judged("M10", units, 0)).toEqual([none, "9/10", "not-enough-data"]);
  });

  it("owes no figure of two forms of which it owes but one, whichever that is", () => {
    const form = headlineForm();
    const near = cellOf(form, "B/i0/v" as CellKey);
    if (near.content.kind !== "carried") throw new Error("the headline carries no near-poor");
    const from = { ...near.content.from, template: "dh-04" as TemplateId };
    const moved = { ...near, content: { kind: "carried", from } as FormCell["content"] };
    const mixed = { ...form, cells: new Map([...form.cells, [near.key, moved]]) };
    const standingIn = (standings: Record<string, UnitStanding>) => {
      const units = [headlineUnit("z", {}, { standings })];
      return figureOf(overviewOf(mixed, units, headlineTown(), new Set()), "M6").standings[0];
    };

    expect(standingIn({ "dh-08": exempt, "dh-04": missing })).toEqual(exempt);
    expect(standingIn({ "dh-08": missing, "dh-04": exempt })).toEqual(exempt);
    expect(standingIn({ "dh-08": returned, "dh-04": missing })?.kind).not.toBe("exempt");
  });
});

describe("what a figure is measured against", () => {
  const drowned = (now: DataValue, before: DataValue): Said => ({
    "dh-09 A/7.1.1/3": now,
    "dh-09 A/1/2": 20_000,
    "dh-09 A/7.1.1/5": before,
    "dh-09 A/1/5": 20_000,
  });
  const models = (now: number, before: number): Said => ({
    "dh-10 A/1/2": now,
    "dh-10 A/1/5": before,
  });
  const abused = (children: number): Said => ({ "dh-09 A/5/3": children, "dh-09 A/1/2": 1000 });

  it.each<[string, string, Said, Record<string, number>, string | null]>([
    ["fewer drowned than a year ago", "M5d", drowned(1, 2), {}, "met"],
    ["as many drowned as a year ago", "M5d", drowned(1, 1), {}, "not-met"],
    ["more drowned than a year ago", "M5d", drowned(2, 1), {}, "not-met"],
    ["none drowned, now or then", "M5d", drowned(none, none), {}, "met"],
    ["none drowned then, one now", "M5d", drowned(1, none), {}, "not-met"],
    ["last year is not known", "M5d", drowned(1, null), {}, null],
    [
      "the district's own number goes before last year's",
      "M5d",
      drowned(1, 2),
      { M5d: 4 },
      "not-met",
    ],
    ["as many models as a year ago", "M5e", models(10, 10), {}, "met"],
    ["one more model", "M5e", models(11, 10), {}, "met"],
    ["one model lost", "M5e", models(9, 10), {}, "not-met"],
    ["“dưới 4,5 %” excludes 4,5", "M5c", abused(45), { M5c: 4.5 }, "not-met"],
    ["4,4 % is below it", "M5c", abused(44), { M5c: 4.5 }, "met"],
    ["no files left", "M10", { "dh-06 B/1/5": none }, { M10: 0 }, "met"],
    ["one file left", "M10", { "dh-06 B/1/5": 1 }, { M10: 0 }, "not-met"],
    [
      "a share of no near-poor",
      "M6",
      { "dh-08 A/cn/1": none, "dh-08 A/cn/2": none },
      { M6: 100 },
      null,
    ],
    ["a target nobody has set", "M11", { "dh-08 B/1/4": 6 }, {}, null],
    ["0,1 points exactly", "M3r", poor(100, 99, 1000), { M3r: 0.1 }, "met"],
    ["just short of 0,1 points", "M3r", poor(100, 99, 1001), { M3r: 0.1 }, "not-met"],
  ])("%s", (_, id, said, targets, kind) => {
    const figures = headlineOf([headlineUnit("a", said)]);
    const figure = figureOf(figures, id);
    const aim = aimOfFigure(figure, figures, (indicator) => targets[indicator] ?? null);

    expect(judgeFigure(figure, aim, "year")?.kind ?? null).toBe(kind);
  });

  it.each([
    ["drowned children", "M5d", drowned(1, 1), { ...drowned(1, 3), "dh-09 A/1/5": unknown }],
    ["models", "M5e", models(2, 3), { "dh-10 A/1/2": 2, "dh-10 A/1/5": null }],
  ])("is no year ago’s figure of some units: %s", (_, id, known, half) => {
    const units = [headlineUnit("a", known), headlineUnit("b", half)];
    const figures = headlineOf(units);
    const figure = figureOf(figures, id);
    const aim = aimOfFigure(figure, figures, () => null);

    expect(figure.total).toMatchObject({ covered: 2, expected: 2 });
    expect(judgeFigure(figure, aim, "year")?.kind).toBe("not-enough-data");
    const one = listProgress(figures, units, () => null, "quarter").find(
      ({ figure: { cell } }) => cell.key === figure.cell.key,
    );
    expect([one?.aim, one?.verdict]).toEqual([null, null]);
  });

  it.each([
    ["a quarter without a milestone has no verdict", 150, "quarter", null],
    ["but for what only grows and has reached the year's plan", 200, "quarter", "met"],
    ["the year has one", 150, "year", "not-met"],
  ] as const)("%s", (_, value, period, kind) => {
    const figures = headlineOf([headlineUnit("a", trained(value))]);
    const figure = figureOf(figures, "M1");
    const aim = aimOfFigure(figure, figures, () => 200);
    expect(judgeFigure(figure, aim, period)?.kind ?? null).toBe(kind);
  });

  it("is nothing where the form is not asked for", () => {
    const figures = headlineOf([headlineUnit("a", {})], headlineTown(), ["A/M5a/v"]);
    const figure = figureOf(figures, "M5a");
    const aim = aimOfFigure(figure, figures, () => 80);

    expect(figure.asked).toBe(false);
    expect(judgeFigure(figure, aim, "year")).toBeNull();
  });

  it("is estimated where one of the communes has estimated", () => {
    const estimated: UnitStanding = {
      kind: "counted",
      approved: false,
      estimated: true,
      preliminary: false,
    };
    const units = [
      headlineUnit("a", trained(100), { standings: { "dh-02": estimated } }),
      headlineUnit("b", trained(100)),
    ];
    const figures = headlineOf(units);
    const figure = figureOf(figures, "M1");
    const aim = aimOfFigure(figure, figures, () => 200);
    expect(judgeFigure(figure, aim, "year")).toEqual({ kind: "met", estimated: true });
  });
});
