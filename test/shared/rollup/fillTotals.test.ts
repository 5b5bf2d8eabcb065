import { describe, expect, it } from "vitest";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import type { UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { fillTotals } from "../../../shared/rollup/fillTotals.ts";
import { formOf } from "../regimes/filledForm.ts";

const form = formOf(dh06b);
const share = "A/1/9" as CellKey;

/** A commune that says what its fund took in, and what it is to take in, or not. */
function commune(id: string, taken: DataValue, planned: DataValue): UnitFigures {
  const standing = {
    kind: "counted",
    approved: true,
    estimated: false,
    preliminary: false,
  } as const;
  const values = new Map<CellKey, DataValue>([
    ["A/1/3" as CellKey, taken],
    ["A/1/8" as CellKey, planned],
  ]);
  return { unit: id as OrgUnitId, name: id, sector: "rural", standing, version: 1, values };
}

describe("what part of the plan the communes' funds have taken in, 3/8*100", () => {
  it("is worked out of totals that the same communes make", () => {
    const { values, live } = fillTotals(form, [commune("a", 1, 3), commune("b", 2, 3)], null);

    expect([values.get(share), live.has(share)]).toEqual([50, true]);
  });

  it("is not, where as many communes make both, but not the same ones", () => {
    const { values, live, unlike } = fillTotals(
      form,
      [commune("a", 10, null), commune("b", null, 8)],
      null,
    );

    expect([values.get("A/1/3" as CellKey), values.get("A/1/8" as CellKey)]).toEqual([10, 8]);
    expect([values.get(share) ?? null, live.has(share), [...unlike]]).toEqual([
      null,
      false,
      [share],
    ]);
  });
});

it("of a stock those who had nothing to report are missing, of what has happened they are not", () => {
  const month = formOf(dh04, "month");
  const moved = ["2", "3", "4", "5", "6", "7", "8"].map(
    (column) => [`A/hh/${column}` as CellKey, 0] as const,
  );
  const told = {
    ...commune("a", 0, 0),
    values: computeForm(month, new Map([...moved, ["A/hh/1" as CellKey, 96]])),
  };
  const silent = {
    ...commune("b", 0, 0),
    standing: { kind: "nothing-to-report" } as const,
    values: new Map(),
  };

  const { partial } = fillTotals(month, [told, silent], null);

  expect(partial.get("A/hh/9" as CellKey)).toMatchObject({ value: 96, covered: 1, expected: 2 });
  expect(partial.has("A/hh/7" as CellKey)).toBe(false);
});
