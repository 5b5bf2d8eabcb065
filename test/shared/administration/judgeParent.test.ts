import { describe, expect, it } from "vitest";
import {
  changeUnit,
  type UnitLook,
  type UnitWish,
} from "../../../shared/administration/changeUnit.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { type OrgUnit, type OrgUnitTerm, termOn } from "../../../shared/orgUnit.ts";
import type { Problem } from "../../../shared/problem.ts";

const id = (text: string) => text as OrgUnitId;
const [town, north, south, gap] = [id("town"), id("north"), id("south"), id("gap")];

const term = (
  validFrom: string,
  validTo: string | null,
  name: string,
  parent: OrgUnitId | null,
): OrgUnitTerm => ({ validFrom, validTo, code: name, name, type: "office", parent });

/** A town to the middle of 2025; "gap" was away from July to September of 2022. */
const units: readonly OrgUnit[] = [
  { id: town, terms: [term("2005-06-01", "2025-06-30", "Thị xã", null)] },
  { id: north, terms: [term("2020-01-01", "2025-06-30", "Bắc", town)] },
  { id: south, terms: [term("2020-01-01", "2025-06-30", "Nam", town)] },
  {
    id: gap,
    terms: [
      term("2020-01-01", "2022-06-30", "Cũ", town),
      term("2022-10-01", "2025-06-30", "Mới", town),
    ],
  },
];

const look = (name: string, parent: OrgUnitId): UnitLook => ({
  ...{ code: name, name, type: "office", parent },
});

/** The units after some changes, one after the other, or what stood against one of them. */
function unitsAfter(...wishes: readonly [OrgUnitId, UnitWish][]): readonly OrgUnit[] | Problem {
  let now = units;
  for (const [of, wish] of wishes) {
    const judged = changeUnit(of, now, wish);
    if (!judged.ok) return judged.error;
    const changed = judged.value?.after;
    if (changed) now = [...now.filter((one) => one.id !== changed.id), changed];
  }
  return now;
}

const absent = (unit: string, parent: string, day: string): Problem => ({
  ...{ kind: "unit-parent", fault: "absent", unit, parent, day },
});
const below = (unit: string, parent: string, day: string): Problem => ({
  ...{ kind: "unit-parent", fault: "below", unit, parent, day },
});

describe("what a unit stands under is there on every day of it", () => {
  it.each<[string, OrgUnitId, UnitWish, Problem]>([
    [
      "there is no such unit",
      north,
      { kind: "change", from: "2022-04-01", ...look("Bắc", id("nowhere")) },
      absent("Bắc", "nowhere", "2022-04-01"),
    ],
    [
      "it has ended when the other comes to it",
      north,
      { kind: "change", from: "2022-08-01", ...look("Bắc", gap) },
      absent("Bắc", "Mới", "2022-08-01"),
    ],
    [
      "it ends while the other goes on",
      north,
      { kind: "change", from: "2022-04-01", ...look("Bắc", gap) },
      absent("Bắc", "Cũ", "2022-07-01"),
    ],
    [
      "it begins only later than what is new under it",
      id("new"),
      { kind: "add", from: "2019-01-01", ...look("Tây", north) },
      absent("Tây", "Bắc", "2019-01-01"),
    ],
  ])("refused where %s", (_, of, wish, problem) => {
    expect(unitsAfter([of, wish])).toEqual(problem);
  });

  it.each<[string, OrgUnitId, string]>([
    ["a unit that will end", north, "2025-06-30"],
    ["a unit that goes away and comes again", gap, "2022-06-30"],
  ])("and what is new under %s ends with it", (_, parent, until) => {
    const now = unitsAfter([
      id("new"),
      { kind: "add", from: "2022-04-01", ...look("Tây", parent) },
    ]);
    const made = Array.isArray(now) ? now.find((unit) => unit.id === "new") : null;

    expect(made?.terms).toEqual([term("2022-04-01", until, "Tây", parent)]);
  });

  it("and follows a unit that only took another name", () => {
    const renamed = ["north", { kind: "change", from: "2023-01-01", ...look("Bắc Mới", town) }];
    const moved = ["south", { kind: "change", from: "2022-04-01", ...look("Nam", north) }];
    const now = unitsAfter(renamed as [OrgUnitId, UnitWish], moved as [OrgUnitId, UnitWish]);

    expect(Array.isArray(now)).toBe(true);
  });
});

describe("no unit stands under itself, on whatever day", () => {
  it("not at once", () => {
    expect(
      unitsAfter(
        [north, { kind: "change", from: "2022-04-01", ...look("Bắc", south) }],
        [south, { kind: "change", from: "2022-05-01", ...look("Nam", north) }],
      ),
    ).toEqual(below("Nam", "Bắc", "2022-05-01"));
  });

  it("not later, once what is decided already comes into force", () => {
    expect(
      unitsAfter(
        [north, { kind: "change", from: "2023-01-01", ...look("Bắc", south) }],
        [south, { kind: "change", from: "2022-04-01", ...look("Nam", north) }],
      ),
    ).toEqual(below("Nam", "Bắc", "2023-01-01"));
  });

  it("not over a third", () => {
    expect(
      unitsAfter(
        [north, { kind: "change", from: "2022-04-01", ...look("Bắc", south) }],
        [id("new"), { kind: "add", from: "2022-05-01", ...look("Tây", north) }],
        [south, { kind: "change", from: "2022-06-01", ...look("Nam", id("new")) }],
      ),
    ).toEqual(below("Nam", "Tây", "2022-06-01"));
  });

  it("whatever is asked at random: every unit's way up ends, and every parent on it is there", () => {
    let seed = 7;
    const dice = (sides: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor(seed / 65_536) % sides;
    };
    const all = [town, north, south, gap, id("new"), id("newer")];
    const kinds = ["add", "change", "change", "reopen"] as const;
    let now = units;
    let taken = 0;
    for (let turn = 0; turn < 3_000; turn++) {
      if (turn % 25 === 0) now = units;
      const of = all[dice(all.length)] ?? town;
      const from = `${2022 + dice(3)}-${String(1 + dice(12)).padStart(2, "0")}-01`;
      const kind = kinds[dice(kinds.length)] ?? "change";
      const parent = of === town ? null : (all[dice(all.length)] ?? null);
      const asked = {
        code: `${of}${turn}`,
        name: `${of} ${turn}`,
        type: "office",
        parent,
      } as const;
      const judged = changeUnit(of, now, { kind, from, ...asked });
      if (!judged.ok || judged.value === null) continue;
      taken += 1;
      const changed = judged.value.after;
      now = [...now.filter((one) => one.id !== of), changed];

      for (const unit of now) for (const start of starts(now)) expectsWayUp(now, unit, start);
    }
    expect(taken).toBeGreaterThan(100);
  });
});

const starts = (now: readonly OrgUnit[]) => [
  ...new Set(now.flatMap(({ terms }) => terms.map(({ validFrom }) => validFrom))),
];

/** Climbs by itself, step by step: no more steps than there are units. */
function expectsWayUp(now: readonly OrgUnit[], unit: OrgUnit, day: string): void {
  let steps = 0;
  for (let at = termOn(unit, day); at?.parent; steps++) {
    const parent = now.find((one) => one.id === at?.parent);
    const above = parent && termOn(parent, day);
    expect([unit.id, day, above !== null && above !== undefined]).toEqual([unit.id, day, true]);
    expect(steps).toBeLessThan(now.length);
    at = above ?? null;
  }
}
