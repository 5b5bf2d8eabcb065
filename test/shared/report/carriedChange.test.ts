import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import type { CarriedSet } from "../../../shared/report/carried.ts";
import { listCarriedChanges } from "../../../shared/report/carriedChange.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

const form = formOf(dh04);
const today = carriedFor(form, "ou-19" as OrgUnitId);
const key = (text: string) => text as CellKey;

/** What a sheet shows that was opened with today's figures, but for some cells; null takes one away: it was open. */
function opened(changed: Readonly<Record<string, DataValue | "open">>, entered = {}) {
  const carried = new Map([...today.values].map(([cell, { value }]) => [cell, value] as const));
  for (const [cell, value] of Object.entries(changed)) {
    if (value === "open") carried.delete(key(cell));
    else carried.set(key(cell), value);
  }
  return { carried, entered: new Map(Object.entries(entered)) as Map<CellKey, DataValue> };
}

/** Today's figures without the source of some cells. */
function without(...cells: readonly string[]): CarriedSet {
  const values = new Map([...today.values].filter(([cell]) => !cells.includes(cell)));
  return { revision: "r2", values, missing: new Set(cells.map(key)) };
}

const households = {
  cell: "A/hh/1",
  name: { row: "hộ nghèo", column: "1" },
  measure: { type: "count", decimals: 0 },
} as const;

describe("the carried figures that changed since a sheet was opened", () => {
  it("are none where nothing did", () => {
    expect(listCarriedChanges(form, opened({}), today)).toEqual([]);
  });

  it("are those that differ, and no others", () => {
    expect(listCarriedChanges(form, opened({ "A/hh/1": 131 }), today)).toEqual([
      { ...households, before: 131, after: 128 },
    ]);
  });

  it("are not those that only went through a spreadsheet, which keeps 15 digits", () => {
    const noisy = new Map([
      ...today.values,
      [key("A/hh/1"), { value: 0.1 + 0.2, from: { kind: "target" } }] as const,
    ]);

    expect(
      listCarriedChanges(form, opened({ "A/hh/1": 0.3 }), { ...today, values: noisy }),
    ).toEqual([]);
  });

  it("are those whose source came, against what was typed in", () => {
    const sheet = opened({ "A/hh/1": "open", "C/10/v": "open" }, { "A/hh/1": 128 });

    expect(listCarriedChanges(form, sheet, today)).toEqual([
      { ...households, before: 128, after: 128, source: "come" },
      {
        cell: "C/10/v",
        name: { row: "tổng số hộ dân cư", line: "10" },
        measure: { type: "count", decimals: 0 },
        before: null,
        after: 2914,
        source: "come",
      },
    ]);
  });

  it("are those that have lost their source", () => {
    expect(listCarriedChanges(form, opened({}), without("A/hh/1"))).toEqual([
      { ...households, before: 128, after: null, source: "gone" },
    ]);
  });

  it("are not those that had none and have none", () => {
    const sheet = opened({ "A/hh/1": "open" }, { "A/hh/1": 128 });

    expect(listCarriedChanges(form, sheet, without("A/hh/1"))).toEqual([]);
  });
});
