import { describe, expect, it } from "vitest";
import { type DataValue, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { firmnessOf, listNotFirm, sourcesBeside } from "../../../shared/rollup/firmness.ts";
import type { GoesOn } from "../../../shared/rollup/goesOn.ts";
import type { OverviewParent, OverviewUnit } from "../../../shared/rollup/overview.ts";
import { aimOfFigure, judgeFigure } from "../../../shared/rollup/overviewAim.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { counted, figureOf, headlineOf, headlineTown, headlineUnit } from "./headlineUnits.ts";
import { fund, trained } from "./saidByCommunes.ts";

type Counted = Extract<UnitStanding, { kind: "counted" }>;

const estimated: Counted = { ...(counted as Counted), estimated: true };
const preliminary: Counted = { ...(counted as Counted), preliminary: true };
const by = (standing: Counted) => ({ "dh-02": standing, "dh-06b": standing });

describe("how firm a total is", () => {
  const firmnessIn = (id: string, units: OverviewUnit[], town: OverviewParent = headlineTown()) => {
    const figures = headlineOf(units, town);
    const figure = figureOf(figures, id);
    const { cell, standings, goesOn, own } = figure;
    const aim = aimOfFigure(figure, figures, () => 1);
    const firm = firmnessOf(cell, figure, sourcesBeside(standings, goesOn), own);
    return [firm.estimated, firm.preliminary, judgeFigure(figure, aim, "year")?.estimated];
  };

  it("is as firm as all that it is made of", () => {
    const [a, b] = [headlineUnit("a", trained(5)), headlineUnit("b", trained(7))];
    const c = headlineUnit("c", trained(5), { standings: by(estimated) });
    const d = headlineUnit("d", trained(5), { standings: by(preliminary) });
    expect(firmnessIn("M1", [a, b])).toEqual(["no", "no", false]);
    expect(firmnessIn("M1", [a, c, d])).toEqual(["part", "part", true]);
    expect(firmnessIn("M1", [c])).toEqual(["whole", "no", true]);
  });

  it("is not estimated by who estimates and does not know", () => {
    const [a, b] = [headlineUnit("a", trained(5)), headlineUnit("b", trained(unknown))];
    const estimating = {
      ...b,
      reports: headlineUnit("b", {}, { standings: by(estimated) }).reports,
    };
    expect(firmnessIn("M1", [a, estimating])).toEqual(["no", "no", false]);
  });

  it("is estimated where the town’s own part is, of what takes such a part only", () => {
    const units = [headlineUnit("a", { ...fund(30), ...trained(5) })];
    const town = headlineTown({ ...fund(300), ...trained(5) }, {}, by(estimated));
    expect(firmnessIn("M4", units, town)).toEqual(["part", "no", true]);
    expect(firmnessIn("M1", units, town)).toEqual(["no", "no", false]);
  });

  it("is estimated where a unit goes on by an estimated report", () => {
    const exempt: UnitStanding = { kind: "exempt", reason: "Không có đối tượng." };
    const standings = { "dh-02": exempt };
    const goesOn = (standing: Counted): Record<string, GoesOn> => ({
      "dh-02": {
        until: "2022Q1" as PeriodId,
        isKnown: true,
        cells: new Set(["A/M1/v" as CellKey]),
        by: {
          standing,
          version: 2,
          errors: 0,
          warnings: 0,
          correctionAsked: null,
          enteredFor: null,
        },
      },
    });
    const of = (standing: Counted, value: DataValue = 7) =>
      headlineUnit("b", trained(value), { standings, going: goesOn(standing) });
    const a = headlineUnit("a", trained(5));
    expect(firmnessIn("M1", [a, of(estimated)])).toEqual(["part", "no", true]);
    expect(firmnessIn("M1", [a, of(counted as Counted)])).toEqual(["no", "no", false]);
    expect(firmnessIn("M1", [a, of(estimated, unknown)])).toEqual(["no", "no", false]);
  });
});

describe("the units whose figures are not final", () => {
  it("are those that have sent, and those that go on by a report of the year", () => {
    const goingBy = (standing: Counted): GoesOn => ({
      ...{ until: "2022Q1" as PeriodId, isKnown: true, cells: new Set() },
      by: { standing, version: 1, errors: 0, warnings: 0, correctionAsked: null, enteredFor: null },
    });
    const exempt: UnitStanding = { kind: "exempt", reason: "Đang tách thôn." };

    expect(
      listNotFirm([
        { name: "A", standing: counted as Counted },
        { name: "B", standing: estimated },
        { name: "C", standing: exempt, goesOn: goingBy(estimated) },
        { name: "D", standing: exempt, goesOn: goingBy(preliminary) },
        { name: "E", standing: exempt },
        { name: "F", standing: { kind: "not-reported" } },
      ]),
    ).toEqual({ estimated: ["B", "C"], preliminary: ["D"], all: 4 });
  });
});
