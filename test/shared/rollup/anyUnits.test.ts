import fc from "fast-check";
import { expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { consolidate } from "../../../shared/rollup/consolidate.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { cell, childUnit, everyAggregation } from "./everyAggregation.ts";

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat(500) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom<DataValue>(none, unknown, null) },
);
const answer = fc.constantFrom<DataValue>(true, true, false, none, unknown, null);
const standing = fc.constantFrom<UnitStanding>(
  { kind: "counted", approved: true, estimated: false, preliminary: false },
  { kind: "counted", approved: true, estimated: false, preliminary: false },
  { kind: "counted", approved: false, estimated: true, preliminary: false },
  { kind: "not-reported" },
  { kind: "being-corrected" },
  { kind: "left-out", reason: "Chưa có người phụ trách." },
  { kind: "nothing-to-report" },
  { kind: "exempt", reason: "Không có đối tượng." },
);
const someUnit = fc.record({
  sector: fc.constantFrom("urban" as const, "rural" as const, null),
  standing,
  rows: fc.record({
    jobs: figure,
    helped: figure,
    children: figure,
    helpedBefore: figure,
    childrenBefore: figure,
    opening: figure,
    closing: figure,
    standard: answer,
  }),
});
type SomeUnit = typeof someUnit extends fc.Arbitrary<infer U> ? U : never;

/** A figure as plain arithmetic knows it: "nothing" is 0, and what nobody knows is undefined. */
function plain(value: DataValue): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return JSON.stringify(value) === '{"s":"none"}' ? 0 : undefined;
}

/** How many units are waited for: not those that had nothing to report or owe nothing. */
function countWaited(units: readonly SomeUnit[]): number {
  let waited = units.length;
  for (const {
    standing: { kind },
  } of units) {
    if (kind === "nothing-to-report" || kind === "exempt") waited -= 1;
  }
  return waited;
}

/** Adds up by hand what each unit wrote; a unit counts only if it knows all the rows named. */
function addUp(units: readonly SomeUnit[], rows: readonly (keyof SomeUnit["rows"])[]) {
  const sums = new Array<number>(rows.length).fill(0);
  let covered = 0;
  let approved = 0;
  let figures = 0;
  for (const unit of units) {
    if (unit.standing.kind !== "counted") continue;
    const own: number[] = [];
    for (const row of rows) {
      const value = plain(unit.rows[row]);
      if (value !== undefined) own.push(value);
    }
    if (own.length < rows.length) continue;
    covered += 1;
    if (unit.standing.approved) approved += 1;
    for (const row of rows) if (typeof unit.rows[row] === "number") figures += 1;
    for (let at = 0; at < rows.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  }
  const [a = 0, b = 0, c = 0, d = 0] = sums;
  return {
    a,
    b,
    c,
    d,
    figures,
    coverage: { covered, expected: countWaited(units), approved, own: null },
  };
}

/** What a town's clerk would work out for every figure, by row. */
function byHand(units: readonly SomeUnit[]) {
  const jobs = addUp(units, ["jobs"]);
  const share = addUp(units, ["helped", "children"]);
  const rise = addUp(units, ["helped", "children", "helpedBefore", "childrenBefore"]);
  const decrease = addUp(units, ["opening", "closing"]);
  const standard = addUp(units, ["standard"]);
  return {
    jobs: { ...jobs.coverage, value: said(jobs, jobs.figures === 0 ? "-" : jobs.a) },
    // Shares of what there is: who had nothing to report has it all the same.
    share: {
      ...{ ...share.coverage, expected: units.length },
      value: said(share, share.b === 0 ? "-" : (100 * share.a) / share.b),
    },
    rise: {
      ...{ ...rise.coverage, expected: units.length },
      value: said(
        rise,
        rise.b === 0 || rise.d === 0 ? "-" : 100 * (rise.a / rise.b - rise.c / rise.d),
      ),
    },
    decrease: { ...decrease.coverage, value: said(decrease, decrease.a - decrease.b) },
    standard: {
      ...standard.coverage,
      value: said(standard, (100 * standard.a) / countWaited(units)),
    },
  };
}

function said(sum: ReturnType<typeof addUp>, value: number | "-"): number | "-" | null {
  if (sum.coverage.covered === 0) return null;
  return typeof value === "number" ? Number(value.toFixed(8)) : value;
}

it("every total is what adding up by hand makes of the same answers", () => {
  fc.assert(
    fc.property(fc.array(someUnit, { maxLength: 10 }), (units) => {
      const figures = consolidate(
        everyAggregation,
        units.map(({ sector, standing: own, rows }, index) =>
          childUnit(`Đơn vị ${index}`, sector, rows, own),
        ),
        null,
      );
      for (const part of ["urban", "rural", "total"] as const) {
        const own = units.filter(({ sector }) => part === "total" || sector === part);
        for (const [row, expected] of Object.entries(byHand(own))) {
          const found = figures.find(({ key }) => key === cell(row))?.[part];
          const value = found?.value;
          const shown =
            typeof value === "number" ? Number(value.toFixed(8)) : value === null ? null : "-";
          expect({ row, part, ...found, value: shown }).toEqual({ row, part, ...expected });
        }
      }
    }),
    { numRuns: 300 },
  );
});

it("no figure depends on the order in which units are listed", () => {
  fc.assert(
    fc.property(fc.array(someUnit, { minLength: 2, maxLength: 6 }), (units) => {
      const figuresOf = (list: readonly SomeUnit[]) =>
        consolidate(
          everyAggregation,
          list.map(({ sector, standing: own, rows }) => childUnit("Xã", sector, rows, own)),
          null,
        ).map(({ key, urban, rural, total }) => ({ key, urban, rural, total }));
      expect(figuresOf(units.toReversed())).toEqual(figuresOf(units));
    }),
    { numRuns: 100 },
  );
});
