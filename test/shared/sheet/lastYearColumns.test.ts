import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import {
  countLastYear,
  type LastYear,
  standsBesideLastYear,
  type UnitLastYear,
} from "../../../shared/rollup/lastYear.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";
import { engineDisagreements } from "../../support/engineDisagreements.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { formOf } from "../regimes/filledForm.ts";
import { cell, childUnit, everyAggregation } from "../rollup/everyAggregation.ts";
import { illustratedTown } from "../rollup/illustratedUnits.ts";
import { townOf } from "../rollup/townTotal.ts";
import { drawn } from "./drawnConsolidation.ts";

type Rows = { readonly [row: string]: DataValue };
const missing = { kind: "not-reported" } as const;

/** The year before, from what each unit answered then; null is a unit that did not report. */
function yearBefore(
  rows: readonly (Rows | null)[],
  own: Rows | null = null,
  other: readonly CellKey[] = [],
): LastYear {
  const withStandard = (unit: UnitFigures): UnitLastYear => ({
    ...unit,
    otherStandard: new Set(other),
  });
  const units = rows.map((row, index) =>
    withStandard(
      childUnit(`Xã ${index}`, index % 2 ? "urban" : "rural", row ?? {}, row ? undefined : missing),
    ),
  );
  const town = own && withStandard(townOf(own));
  return {
    period: "2021" as PeriodId,
    units,
    own: town,
    figures: consolidate(everyAggregation, units, town),
  };
}

function now(rows: readonly (Rows | null)[]): UnitFigures[] {
  return rows.map((row, index) =>
    childUnit(`Xã ${index}`, index % 2 ? "urban" : "rural", row ?? {}, row ? undefined : missing),
  );
}

it("the year before is known of whoever reported then, and of whom the form itself carries it", () => {
  const training = formOf(dh03);
  const carries = (value: DataValue) => ({
    ...childUnit("Xã 0", "rural", {}),
    values: new Map([["A/1/5" as CellKey, value]]),
  });

  expect(countLastYear(training, [carries(12), carries(null), carries(none)], null)).toBe(2);
  expect(countLastYear(everyAggregation, now([{ jobs: 1 }, { jobs: 2 }]), null)).toBe(0);
  const then = yearBefore([{ jobs: 1 }, null]);
  expect(countLastYear(everyAggregation, now([{ jobs: 1 }, { jobs: 2 }]), then)).toBe(1);
  const values = new Map([[cell("jobs"), null]]);
  const blank = { ...then, units: then.units.map((unit) => ({ ...unit, values })) };
  expect(countLastYear(everyAggregation, now([{ jobs: 1 }, { jobs: 2 }]), blank)).toBe(0);
});

it("a share of the plan says whose plan it is of: the form's own is of whoever has answered", () => {
  const form = formOf(dh04);
  const { main, layout } = drawn([], [], null, { form, targets: { M3: 34 } });
  const { share = -1, verdict = -1 } = layout.target ?? {};
  const at = (key: string) => layout.rowOf.get(key as CellKey) ?? -1;

  expect(textAt(main, layout.headerTop, share)).toBe("% KH cả thị xã");
  expect(textAt(main, at("C/17/v"), verdict)).toBe("của đơn vị có số liệu");
  expect(textAt(main, at("C/12/v"), verdict)).toBe("");
});

/** Last year's total, how many units it is of, and the change. */
function line(row: string, units: UnitFigures[], lastYear: LastYear, own: Rows | null = null) {
  const { main, layout } = drawn(units, [], own, { lastYear });
  const at = layout.rowOf.get(cell(row)) ?? -1;
  const { value = -1, coverage = -1, change = -1 } = layout.lastYear ?? {};
  return [value, coverage, change].map((column) => textAt(main, at, column));
}

