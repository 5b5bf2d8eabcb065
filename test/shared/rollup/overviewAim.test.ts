import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { aimOfFigure, judgeFigure } from "../../../shared/rollup/overviewAim.ts";
import { listProgress } from "../../../shared/rollup/progress.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { figureOf, headlineOf, headlineTown, headlineUnit, type Said } from "./headlineUnits.ts";
import { poor, trained } from "./saidByCommunes.ts";

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
