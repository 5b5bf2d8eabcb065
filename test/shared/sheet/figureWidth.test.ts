import { describe, expect, it } from "vitest";
import type { OrgUnitId } from "../../../shared/ids.ts";
import type { ValueType } from "../../../shared/indicator.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import { figureWidth } from "../../../shared/sheet/figureWidth.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";
import { childUnit } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";

/** What a figure takes in characters of width: a separator is half a digit wide, and the cell has its margins. */
function needed(figure: string): number {
  return [...figure].reduce((sum, sign) => sum + (/\d/.test(sign) ? 1 : 0.5), 1);
}

describe("an ordinary figure of a district has room in its column", () => {
  it.each([
    ["count", "1.234.567"],
    ["money", "1.234.567.890"],
    ["money", "1.234.567,890"],
    ["rate", "1.234,5"],
    ["date", "15/03/2022"],
  ] as const)("as a %s: %s", (type: ValueType, figure) => {
    expect(figureWidth(countOf("", { type }))).toBeGreaterThanOrEqual(needed(figure));
  });

  it("in the form: a column that holds money in one row is as wide as money asks", () => {
    const jobs = formOf(dh03);
    const sheet = sheetFor(jobs, carriedFor(jobs, "ou-19" as OrgUnitId), new Map());
    const [table] = layOutForm(jobs).tables;
    const widthOf = (column: string) => sheet.columns[table?.columnOf.get(column) ?? -1]?.width;

    expect(["2", "4", "9"].map(widthOf)).toEqual([13.5, 12, 22]);
  });

  it("in the consolidation: every unit, every subtotal, the total", () => {
    const units = [
      childUnit("Phường Hòa Vinh", "urban", { jobs: 1_234_567 }),
      childUnit("Xã Hòa Tâm", "rural", { jobs: 1_234_567 }),
    ];
    const { main, layout } = drawn(units);
    const { urban, rural, total } = layout;
    const columns = [urban.first, urban.subtotal, rural.first, rural.subtotal, total];

    for (const column of columns) {
      expect(main.columns[column ?? -1]?.width).toBeGreaterThanOrEqual(needed("1.234.567"));
    }
  });
});
