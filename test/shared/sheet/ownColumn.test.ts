import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { cell, childUnit } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";

const two = [
  childUnit("Phường A", "urban", { fund: 3, jobs: 10 }),
  childUnit("Xã B", "rural", { fund: 2.5, jobs: 20 }),
];

/** A line of the sheet: the town's own part, the total and the coverage. */
function line(row: string, own: { [row: string]: DataValue }, units = two) {
  const { main, layout } = drawn(units, [], own);
  const at = layout.rowOf.get(cell(row)) ?? -1;
  return [layout.own ?? -1, layout.total, layout.coverage].map((column) =>
    textAt(main, at, column),
  );
}

describe("the town's own part of its fund", () => {
  it("has a column of its own, is in the total and in how many have answered", () => {
    expect(line("fund", { fund: 300 })).toEqual(["300", "305.5", "2/2 + thị xã"]);
    expect(line("fund", { fund: none })).toEqual(["-", "5.5", "2/2 + thị xã"]);
  });

  it("is said to be missing, and no total passes for one that has it", () => {
    expect(line("fund", { fund: null })).toEqual(["", "5.5", "2/2, thiếu thị xã"]);
    expect(line("fund", { fund: unknown })).toEqual(["...", "5.5", "2/2, thiếu thị xã"]);
  });

  it("belongs to no other figure", () => {
    expect(line("jobs", { fund: 300, jobs: 7 })).toEqual(["", "30", "2/2"]);
  });

  it("stands under its name and standing, also before the figures", () => {
    const { main, layout } = drawn(two, [], { fund: 300 });
    const own = layout.own ?? -1;
    const column = [0, 2].map((row) => textAt(main, layout.headerTop + row, own));
    expect(column).toEqual(["Thị xã", "đã duyệt"]);
    expect(visibleTexts(main)[5]).toContain("2/2 đơn vị, 2 đã duyệt + thị xã, đã duyệt");
  });

  it("has no column where the form does not ask the town", () => {
    expect(drawn(two).layout.own).toBeNull();
  });
});

it("the sheet's own total and coverage are ours, also after somebody has typed into it", {
  timeout: 60_000,
}, () => {
  const answer = fc.oneof(
    { weight: 3, arbitrary: fc.nat(500) },
    { weight: 2, arbitrary: fc.constantFrom<DataValue>(none, unknown, null, 0) },
  );
  fc.assert(
    fc.property(answer, answer, answer, answer, (a, b, own, later) => {
      const units = (second: DataValue) => [
        childUnit("Phường A", "urban", { fund: a }),
        childUnit("Xã B", "rural", { fund: second }),
      ];
      const before = drawn(units(b), [], { fund: own });
      const after = drawn(units(later), [], { fund: own });
      const { main, layout } = before;
      const row = layout.rowOf.get(cell("fund")) ?? -1;
      const engine = engineSheetOf(main.rows.map(({ cells }) => cells));
      const shown = () => [engine.valueAt(row, layout.total), engine.valueAt(row, layout.coverage)];
      const drawnIn = (sheet: typeof main) =>
        [layout.total, layout.coverage].map((column) => sheet.rows[row]?.cells[column]?.value);

      expect(shown()).toEqual(drawnIn(main));
      engine.type([[row, layout.rural.first, contentOf(later)]]);
      expect(shown()).toEqual(drawnIn(after.main));
    }),
    { numRuns: 60, seed: 330 },
  );
});