describe("the same period last year stands beside a total", () => {
  it("with the change in per cent, and of shares in points", () => {
    const units = now([
      { jobs: 30, helped: 9, children: 10 },
      { jobs: 90, helped: 9, children: 10 },
    ]);
    const lastYear = yearBefore([
      { jobs: 40, helped: 8, children: 10 },
      { jobs: 60, helped: 9, children: 10 },
    ]);
    // 120 after 100; 18 of 20 after 17 of 20.
    expect(line("jobs", units, lastYear)).toEqual(["100", "2/2", "20"]);
    expect(line("share", units, lastYear)).toEqual(["85", "2/2", "5"]);
  });

  it("without a change where not the same units have answered", () => {
    const units = now([{ jobs: 30 }, null]);
    const lastYear = yearBefore([{ jobs: 40 }, { jobs: 60 }]);
    expect(line("jobs", units, lastYear)).toEqual(["100", "2/2", "khác số đơn vị"]);
    const swapped = yearBefore([null, { jobs: 60 }]);
    expect(line("jobs", units, swapped)).toEqual(["60", "1/2", "khác số đơn vị"]);
  });

  it("without a change where there was nothing to grow from", () => {
    expect(line("jobs", now([{ jobs: 3 }]), yearBefore([{ jobs: none }]))).toEqual([
      "-",
      "1/1",
      "",
    ]);
    expect(line("jobs", now([{ jobs: 3 }]), yearBefore([{ jobs: 0 }]))).toEqual(["0", "1/1", ""]);
  });

  it("without a per cent of what is or was below nothing, by both formula engines", () => {
    const change = (opening: number, closing: number): Rows => ({
      ...{ opening, closing, decrease: opening - closing },
    });
    for (const [then, here, shown] of [
      [change(8, 10), change(10, 6), "-2"],
      [change(10, 5), change(7, 10), "5"],
    ] as const) {
      expect(line("decrease", now([here]), yearBefore([then]))).toEqual([shown, "1/1", ""]);
      const { main } = drawn(now([here]), [], null, { lastYear: yearBefore([then]) });
      expect(engineDisagreements(main)).toEqual([]);
    }
  });

  it("with both years' own part of the town, or without a change", () => {
    const units = now([{ fund: 5 }]);
    expect(line("fund", units, yearBefore([{ fund: 4 }], { fund: 96 }), { fund: 115 })).toEqual([
      ...["100", "1/1 + thị xã", "20"],
    ]);
    expect(line("fund", units, yearBefore([{ fund: 4 }], { fund: null }), { fund: 115 })).toEqual([
      ...["4", "1/1, thiếu thị xã", "khác số đơn vị"],
    ]);
  });

  it("without columns where nothing is known of it, and with empty cells where a figure is not", () => {
    expect(drawn(now([{ jobs: 3 }])).layout.lastYear).toBeNull();
    expect(line("teams", now([{ teams: 1 }]), yearBefore([{ jobs: 3 }]))).toEqual(["", "", ""]);
  });

  it("under a heading of its own; every unit's figure is hidden and off the page", () => {
    const { main, layout } = drawn(now([{ jobs: 3 }, { jobs: 4 }]), [], null, {
      lastYear: yearBefore([{ jobs: 1 }, { jobs: 2 }]),
    });
    expect(visibleTexts(main)).toContain("Cùng kỳ năm trước");
    const { urban, rural, change } = layout.lastYear ?? { urban: null, rural: null, change: -1 };
    expect(main.print.area.right).toBe(change);
    for (const column of [urban?.first ?? -1, rural?.first ?? -1]) {
      expect(column).toBeGreaterThan(change);
      expect(main.columns[column]?.hidden).toBe(true);
    }
  });
});

it("figures on another standard stand beside each other and are not compared", () => {
  const cells = [...everyAggregation.cells].map(
    ([key, own]) =>
      [
        key,
        { ...own, row: { ...own.row, standard: { of: "chuẩn nghèo", name: "2022–2025" } } },
      ] as const,
  );
  const form: Form = { ...everyAggregation, cells: new Map(cells) };
  const lastYear = yearBefore([{ opening: 10 }], null, [cell("opening")]);
  const { main, layout } = drawn(now([{ opening: 20 }]), [], null, { form, lastYear });
  const at = layout.rowOf.get(cell("opening")) ?? -1;
  const { value = -1, change = -1 } = layout.lastYear ?? {};
  expect([textAt(main, at, value), textAt(main, at, change)]).toEqual(["10", "khác chuẩn nghèo"]);
});

