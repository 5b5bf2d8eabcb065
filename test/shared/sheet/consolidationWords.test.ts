import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import type { UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { textAt } from "../../support/formulasOf.ts";
import { formOf } from "../regimes/filledForm.ts";
import { childUnit } from "../rollup/everyAggregation.ts";
import { drawnFrom } from "./drawnConsolidation.ts";

function wrote(name: string, words: DataValue): UnitFigures {
  return { ...childUnit(name, "rural", {}), values: new Map([["B/1/1" as CellKey, words]]) };
}

function lineOf(units: readonly UnitFigures[]) {
  const { main, layout } = drawnFrom(formOf(dh10), units);
  const row = main.rows.findIndex(({ cells }) => cells[layout.keyColumn]?.value === "B/1/1");
  const [number, label] = layout.stub;
  const at = (column: number) => textAt(main, row, column);
  return {
    said: [number, label, label + 2, layout.coverage].map(at),
    heightPt: main.rows[row]?.heightPt,
    merge: main.merges.find(({ top }) => top === row),
    across: { top: row, bottom: row, left: label + 2, right: layout.total },
  };
}

describe("what the units wrote", () => {
  const two = [
    wrote("Xã Hòa Tâm", "Ra mắt mô hình."),
    wrote("Xã Hòa Thành", null),
    wrote("Xã Hòa Xuân Nam", "Mở 2 lớp."),
  ];

  it("stands in the town's sheet under the names of its units, over all their columns", () => {
    const { said, merge, across } = lineOf(two);
    expect(said).toEqual([
      "1",
      "Kết quả nổi bật",
      "Xã Hòa Tâm: Ra mắt mô hình.\nXã Hòa Xuân Nam: Mở 2 lớp.",
      "2/3",
    ]);
    expect(merge).toEqual(across);
  });

  it("has as many lines as it needs", () => {
    const long = two.map((unit) => wrote(unit.name, "tuyên truyền tại thôn ".repeat(20)));
    expect(lineOf(long).heightPt).toBeGreaterThan(3 * (lineOf(two).heightPt ?? 0));
  });

  it("is nothing where nobody wrote", () => {
    expect(lineOf([wrote("Xã Hòa Tâm", null)]).said.slice(2)).toEqual(["", "0/1"]);
  });
});
