import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf, type FormCell } from "../../../shared/form/form.ts";
import type { CellKey, TemplateId } from "../../../shared/ids.ts";
import { type OverviewUnit, overviewOf } from "../../../shared/rollup/overview.ts";
import { aimOfFigure, judgeFigure } from "../../../shared/rollup/overviewAim.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import {
  figureOf,
  headlineForm,
  headlineOf,
  headlineTown,
  headlineUnit,
  type Said,
} from "./headlineUnits.ts";
import { trained } from "./saidByCommunes.ts";

const missing: UnitStanding = { kind: "not-reported" };
const returned: UnitStanding = { kind: "being-corrected" };

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
