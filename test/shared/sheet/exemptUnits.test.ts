import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { countExemptParts } from "../../../shared/rollup/exemptParts.ts";
import type { LastYear } from "../../../shared/rollup/lastYear.ts";
import { type Milestones, milestonesOf } from "../../../shared/rollup/milestones.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { engineDisagreements } from "../../support/engineDisagreements.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { cell, childUnit } from "../rollup/everyAggregation.ts";
import { townOf } from "../rollup/townTotal.ts";
import { drawn } from "./drawnConsolidation.ts";
import { measuredForm } from "./measuredForm.ts";

const exempt: UnitStanding = { kind: "exempt", reason: "Không có đối tượng." };
const leftOut: UnitStanding = { kind: "left-out", reason: "Chưa đối chiếu." };
const counted: UnitStanding = {
  ...{ kind: "counted", approved: true, estimated: false, preliminary: false },
};

const aims = {
  jobs: { direction: "up" },
  fund: { direction: "up" },
  drowned: { direction: "down" },
  share: { direction: "up" },
  closing: { direction: "down" },
  standard: { direction: "up" },
} as const;
const year = measuredForm("year", aims);
const targets = { jobs: 100, fund: 330, drowned: 3, share: 50, closing: 4, standard: 70 };

interface Town {
  readonly units: readonly UnitFigures[];
  /** The town's own fund. */
  readonly fund?: DataValue;
  readonly standing?: UnitStanding;
  readonly form?: typeof year;
  /** What each unit aims at in jobs, and what it registered. */
  readonly jobs?: readonly (number | null)[];
  readonly lastYear?: LastYear | null;
}

/** The sheets of a town whose units' own targets and milestones of new jobs are known. */
function sheetsOf({ units, fund, standing, form = year, jobs = [], lastYear = null }: Town) {
  const own = fund === undefined ? null : townOf({ fund }, standing);
  const parts = Object.keys(aims).map((row): [CellKey, number] => {
    const holders = units.map((unit, index) => {
      return { standing: unit.standing, target: row === "jobs" ? (jobs[index] ?? null) : null };
    });
    const parent = own && row === "fund" ? [{ standing: own.standing, target: null }] : [];
    return [cell(row), countExemptParts(cellOf(form, cell(row)), [...holders, ...parent])];
  });
  const registered = milestonesOf(cellOf(form, cell("jobs")), units, jobs, own);
  const milestones = new Map<CellKey, Milestones>(registered ? [[cell("jobs"), registered]] : []);
  return drawn(units, [], fund === undefined ? null : { fund }, {
    ...{ form, targets, milestones, exemptParts: new Map(parts), lastYear },
    ...(standing ? { ownStanding: standing } : {}),
  });
}

/** Total, coverage and verdict of a figure. */
function line(row: string, town: Town): string[] {
  const { main, layout } = sheetsOf(town);
  const at = layout.rowOf.get(cell(row)) ?? -1;
  const columns = [layout.total, layout.coverage, layout.target?.verdict ?? -1];
  return columns.map((column) => textAt(main, at, column));
}

const did = (jobs: number, name = `${jobs}`) => childUnit(`Xã ${name}`, "rural", { jobs });

describe("a year in which a unit owes nothing", () => {
  const excused = childUnit("Xã Z", "rural", {}, exempt);

  it("has no verdict on the plan of all of them: its part of the plan is not told", () => {
    const units = [did(50), did(40), excused];
    const said = "chưa đủ số liệu: có đơn vị miễn nộp";
    expect(line("jobs", { units, jobs: [50, 40, 10] })).toEqual(["90", "2/2", said]);
    expect(line("jobs", { units, jobs: [50, 40, null] })).toEqual(["90", "2/2", said]);
  });

  it("has one where the others have reached it all, or its own part is none", () => {
    expect(line("jobs", { units: [did(60), did(40), excused] })[2]).toBe("đạt");
    const jobs = [60, 40, 0];
    expect(line("jobs", { units: [did(50), did(40), excused], jobs })[2]).toBe("chưa đạt");
  });

  it("still waits for those who owe it, and says that first", () => {
    const units = [did(50), childUnit("Xã B", "rural", {}, leftOut), excused];
    expect(line("jobs", { units, jobs: [50, 40, 10] })).toEqual(["50", "1/2", "chưa đủ số liệu"]);
  });

  it("keeps no ceiling: what happened there is not told", () => {
    const one = childUnit("Xã A", "rural", { drowned: 1 });
    const said = "chưa đủ số liệu: có đơn vị miễn nộp";
    expect(line("drowned", { units: [one, excused] })).toEqual(["1", "1/1", said]);
  });

  it("says who owes nothing, and why, beside what is missing", () => {
    const { second } = sheetsOf({ units: [did(50), excused] });
    const texts = visibleTexts(second);
    expect(texts.slice(texts.indexOf("Xã Z"), texts.indexOf("Xã Z") + 4)).toEqual([
      ...["Xã Z", "– không phải nộp", "miễn nộp", "Không có đối tượng."],
    ]);
  });
});

