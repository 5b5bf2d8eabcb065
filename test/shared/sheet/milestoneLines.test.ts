import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { type Milestones, milestonesOf } from "../../../shared/rollup/milestones.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";
import { textAt } from "../../support/formulasOf.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { cell, childUnit } from "../rollup/everyAggregation.ts";
import { townOf } from "../rollup/townTotal.ts";
import { drawn } from "./drawnConsolidation.ts";
import { measuredForm } from "./measuredForm.ts";

const form = measuredForm("quarter");
const targets = { jobs: 1000, share: 90, fund: 330 };

/** What the units registered for some rows. */
function registered(
  units: readonly UnitFigures[],
  rows: { readonly [row: string]: readonly DataValue[] },
  own: UnitFigures | null,
) {
  return new Map(
    Object.entries(rows).flatMap(([row, values]): [CellKey, Milestones][] => {
      const found = milestonesOf(cellOf(form, cell(row)), units, values, own);
      return found ? [[cell(row), found]] : [];
    }),
  );
}

function drawnWith(
  units: readonly UnitFigures[],
  rows: { readonly [row: string]: readonly DataValue[] },
  own: { readonly [row: string]: DataValue } | null = null,
) {
  const milestones = registered(units, rows, own && townOf(own));
  const all = drawn(units, [], own, { form, targets, milestones });
  const at = (row: string) => all.layout.milestonesRowOf.get(cell(row)) ?? -1;
  const across = (row: number) => {
    const { urban, rural, total, coverage, target } = all.layout;
    const columns = [urban.first, rural.first, total, coverage, target?.verdict ?? -1];
    return columns.map((column) => textAt(all.main, row, column));
  };
  return { ...all, at, across };
}

const estimated = { kind: "counted", approved: true, estimated: true, preliminary: false } as const;

describe("before the year's report a figure stands beside what was registered for it", () => {
  const units = [
    childUnit("Phường A", "urban", { jobs: 86, helped: 96, children: 100, fund: 3 }),
    childUnit("Xã B", "rural", { jobs: 60, helped: 90, children: 100, fund: 2 }, estimated),
  ];

  it("unit by unit and together, where all have registered", () => {
    const { at, across, layout } = drawnWith(units, { jobs: [80, 70] });
    const figure = layout.rowOf.get(cell("jobs")) ?? -1;

    expect(at("jobs")).toBe(figure + 1);
    expect(across(figure)).toEqual(["86", "60", "146", "2/2", "chậm tiến độ (ước)"]);
    expect(across(figure + 1)).toEqual(["80", "70", "150", "2/2", ""]);
    expect(across(figure + 2)).toEqual(["đạt tiến độ", "chậm tiến độ (ước)", "", "", ""]);
  });

  it("together not before the last one has registered, and says so", () => {
    const { at, across } = drawnWith(units, { jobs: [80, null] });
    expect(across(at("jobs"))).toEqual(["80", "", "", "1/2", "chưa đủ đơn vị đăng ký"]);
    expect(across(at("jobs") + 1)).toEqual(["đạt tiến độ", "", "", "", ""]);
  });

  it("unit by unit only, where rates have no sum", () => {
    const { at, across } = drawnWith(units, { share: [95, 95] });
    expect(across(at("share"))).toEqual(["95", "95", "", "2/2", "tỷ lệ không cộng được"]);
    expect(across(at("share") + 1)).toEqual(["đạt tiến độ", "chậm tiến độ (ước)", "", "", ""]);
  });

  it("unit by unit only, where the town adds a part that it registers nowhere", () => {
    const { at, across } = drawnWith(units, { fund: [1, 3] }, { fund: 42.5 });
    expect(across(at("fund"))[4]).toBe("thị xã không đăng ký phần của mình");
    expect(across(at("fund") + 1)).toEqual(["đạt tiến độ", "chậm tiến độ (ước)", "", "", ""]);
  });

  it("without what a unit registered that owes nothing this time, as its total is: the sheet says so", () => {
    const excused = childUnit("Xã B", "rural", {}, { kind: "exempt", reason: "Bão." });
    const { at, across } = drawnWith([...units.slice(0, 1), excused], { jobs: [80, 70] });

    expect(across(at("jobs") - 1)).toEqual(["86", "", "86", "1/1", "đạt tiến độ"]);
    expect(across(at("jobs"))).toEqual(["80", "miễn nộp", "80", "1/1", ""]);
    expect(across(at("jobs") + 1)).toEqual(["đạt tiến độ", "", "", "", ""]);
  });

  it("not at all where nobody has registered anything", () => {
    expect(drawnWith(units, { jobs: [null, unknown] }).layout.milestonesRowOf.size).toBe(0);
  });
});

it("a milestone that somebody takes out of the sheet leaves the town without one, and without a verdict", () => {
  const units = [
    childUnit("Phường A", "urban", { jobs: 86 }),
    childUnit("Xã B", "rural", { jobs: 60 }),
  ];
  const { main, layout, at } = drawnWith(units, { jobs: [80, 70] });
  const engine = engineSheetOf(main.rows.map(({ cells }) => cells));
  const row = at("jobs");
  const shown = () => [
    ...[layout.rural.subtotal ?? -1, layout.total].map((column) => engine.valueAt(row, column)),
    engine.valueAt(row - 1, layout.target?.verdict ?? -1),
  ];

  expect(shown()).toEqual([70, 150, "chậm tiến độ"]);
  engine.type([[row, layout.rural.first, null]]);
  expect(shown()).toEqual(["", "", ""]);
});

it("the sheet's own verdicts are ours, also after somebody has typed into it", {
  timeout: 90_000,
}, () => {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.nat(120) },
    { weight: 1, arbitrary: fc.constantFrom<DataValue>(none, unknown, null) },
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 3, maxLength: 3 }),
      value,
      value,
      (own, aim, later) => {
        const units = (last: DataValue) => [
          childUnit("Phường A", "urban", { jobs: own[0] ?? null }),
          childUnit("Xã B", "rural", { jobs: own[1] ?? null }),
          childUnit("Xã C", "rural", { jobs: last }),
        ];
        const rows = { jobs: [aim, 40, 50] };
        const before = drawnWith(units(own[2] ?? null), rows);
        const after = drawnWith(units(later), rows);
        const { main, layout } = before;
        const figure = layout.rowOf.get(cell("jobs")) ?? -1;
        const verdict = layout.target?.verdict ?? -1;
        const places = [
          [figure, verdict],
          [figure + 1, layout.total],
          ...[0, 1, 2].map((index) => [
            figure + 2,
            [layout.urban.first, layout.rural.first, layout.rural.last][index] ?? -1,
          ]),
        ] as const;
        const engine = engineSheetOf(main.rows.map(({ cells }) => cells));
        const shown = () => places.map(([row = -1, column = -1]) => engine.valueAt(row, column));
        const drawnIn = (sheet: typeof main) =>
          places.map(([row = -1, column = -1]) => sheet.rows[row]?.cells[column]?.value ?? "");

        expect(shown()).toEqual(drawnIn(main));
        engine.type([[figure, layout.rural.last, contentOf(later)]]);
        expect(shown()).toEqual(drawnIn(after.main));
      },
    ),
    { numRuns: 40, seed: 150 },
  );
});
