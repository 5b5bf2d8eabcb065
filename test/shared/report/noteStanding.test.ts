import { describe, expect, it } from "vitest";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { compareVersions, isAddressed } from "../../../shared/report/noteStanding.ts";
import { fillForm } from "../../../shared/report/submission.ts";

const compiled = compileForm(dh04, "quarter");
if (!compiled.ok) throw new Error("does not compile");
const form = compiled.value;

type Cells = Record<string, DataValue>;

const returned: Cells = {
  "A/hh/1": 100,
  "A/hh/2": 4,
  "A/hh/3": 6,
  "A/hh/4": 0,
  "A/hh/5": none,
  "A/hh/6": 0,
  "A/hh/7": 1,
  "A/hh/8": 0,
};

function whole(cells: Cells): ReadonlyMap<CellKey, DataValue> {
  const carried = { revision: "", values: new Map(), missing: new Set<CellKey>() };
  return fillForm(form, new Map(Object.entries(cells)) as Map<CellKey, DataValue>, carried);
}

function compared(cell: string | null, now: Cells) {
  const note = { cell, text: "Xem lại" };
  const found = compareVersions(form, [note], whole(returned), whole({ ...returned, ...now }));
  const [judged] = found.notes;
  return {
    standing: judged?.standing,
    addressed: judged && isAddressed(judged.standing),
    others: found.others.map((other) => other.cell),
  };
}

describe("what becomes of a reviewer's note", () => {
  it.each<[string, string | null, Cells, object, boolean, string[]]>([
    [
      "its cell changed",
      "A/hh/3",
      { "A/hh/3": 7 },
      { kind: "changed", cell: "A/hh/3", change: { before: 6, now: 7 } },
      true,
      [],
    ],
    [
      "its cell and another changed",
      "A/hh/3",
      { "A/hh/3": 7, "A/hh/7": 2 },
      { kind: "changed", cell: "A/hh/3", change: { before: 6, now: 7 } },
      true,
      ["A/hh/7"],
    ],
    [
      "another cell changed instead",
      "A/hh/3",
      { "A/hh/2": 5 },
      { kind: "unchanged", cell: "A/hh/3", value: 6 },
      false,
      ["A/hh/2"],
    ],
    [
      "its cell was changed and changed back",
      "A/hh/3",
      { "A/hh/3": 6 },
      { kind: "unchanged", cell: "A/hh/3", value: 6 },
      false,
      [],
    ],
    [
      "“không phát sinh” became 0, which is another answer",
      "A/hh/5",
      { "A/hh/5": 0 },
      { kind: "changed", cell: "A/hh/5", change: { before: none, now: 0 } },
      true,
      [],
    ],
    [
      "“không phát sinh” stayed so",
      "A/hh/5",
      { "A/hh/5": { s: "none" } },
      { kind: "unchanged", cell: "A/hh/5", value: none },
      false,
      [],
    ],
    [
      "its cell is computed, and a part of it changed",
      "A/hh/9",
      { "A/hh/7": unknown },
      {
        kind: "made-of-changed",
        cell: "A/hh/9",
        change: { before: 91, now: unknown },
        cells: ["A/hh/7"],
      },
      true,
      [],
    ],
    [
      "its cell is computed, and its parts changed to the same amount",
      "A/hh/9",
      { "A/hh/2": 5, "A/hh/3": 5 },
      {
        kind: "made-of-changed",
        cell: "A/hh/9",
        change: { before: 91, now: 91 },
        cells: ["A/hh/2", "A/hh/3"],
      },
      true,
      [],
    ],
    [
      "its cell is computed over another computed one",
      "C/15a/v",
      { "A/hh/7": 3 },
      {
        kind: "made-of-changed",
        cell: "C/15a/v",
        change: { before: null, now: null },
        cells: ["A/hh/7"],
      },
      true,
      [],
    ],
    [
      "its cell is computed, and no part changed",
      "A/hh/9",
      { "B/hh/2": 5 },
      { kind: "unchanged", cell: "A/hh/9", value: 91 },
      false,
      ["B/hh/2"],
    ],
    [
      "its cell is carried, and its source says the same",
      "A/hh/1",
      { "A/hh/2": 5 },
      { kind: "carried-unchanged", cell: "A/hh/1", value: 100 },
      false,
      ["A/hh/2"],
    ],
    [
      "its cell is carried, and another figure has come or was put in its place",
      "A/hh/1",
      { "A/hh/1": 99 },
      { kind: "changed", cell: "A/hh/1", change: { before: 100, now: 99 } },
      true,
      [],
    ],
    [
      "it is about the whole form, and something changed",
      null,
      { "A/hh/2": 5, "A/hh/7": 2 },
      { kind: "whole", changed: 2 },
      true,
      ["A/hh/2", "A/hh/7"],
    ],
    [
      "it is about the whole form, and nothing changed",
      null,
      {},
      { kind: "whole", changed: 0 },
      false,
      [],
    ],
    [
      "the form has its cell no more",
      "A/old/3",
      { "A/hh/2": 5 },
      { kind: "gone" },
      false,
      ["A/hh/2"],
    ],
  ])("%s", (_, cell, now, standing, addressed, others) => {
    expect(compared(cell, now)).toEqual({ standing, addressed, others });
  });

  it("it is about the whole form: what another note asked for does not meet it", () => {
    const notes = [
      { cell: "A/hh/3", text: "Xem lại" },
      { cell: null, text: "Bổ sung danh sách" },
    ];
    const standingsAfter = (now: Cells) =>
      compareVersions(form, notes, whole(returned), whole({ ...returned, ...now })).notes.map(
        ({ standing }) => isAddressed(standing),
      );

    expect(standingsAfter({ "A/hh/3": 7 })).toEqual([true, false]);
    expect(standingsAfter({ "A/hh/3": 7, "B/hh/2": 1 })).toEqual([true, true]);
  });
});
