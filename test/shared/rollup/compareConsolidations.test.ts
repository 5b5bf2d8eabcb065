import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { compareConsolidations } from "../../../shared/rollup/compareConsolidations.ts";
import type { ComparedConsolidation, ComparedUnit } from "../../../shared/rollup/comparedState.ts";
import { consolidate, type Total } from "../../../shared/rollup/consolidate.ts";
import { standsBesideLastYear } from "../../../shared/rollup/lastYear.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import type { TotalDifference, TotalPart } from "../../../shared/rollup/traceChanges.ts";
import { cell, childUnit, everyAggregation } from "./everyAggregation.ts";
import { carryingForm, causesOf, statesOf, unitHistory } from "./randomHistory.ts";

/** What of a total is compared: how many are approved is no figure. */
function shown(total: Total | null | undefined) {
  if (!total) return null;
  const { value, covered, expected, own } = total;
  return { value, covered, expected, own };
}

/** The year before, totalled anew over the units that there are, by the cells that it stands beside. */
function lastYearOf({ form, units }: ComparedConsolidation): Map<CellKey, Total> {
  if (!units.some(({ beside }) => beside?.lastYear)) return new Map();
  const before = units.map((unit) =>
    unit.beside?.lastYear
      ? { ...unit, ...unit.beside.lastYear }
      : { ...unit, standing: { kind: "not-reported" } as const, values: new Map() },
  );
  const shownBeside = consolidate(form, before, null).filter(({ key }) => {
    const found = form.cells.get(key);
    return found && standsBesideLastYear(form, found);
  });
  return new Map(shownBeside.map(({ key, total }) => [key, total]));
}

/** What is registered of new jobs, added up over the units that the figure waits for. */
function registeredOf({ units }: ComparedConsolidation): Map<CellKey, Total> {
  const waited = units.filter(({ standing }) =>
    ["counted", "not-reported", "being-corrected", "left-out"].includes(standing.kind),
  );
  const amounts = waited.flatMap(({ beside }) => {
    const value = beside?.milestones.get(cell("jobs")) ?? null;
    if (typeof value === "number") return [value];
    return JSON.stringify(value) === '{"s":"none"}' ? [0] : [];
  });
  if (amounts.length === 0) return new Map();
  const isWhole = amounts.length === waited.length;
  const value = isWhole ? amounts.reduce((sum, amount) => sum + amount, 0) : null;
  const counts = { covered: amounts.length, expected: waited.length, approved: 0, own: null };
  return new Map([[cell("jobs"), { value, ...counts }]]);
}

