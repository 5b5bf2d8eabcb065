import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import type { CarriedFrom, CarriedSet } from "../../../shared/report/carried.ts";
import { listSourceChanges } from "../../../shared/report/sourceChanges.ts";

const opening = "A/hh/1" as CellKey;

const quarter = (version: number): CarriedFrom => ({
  kind: "report",
  period: "2022Q1" as PeriodId,
  version,
  approved: false,
});
const list = (source: string): CarriedFrom => ({ kind: "figure", source });

/** What is carried into the opening cell; null where its source is missing. */
function carried(value: DataValue, from: CarriedFrom | null): CarriedSet {
  return {
    revision: "r",
    values: new Map(from ? [[opening, { value, from }]] : []),
    missing: new Set(from ? [] : [opening]),
  };
}

const change = (
  sent: DataValue,
  sentFrom: CarriedFrom | null,
  now: DataValue,
  from: CarriedFrom | null,
) => ({
  cell: opening,
  sent,
  sentFrom,
  now,
  from,
});

describe("a later correction of a source flags the report that was sent with it", () => {
  it.each<[string, CarriedSet, CarriedSet, ReturnType<typeof change>[]]>([
    [
      "says nothing while the source stands",
      carried(168, quarter(1)),
      carried(168, quarter(1)),
      [],
    ],
    [
      "says nothing of a newer version with the same figure",
      carried(168, quarter(1)),
      carried(168, quarter(2)),
      [],
    ],
    [
      "names what was sent and what the source says now",
      carried(168, quarter(1)),
      carried(163, quarter(2)),
      [change(168, quarter(1), 163, quarter(2))],
    ],
    [
      "takes a zero, không phát sinh and chưa có số liệu for different figures",
      carried(none, quarter(1)),
      carried(unknown, quarter(2)),
      [change(none, quarter(1), unknown, quarter(2))],
    ],
    [
      "names a source that was withdrawn",
      carried(168, quarter(1)),
      carried(null, null),
      [change(168, quarter(1), null, null)],
    ],
    [
      "names a list that was corrected",
      carried(168, list("Rà soát 2021")),
      carried(167, list("Rà soát 2021, đính chính")),
      [change(168, list("Rà soát 2021"), 167, list("Rà soát 2021, đính chính"))],
    ],
  ])("%s", (_, sent, now, changes) => {
    expect(listSourceChanges({ carried: sent, values: new Map() }, now)).toEqual(changes);
  });
});

describe("a figure that was entered “tạm tính” for want of a source", () => {
  const entered = { carried: carried(null, null), values: new Map([[opening, 150]]) };

  it("is measured against the source once there is one", () => {
    expect(listSourceChanges(entered, carried(163, quarter(1)))).toEqual([
      change(150, null, 163, quarter(1)),
    ]);
    expect(listSourceChanges(entered, carried(150, quarter(1)))).toEqual([]);
  });

  it("stands while there is none", () => {
    expect(listSourceChanges(entered, carried(null, null))).toEqual([]);
  });
});

it("a cell that the version could not know is none of its business", () => {
  const sent = {
    carried: { revision: "r", values: new Map(), missing: new Set<CellKey>() },
    values: new Map(),
  };

  expect(listSourceChanges(sent, carried(163, quarter(2)))).toEqual([]);
});