describe("last year does not stand twice", () => {
  const shown = (form: Form) =>
    [...form.cells.values()].filter((one) => standsBesideLastYear(form, one)).map(({ key }) => key);

  it("in rows that carry it themselves, and for what was planned", () => {
    // Of the employment form only what stands at the period's end has no column of last year.
    expect(shown(formOf(dh03))).toEqual(["A/8.2/2", "A/8.3/2", "A/9/2"]);
    expect(shown(formOf(dh08)).filter((key) => key.startsWith("B/1/"))).toEqual([
      ...["B/1/2", "B/1/3", "B/1/4", "B/1/5"],
    ]);
  });

  it("but beside every figure of the poverty form but its plan", () => {
    const all = [...formOf(dh04).cells.keys()];
    const without = all.filter((key) => !shown(formOf(dh04)).includes(key));
    expect(without).toEqual(["A/hh/M", "C/16/v"]);
  });
});

it("the sheet's own totals and changes are ours, also after somebody has typed into it", {
  timeout: 120_000,
}, () => {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.nat(60) },
    { weight: 1, arbitrary: fc.constantFrom<DataValue>(none, unknown, null) },
  );
  const answers = fc.record({ jobs: value, helped: value, children: value, teams: value });
  const units = fc.array(fc.option(answers, { freq: 6 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(units, units, fc.nat(60), (rows, last, later) => {
      const lastYear = yearBefore(last);
      const changed = rows.map((row, index) => (index === 1 ? { ...row, jobs: later } : row));
      const start = drawn(now(rows), [], null, { lastYear });
      const after = drawn(now(changed), [], null, { lastYear });
      const { main, layout } = start;
      const columns = layout.lastYear;
      if (!columns) return;
      const engine = engineSheetOf(main.rows.map(({ cells }) => cells));
      const differing = (sheet: typeof main, named: readonly string[]) =>
        named.flatMap((row) => {
          const at = layout.rowOf.get(cell(row)) ?? -1;
          return [columns.value, columns.change].flatMap((column) => {
            const drawnCell = sheet.rows[at]?.cells[column];
            if (drawnCell?.formula === undefined) return [];
            const theirs = engine.valueAt(at, column);
            const ours = drawnCell.value ?? "";
            const same =
              typeof theirs === "number" && typeof ours === "number"
                ? Math.abs(theirs - ours) <= 1e-7 * Math.max(1, Math.abs(ours))
                : theirs === ours;
            return same ? [] : [{ row, theirs, ours }];
          });
        });
      expect(differing(main, ["jobs", "share", "teams"])).toEqual([]);
      if (rows[1] === null) return;
      engine.type([[layout.rowOf.get(cell("jobs")) ?? -1, layout.urban.first, contentOf(later)]]);
      expect(differing(after.main, ["jobs"])).toEqual([]);
    }),
    { numRuns: 40, seed: 2021 },
  );
});

describe("a spreadsheet makes of last year's figures what stands beside this year's", () => {
  it.each(
    templates.filter(({ periodKinds }) => periodKinds.includes("quarter")).map(({ id }) => id),
  )("%s, its rates of what was planned included", (id) => {
    const { template, units } = illustratedTown(id);
    const form = formOf(template);
    // Each unit had its neighbour's figures then.
    const before = units.map(
      (unit, index): UnitLastYear => ({
        ...unit,
        values: units[(index + 1) % units.length]?.values ?? new Map(),
        otherStandard: new Set(),
      }),
    );
    const lastYear: LastYear = {
      period: "2021Q1" as PeriodId,
      units: before,
      own: null,
      figures: consolidate(form, before, null),
    };
    const { main } = drawn(units, [], null, { form, lastYear });

    expect(engineDisagreements(main)).toEqual([]);
  });
});