describe("two consolidations of a random history", () => {
  it("differ in exactly the totals that adding up anew makes different, and every difference is told to the last", () => {
    fc.assert(
      fc.property(fc.array(unitHistory, { minLength: 1, maxLength: 8 }), (histories) => {
        const states = histories.map(statesOf);
        const of = (when: "before" | "after"): ComparedConsolidation => ({
          form: carryingForm,
          units: states.flatMap((state) => state[when] ?? []),
          own: null,
        });
        const [before, after] = [of("before"), of("after")];
        const [then, now] = [before, after].map(
          ({ units }) =>
            new Map(consolidate(carryingForm, units, null).map((one) => [one.key, one])),
        );

        const { totals, units } = compareConsolidations(before, after);
        const [lastThen, lastNow] = [before, after].map(lastYearOf);
        const [aimThen, aimNow] = [before, after].map(registeredOf);
        const sides = { lastYear: [lastThen, lastNow], milestone: [aimThen, aimNow] } as const;
        const at = (when: 0 | 1, key: CellKey, part: TotalPart) =>
          part === "lastYear" || part === "milestone"
            ? shown(sides[part][when]?.get(key))
            : shown((when === 0 ? then : now)?.get(key)?.[part]);

        const differing: string[] = [];
        for (const key of now?.keys() ?? []) {
          for (const part of ["total", "urban", "rural", "lastYear", "milestone"] as const) {
            const [left, right] = [at(0, key, part), at(1, key, part)];
            if (JSON.stringify(left) !== JSON.stringify(right)) differing.push(`${key} ${part}`);
          }
        }
        expect(totals.map(({ key, part }) => `${key} ${part}`).sort()).toEqual(differing.sort());
        for (const { key, part, before: was, after: is, made } of totals) {
          expect(shown(was)).toEqual(at(0, key, part));
          expect(shown(is)).toEqual(at(1, key, part));
          // Each begins where the one before it ended: nothing is left over.
          expect(shown(made[0]?.from)).toEqual(shown(was));
          expect(shown(made.at(-1)?.to)).toEqual(shown(is));
          made.forEach(({ from }, index) => {
            if (index > 0) expect(shown(from)).toEqual(shown(made[index - 1]?.to));
          });
          for (const { change } of made) {
            const index = Number(change.unit?.id.slice(1) ?? -1);
            const what = histories[index]?.happens.what;
            if (what) expect(causesOf[what]).toContain(change.cause);
            else expect(change.cause).toBe("order");
          }
        }
        for (const { unit, made, before: was, after: is } of units) {
          const what = histories[Number(unit.slice(1))]?.happens.what ?? "nothing";
          expect([made[0]?.from, made.at(-1)?.to]).toEqual([was, is]);
          for (const { change } of made) expect(causesOf[what]).toContain(change.cause);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const counted = { kind: "counted", approved: true, estimated: false, preliminary: false } as const;

function unit(
  name: string,
  rows: Readonly<Record<string, DataValue>>,
  more: Partial<ComparedUnit> = {},
  standing: UnitStanding = counted,
): ComparedUnit {
  return { ...childUnit(name, "rural", rows, standing), typed: new Set<CellKey>(), ...more };
}

const over = (...units: ComparedUnit[]): ComparedConsolidation => ({
  form: everyAggregation,
  units,
  own: null,
});

/** What a total is said to have become, and by what: "jobs 10 → 18: Hòa Tâm sent-since 10 → 18". */
function told(differences: readonly TotalDifference[], row: string): string | undefined {
  const found = differences.find(({ key, part }) => key === cell(row) && part === "total");
  const say = (total: Total | null) => JSON.stringify(total?.value ?? null);
  return (
    found &&
    `${say(found.before)} → ${say(found.after)}: ${found.made
      .map(
        ({ change, from, to }) => `${change.unit?.name} ${change.cause} ${say(from)} → ${say(to)}`,
      )
      .join("; ")}`
  );
}

describe("a total that is another than it was", () => {
  it("is told unit by unit: who has sent since, who corrected", () => {
    const before = over(unit("Tâm", {}, {}, { kind: "not-reported" }), unit("Thành", { jobs: 12 }));
    const after = over(unit("Tâm", { jobs: 8 }), unit("Thành", { jobs: 10 }, { version: 2 }));

    const { totals } = compareConsolidations(before, after);

    expect(told(totals, "jobs")).toBe("12 → 18: Tâm sent-since 12 → 20; Thành correction 20 → 18");
  });

  it("is told for a share too, though shares are not added", () => {
    const before = over(
      unit("Tâm", { helped: 1, children: 2 }),
      unit("Thành", { helped: 1, children: 2 }),
    );
    const after = over(
      unit("Tâm", { helped: 2, children: 2 }, { version: 2 }),
      unit("Thành", {}, {}, { kind: "being-corrected" }),
    );

    const { totals } = compareConsolidations(before, after);

    expect(told(totals, "share")).toBe("50 → 100: Tâm correction 50 → 75; Thành returned 75 → 100");
  });

  const figuresOf = ({ kind }: UnitStanding) => (kind === "counted" ? { jobs: 8 } : {});

  it.each<[string, UnitStanding, UnitStanding, string]>([
    ["returned", counted, { kind: "being-corrected" }, "returned"],
    ["withdrawn", counted, { kind: "not-reported" }, "withdrawn"],
    ["left out", counted, { kind: "left-out", reason: "Sai" }, "left-out"],
    ["taken back in", { kind: "left-out", reason: "Sai" }, counted, "taken-back"],
    ["sent again", { kind: "being-corrected" }, counted, "resent"],
    ["sent since", { kind: "not-reported" }, counted, "sent-since"],
    ["owed again", { kind: "exempt", reason: "Miễn" }, { kind: "not-reported" }, "owing"],
    ["asked for now", { kind: "nothing-to-report" }, { kind: "not-reported" }, "owing"],
    ["asked for no more", { kind: "not-reported" }, { kind: "nothing-to-report" }, "not-owing"],
    ["sent though exempt", { kind: "exempt", reason: "Miễn" }, counted, "sent-since"],
  ])("by a report that is %s", (_, then, now, cause) => {
    const { totals } = compareConsolidations(
      over(unit("Tâm", figuresOf(then), {}, then), unit("Thành", { jobs: 1 })),
      over(unit("Tâm", figuresOf(now), {}, now), unit("Thành", { jobs: 1 })),
    );

    expect(
      totals.find(({ key }) => key === cell("jobs"))?.made.map(({ change }) => change),
    ).toEqual([{ cause, unit: { id: "Tâm", name: "Tâm" }, template: null }]);
  });

  it("says that fewer are waited for where a unit that had not sent is exempt", () => {
    const { totals } = compareConsolidations(
      over(unit("Tâm", {}, {}, { kind: "not-reported" }), unit("Thành", { jobs: 1 })),
      over(unit("Tâm", {}, {}, { kind: "exempt", reason: "Miễn" }), unit("Thành", { jobs: 1 })),
    );

    const jobs = totals.find(({ key, part }) => key === cell("jobs") && part === "total");
    expect([jobs?.before?.expected, jobs?.after?.expected]).toEqual([2, 1]);
    expect(jobs?.made.map(({ change }) => change.cause)).toEqual(["exempt"]);
  });

  it("is told by its source and by the unit apart, where both have changed it", () => {
    const rows = (opening: number, closing: number) => {
      const given = new Map<CellKey, DataValue>([
        [cell("opening"), opening],
        [cell("closing"), closing],
        [cell("decrease"), opening - closing],
      ]);
      return given;
    };
    const of = (values: Map<CellKey, DataValue>, version: number): ComparedConsolidation => ({
      form: carryingForm,
      units: [unit("Tâm", {}, { values, version })],
      own: null,
    });

    const { totals, units } = compareConsolidations(of(rows(100, 90), 1), of(rows(104, 91), 2));

    expect(told(totals, "decrease")).toBe("10 → 13: Tâm source 10 → 14; Tâm correction 14 → 13");
    expect(told(totals, "opening")).toBe("100 → 104: Tâm source 100 → 104");
    expect(units.map(({ key, before, after }) => [key, before, after])).toEqual([
      [cell("opening"), 100, 104],
      [cell("closing"), 90, 91],
      [cell("decrease"), 10, 13],
    ]);
  });

  it("is told by the form where that has another version, before anything the units did", () => {
    const v2 = { ...everyAggregation, template: { ...everyAggregation.template, version: 2 } };
    const without = {
      ...v2,
      cells: new Map([...v2.cells].filter(([key]) => key !== cell("jobs"))),
    };

    const { totals } = compareConsolidations(over(unit("Tâm", { jobs: 8, teams: 2 })), {
      ...over(unit("Tâm", { teams: 3 }, { version: 2 })),
      form: without,
    });

    const jobs = totals.filter(({ key }) => key === cell("jobs"));
    expect(jobs.map(({ after, made }) => [after, made.map(({ change }) => change.cause)])).toEqual([
      [null, ["template"]],
      [null, ["template"]],
      [null, ["template"]],
    ]);
    expect(told(totals, "teams")).toBe("2 → 3: Tâm correction 2 → 3");
  });

  it("is none where nothing but an approval has changed", () => {
    const { totals, units } = compareConsolidations(
      over(unit("Tâm", { jobs: 8 }, {}, { ...counted, approved: false })),
      over(unit("Tâm", { jobs: 8 })),
    );

    expect([totals, units]).toEqual([[], []]);
  });
});