describe("a town that owes no part of its own this time", () => {
  const units = [childUnit("Xã A", "rural", { fund: 30 })];

  it("is not waited for, and its part of the plan is not told", () => {
    const said = "chưa đủ số liệu: có đơn vị miễn nộp";
    expect(line("fund", { units, fund: null, standing: exempt })).toEqual(["30", "1/1", said]);
    expect(line("fund", { units, fund: null, standing: leftOut })).toEqual([
      ...["30", "1/1, thiếu thị xã", "chưa đủ số liệu"],
    ]);
  });

  it("is in the total where it has sent its part all the same", () => {
    expect(line("fund", { units, fund: 300, standing: counted })).toEqual([
      ...["330", "1/1 + thị xã", "đạt"],
    ]);
  });
});

describe("a spreadsheet's own figures of a consolidation", () => {
  const figure = fc.oneof(
    { weight: 5, arbitrary: fc.nat(60) },
    { weight: 2, arbitrary: fc.constantFrom<DataValue>(none, unknown, null, 0) },
  );
  const standing = fc.constantFrom<UnitStanding>(
    ...[counted, counted, { ...counted, estimated: true }],
    ...[exempt, exempt, leftOut, { kind: "being-corrected" } as const],
  );
  const rows = fc.record({
    ...Object.fromEntries(
      "jobs fund helped children drowned helpedBefore childrenBefore teams opening closing"
        .split(" ")
        .map((row) => [row, figure]),
    ),
    standard: fc.constantFrom<DataValue>(true, true, false, none, unknown, null),
  });
  const someUnit = fc.record({
    sector: fc.constantFrom("urban" as const, "rural" as const, null),
    ...{ standing, rows, before: rows, stoodBefore: standing },
    aim: fc.constantFrom(null, 0, 20),
  });
  const someTown = fc.record({
    list: fc.array(someUnit, { minLength: 1, maxLength: 5 }),
    fund: fc.option(figure, { nil: undefined }),
    ...{ standing, stoodBefore: standing },
    kind: fc.constantFrom("year" as const, "year" as const, "six-month" as const),
  });

  it("are ours to the last cell, whoever owes nothing or is left out", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(someTown, ({ list, fund, standing: stands, stoodBefore, kind }) => {
        const form = measuredForm(kind, aims);
        const of = (at: "now" | "before") =>
          list.map((one, index) => {
            const [said, as] =
              at === "now" ? [one.rows, one.standing] : [one.before, one.stoodBefore];
            return childUnit(`Đơn vị ${index}`, one.sector, said, as);
          });
        const before = of("before").map((unit) => ({ ...unit, otherStandard: new Set<CellKey>() }));
        const town = fund === undefined ? null : townOf({ fund: 7 }, stoodBefore);
        const own = town && { ...town, otherStandard: new Set<CellKey>() };
        const figures = consolidate(form, before, own);
        const { main, third } = sheetsOf({
          ...{ units: of("now"), standing: stands, form },
          ...(fund === undefined ? {} : { fund }),
          jobs: list.map(({ aim }) => aim),
          lastYear: { period: "2021" as LastYear["period"], units: before, own, figures },
        });
        expect([...engineDisagreements(main), ...engineDisagreements(third)]).toEqual([]);
      }),
      { numRuns: 60, seed: 20221128 },
    );
  });
});
