import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { type Merged, mergeVersions } from "../../../shared/report/mergeVersions.ts";

const cells = ["A/1/1", "A/1/2", "A/1/3", "A/2/1", "A/2/2", "A/2/3"] as CellKey[];

type Values = Map<CellKey, DataValue>;
const [one, two] = cells as [CellKey, CellKey];

describe("two people's changes to one version", () => {
  it.each<
    [string, DataValue, DataValue, DataValue, Partial<Record<keyof Merged, DataValue>> | "asked"]
  >([
    ["one changed, the other did not", 1, 2, 1, { values: 2, fromTheirs: 2 }],
    ["the other way round", 1, 1, 2, { values: 2, fromMine: 2 }],
    ["both changed alike", 1, 2, 2, { values: 2 }],
    ["nobody changed", 1, 1, 1, { values: 1 }],
    ["both changed otherwise", 1, 2, 3, "asked"],
    ["one emptied the cell", 1, null, 1, { values: null, fromTheirs: null }],
    ["one emptied it, one changed it", 1, null, 2, "asked"],
    [
      "one says “không phát sinh” where there was 0",
      0,
      none,
      0,
      { values: none, fromTheirs: none },
    ],
    ["“không phát sinh” against “chưa có số liệu”", null, none, unknown, "asked"],
    ["both say “không phát sinh”", null, none, { s: "none" }, { values: none }],
    // A spreadsheet keeps fifteen digits.
    ["a figure that only went through a sheet", 0.1 + 0.2, 5, 0.3, { values: 5, fromTheirs: 5 }],
  ])("%s", (_, base, theirs, mine, expected) => {
    const of = (value: DataValue): Values => new Map([[one, value]]);

    const merged = mergeVersions([one], of(base), of(theirs), of(mine));

    expect(merged.conflicts).toEqual(
      expected === "asked" ? [{ cell: one, base, theirs, mine }] : [],
    );
    const found = expected === "asked" ? {} : expected;
    for (const part of ["values", "fromTheirs", "fromMine"] as const) {
      expect([...merged[part]]).toEqual(part in found ? [[one, found[part]]] : []);
    }
  });

  it("leaves out cells that are not asked about", () => {
    const theirs: Values = new Map([[two, 5]]);

    expect(mergeVersions([one], new Map(), theirs, new Map()).fromTheirs.size).toBe(0);
  });
});

/** Numbers that look random and are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const answers: readonly DataValue[] = [null, none, unknown, 0, 1, 2, 2.5, "chờ thôn xác nhận"];

describe("whatever two people do", () => {
  const next = numbers(2022);
  const any = () => answers[Math.floor(next() * answers.length)] ?? null;
  const version = (): Values => new Map(cells.map((cell) => [cell, any()]));
  const edited = (base: Values, mayEdit: (cell: CellKey) => boolean): Values =>
    new Map(
      [...base].map(([cell, value]) => [cell, mayEdit(cell) && next() < 0.5 ? any() : value]),
    );
  const trials = Array.from({ length: 3000 }, () => {
    const base = version();
    return { base, theirs: edited(base, () => true), mine: edited(base, () => true) };
  });

  it("no change is lost: each is in the result, or asked about", () => {
    for (const { base, theirs, mine } of trials) {
      const { values, conflicts } = mergeVersions(cells, base, theirs, mine);
      const asked = new Set(conflicts.map(({ cell }) => cell));
      for (const cell of cells) {
        if (asked.has(cell)) continue;
        for (const side of [theirs, mine]) {
          if (side.get(cell) !== base.get(cell)) expect(values.get(cell)).toBe(side.get(cell));
        }
      }
      // What nobody touched is as it was.
      const untouched = cells.filter(
        (cell) => theirs.get(cell) === base.get(cell) && mine.get(cell) === base.get(cell),
      );
      for (const cell of untouched) expect(values.get(cell)).toBe(base.get(cell));
    }
  });

  it("only cells that both changed are asked about, and each of those that differ", () => {
    for (const { base, theirs, mine } of trials) {
      const { conflicts } = mergeVersions(cells, base, theirs, mine);
      const both = cells.filter((cell) => {
        const [was, their, own] = [base, theirs, mine].map((side) => side.get(cell));
        return their !== was && own !== was && their !== own;
      });
      expect(conflicts.map(({ cell }) => cell)).toEqual(both);
    }
  });

  it("who is called mine makes no difference where nothing overlaps, nor to what is asked about", () => {
    for (const { base } of trials) {
      const theirs = edited(base, (cell) => cell.startsWith("A/1"));
      const mine = edited(base, (cell) => cell.startsWith("A/2"));

      const merged = mergeVersions(cells, base, theirs, mine);
      const swapped = mergeVersions(cells, base, mine, theirs);

      expect(merged.conflicts).toEqual([]);
      expect(swapped.values).toEqual(merged.values);
      expect([swapped.fromMine, swapped.fromTheirs]).toEqual([merged.fromTheirs, merged.fromMine]);
    }
  });

  it("who changed nothing gets the other's version, and the same twice is that", () => {
    for (const { base, theirs } of trials) {
      expect(mergeVersions(cells, base, theirs, base).values).toEqual(theirs);
      expect(mergeVersions(cells, base, base, theirs).values).toEqual(theirs);
      const twice = mergeVersions(cells, base, theirs, theirs);
      expect([twice.values, twice.conflicts]).toEqual([theirs, []]);
    }
  });
});
