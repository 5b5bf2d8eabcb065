import fc from "fast-check";
import { expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { Sector } from "../../../shared/orgUnit.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";
import { textAt } from "../../support/formulasOf.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { childUnit, everyAggregation as form } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";

const figure = fc.oneof(
  { weight: 5, arbitrary: fc.nat(40) },
  { weight: 2, arbitrary: fc.constantFrom<DataValue>(none, unknown, null, 0) },
);
const yes = fc.constantFrom<DataValue>(true, false, none, unknown, null);
const someUnit = fc.record({
  sector: fc.constantFrom<Sector | null>("urban", "urban", "rural", "rural", null),
  absent: fc.constantFrom<UnitStanding | undefined>(
    ...[undefined, undefined, undefined],
    { kind: "not-reported" },
    { kind: "nothing-to-report" },
    { kind: "exempt", reason: "Bão." },
    { kind: "exempt", reason: "kết thúc 31/7/2022", ended: "2022-07-31" },
    { kind: "left-out", reason: "Chưa đối chiếu." },
  ),
  rows: fc.record({
    ...Object.fromEntries(
      "jobs fund helped children drowned helpedBefore childrenBefore teams opening closing"
        .split(" ")
        .map((row) => [row, figure]),
    ),
    model: yes,
    standard: yes,
  }),
});

it("a spreadsheet's own totals and coverage are ours, whatever the units answered", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(someUnit, { minLength: 1, maxLength: 7 }), (list) => {
      const units = list.map(({ sector, absent, rows }, index) =>
        childUnit(`Đơn vị ${index}`, sector, rows, absent),
      );
      const { main, layout, figures } = drawn(units);
      const engine = engineSheetOf(main.rows.map(({ cells }) => cells));
      const different = figures.flatMap(({ key, urban, rural, total }) => {
        const row = layout.rowOf.get(key);
        if (row === undefined) return [];
        const at = (column: number | null) => (column === null ? "" : engine.valueAt(row, column));
        const theirs = [at(layout.urban.subtotal), at(layout.rural.subtotal), at(layout.total)];
        // How many said yes is written out in words: the drawn cell holds them.
        const isSaid = form.cells.get(key)?.measure.aggregation === "COUNT_TRUE_RATIO";
        const drawnAt = (column: number | null) =>
          column === null ? "" : textAt(main, row, column);
        const ours = isSaid
          ? [layout.urban.subtotal, layout.rural.subtotal, layout.total].map(drawnAt)
          : [urban, rural, total].map(({ value }) => contentOf(value) ?? "");
        const covered = [
          engine.valueAt(row, layout.coverage),
          `${total.covered}/${total.expected}`,
        ];
        const same =
          theirs.every((value, index) => isClose(value, ours[index] ?? "")) &&
          covered[0] === covered[1];
        return same ? [] : [{ key, theirs, ours, covered }];
      });
      expect(different).toEqual([]);
    }),
    { numRuns: 60, seed: 20221210 },
  );
});

/** The engine shows nine significant digits of a number. */
function isClose(left: number | string, right: number | string | boolean): boolean {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= 1e-7 * Math.max(1, Math.abs(right));
}
