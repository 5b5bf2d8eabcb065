import { expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { mayAdjust } from "../../../shared/report/adjusted.ts";
import type { CarriedFrom } from "../../../shared/report/carried.ts";
import { formOf } from "../regimes/filledForm.ts";

const form = formOf(dh03);
const filed: CarriedFrom = { kind: "figure", source: "số liệu trên trang" };

/** Whether a cell may be adjusted that 12 was carried into, wherever from. */
function may(key: string, from: CarriedFrom = filed): boolean {
  const values = new Map([[key as CellKey, { value: 12, from }]]);
  return mayAdjust(form, { revision: "r", values, missing: new Set() }, key as CellKey);
}

it("what is asked of a unit, or registered by it, is not adjusted, wherever its figure is said to come from", () => {
  // The plan of the year, how far the unit meant to be, what was reached before, last year's figure.
  expect(["A/1/1", "A/1/M", "A/1/L", "A/1/5"].map((key) => may(key))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it("where nothing has accumulated yet there is nothing to adjust", () => {
  expect(may("A/1/L", { kind: "nothing" })).toBe(false);
});
