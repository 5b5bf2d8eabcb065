import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { Importance } from "../../../shared/form/template.ts";
import { type CellKey, type OrgUnitId, partsOfCellKey } from "../../../shared/ids.ts";
import { dh06 } from "../../../shared/regimes/dongHoa2022/dh06.ts";
import { paidRows } from "../../../shared/regimes/dongHoa2022/dh06Rules.ts";
import { illustratedMerit } from "../../../shared/regimes/dongHoa2022/illustratedMerit.ts";
import {
  meritFigures,
  meritIndicators,
  meritSources,
} from "../../../shared/regimes/dongHoa2022/meritFigures.ts";
import { ofCommunes } from "../../../shared/regimes/dongHoa2022/ofCommunes.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { printColumn } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { carriedFrom, type Filing, faultsOf, formInPeriod, foundIn, published } from "./filing.ts";
import type { Cells } from "./rightForms.ts";

const filing: Filing = { figures: meritFigures, sources: meritSources };
const quarter = formInPeriod(dh06);

const nobody = paidRows.flatMap((row) =>
  ["2", "3", "4", "5"].map((column) => [`A/${row}/${column}`, none] as const),
);

/** A right form of Hòa Hiệp Trung: 92 wounded soldiers, 168 families of the fallen, three files waiting in January. */
const right: Cells = {
  ...Object.fromEntries(nobody),
  ...{ "A/7/3": 1, "A/13/2": 2, "A/13/3": 3, "A/13/4": 1 },
  ...{ "B/1/2": 9, "B/1/3": 11, "B/1/4": 1 },
  ...{ "C/1.1/1": none, "C/1.1/2": none, "C/1.2/1": 1, "C/1.2/2": 20, "C/2/1": 2, "C/2/2": 2 },
  ...{ "C/3/1": 398, "C/3/2": 119.4, "C/4/1": none, "C/4/2": none, "C/5/1": 1, "C/6/1": true },
};

type Case = readonly [mistake: string, change: Cells, ...found: (readonly [Importance, string])[]];

const mistakes: readonly Case[] = [
  ["more deaths than people", { "A/2/3": 3 }, ["error", "N1@A/2"]],
  ["more removals than people", { "A/8/4": 25 }, ["error", "N1@A/8"]],
  ["more leaving for other reasons than people", { "A/14/5": 13 }, ["error", "N1@A/14"]],
  ["more files settled than there were", { "B/1/3": 12 }, ["error", "N2@B/1"]],
  ["a file left waiting", { "B/1/3": 10 }, ["warning", "N3@B/1"]],
  ["a house that was paid and is not counted", { "C/1.2/1": none }, ["warning", "N4@C/1.2"]],
  ["half a house", { "C/1.2/1": 0.5 }, ["error", "value@C/1.2/1"]],
  ["a decrease typed as a negative", { "A/7/3": -1 }, ["error", "value@A/7/3"]],
  ["gifts typed in đồng", { "C/3/2": 119_400_000 }, ["warning", "dong@C/3/2"]],
  ["nobody has said whether the work is done well", { "C/6/1": null }, ["warning", "blank"]],
];

describe("the form about people with merit", () => {
  it.each(dh06.periodKinds)("compiles for a %s", (kind: PeriodKind) => {
    const compiled = compileForm(dh06, kind);
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
  });

  it("is what the Worker publishes", () => {
    expect(published(dh06)).toEqual(dh06);
  });

  it("prints its algebra", () => {
    const printed = dh06.tables.map((table) =>
      table.columns.map((column) => printColumn(quarter, table, column)),
    );
    expect(printed).toEqual([
      ["1", "2", "3", "4", "5", "6=1+2-3-4-5"],
      ["1", "2", "3", "4", "5=1+2-3-4"],
      ["1", "2"],
    ]);
  });

  it("has fourteen rows of people, and crosses out the fallen: their families are paid", () => {
    const rows = dh06.tables[0]?.rows.map(({ id }) => id);
    expect(rows).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)));
    const filled = new Set(
      [...quarter.cells.keys()]
        .map(partsOfCellKey)
        .flatMap(({ table, row }) => (table === "A" ? [row] : [])),
    );
    expect([...filled]).toEqual([...paidRows]);
  });

  it("opens with the closing of the period before, or with what was filed for January", () => {
    const previous = (key: string) => ({ key, template: null, period: "previous" });
    const opens = (key: string) => cellOf(quarter, key as CellKey).content;
    expect(opens("A/13/1")).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: previous("A/13/6"),
        orElse: { kind: "figure", indicator: "ncc.13.opening" },
      },
    });
    expect(opens("B/1/1")).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: previous("B/1/5"),
        orElse: { kind: "figure", indicator: "ncc.files.opening" },
      },
    });
  });

  it("aims at no file left waiting", () => {
    const judged = [...quarter.cells.values()].filter(({ measure }) => measure.target !== null);
    expect(judged.map(({ key, measure }) => [key, measure.target, measure.direction])).toEqual([
      ["B/1/5", "M10", "down"],
    ]);
    expect(Object.values(planTargets["M10"] ?? {})).toEqual(Array(11).fill(0));
  });

  it("finds nothing in a right form", () => {
    expect(foundIn(filing, quarter, "ou-12", right)).toEqual([]);
  });

  it.each(mistakes.map(([mistake, change, ...found]) => [mistake, change, found] as const))(
    "finds a mistake by the rule it breaks: %s",
    (_, change, found) => {
      expect(foundIn(filing, quarter, "ou-12", { ...right, ...change })).toEqual(found);
    },
  );

  it("has no rule without a mistake that it finds", () => {
    const caught = mistakes.flatMap(([, , ...found]) => found.map(([, id]) => id.split("@")[0]));
    expect(dh06.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([]);
  });

  it.each(illustratedMerit.map((report) => [report.unit, report] as const))(
    "is illustrated by %s without an error or an unexplained warning",
    (_, report) => {
      expect(faultsOf(filing, quarter, report)).toEqual([]);
      expect(report.reasons.length).toBeLessThanOrEqual(2);
    },
  );

  it("carries the opening of every row and commune, each with its source", () => {
    const openings = [...paidRows, "files"].map((row) => `ncc.${row}.opening`);
    expect(Object.keys(meritFigures).toSorted()).toEqual(openings.toSorted());
    expect(Object.keys(meritSources).toSorted()).toEqual(openings.toSorted());
    expect(meritIndicators.map(({ id }) => id as string).toSorted()).toEqual(openings.toSorted());
    const communes = Object.keys(ofCommunes(Array(10).fill(0)));
    for (const values of Object.values(meritFigures)) {
      expect(Object.keys(values)).toEqual(communes);
    }
  });

  it("is judged alike by its sheet and by our rules", () => {
    const carried = carriedFrom(filing, quarter, "ou-19" as OrgUnitId);
    expect(findDisagreement(quarter, carried, 60)).toBeNull();
  });
});
