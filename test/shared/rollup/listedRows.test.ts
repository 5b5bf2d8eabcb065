import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh07 } from "../../../shared/regimes/dongHoa2022/dh07.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { fillTotals } from "../../../shared/rollup/fillTotals.ts";
import { filledFor, formOf } from "../regimes/filledForm.ts";

const form = formOf(dh07);
const households = "B/T/3" as CellKey;

type Raw = { readonly [cell: string]: DataValue };

/** A commune that has sent the form with these entries; null for one that has sent nothing. */
function commune(id: string, raw: Raw | null): UnitFigures {
  const unit = id as OrgUnitId;
  const entered = new Map(Object.entries(raw ?? {}) as [CellKey, DataValue][]);
  return {
    unit,
    name: id,
    sector: "rural",
    standing: raw
      ? { kind: "counted", approved: true, estimated: false, preliminary: false }
      : { kind: "not-reported" },
    values: raw ? filledFor(form, unit, entered) : new Map(),
    version: raw ? 1 : 0,
  };
}

const storm: Raw = { "B/1/1": "2022-02-10", "B/1/2": "Gió mạnh", "B/1/3": 12, "B/1/6": 4 };

describe("emergency help, of which each commune lists what happened", () => {
  it.each<[string, Raw | null, { covered: number; expected: number }]>([
    ["one that lists nothing owes nothing", {}, { covered: 1, expected: 1 }],
    [
      "one that filled in other tables and lists nothing neither",
      { "C/1/1": 5 },
      { covered: 1, expected: 1 },
    ],
    ["one that has not reported is waited for", null, { covered: 1, expected: 2 }],
    [
      "one that names an event without its households is waited for",
      { "B/1/2": "Lốc" },
      { covered: 1, expected: 2 },
    ],
    [
      "one that says it does not know is waited for",
      { "B/1/3": unknown },
      { covered: 1, expected: 2 },
    ],
    ["one that says nothing occurred has answered", { "B/1/3": none }, { covered: 2, expected: 2 }],
  ])("%s", (_, raw, coverage) => {
    const units = [commune("ou-12", storm), commune("ou-13", raw)];
    const total = consolidate(form, units, null).find(({ key }) => key === households)?.total;
    expect(total).toEqual({ value: 12, approved: coverage.covered, own: null, ...coverage });
    const isPartial = fillTotals(form, units, null).partial.has(households);
    // What is marked in the sheet is lacking in what has been reported, too.
    expect(isPartial).toBe(raw !== null && coverage.covered < coverage.expected);
  });
});
