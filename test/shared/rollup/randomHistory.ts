import fc from "fast-check";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { Form, FormCell } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { BesideUnit } from "../../../shared/rollup/compareBeside.ts";
import type { ComparedUnit } from "../../../shared/rollup/comparedState.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { cell, childUnit, everyAggregation } from "./everyAggregation.ts";

const counted = { kind: "counted", approved: true, estimated: false, preliminary: false } as const;

/** A figure carried from what is filed, one that is aimed at, and one that the unit types itself. */
const origins: Readonly<Record<string, FormCell["content"]>> = {
  opening: { kind: "carried", from: { kind: "figure", indicator: "opening" as never } },
  children: { kind: "carried", from: { kind: "target", indicator: "M1" as never } },
};

/** The form of every aggregation, with two figures that the system carries. */
export const carryingForm: Form = {
  ...everyAggregation,
  cells: new Map(
    [...everyAggregation.cells].map(([key, of]) => [
      key,
      { ...of, content: origins[of.row.id] ?? of.content },
    ]),
  ),
};

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat(500) },
  { weight: 1, arbitrary: fc.constantFrom<DataValue>(0, none, unknown, null) },
);

/** What a unit says, of every kind of figure. */
const answers = fc.record({
  ...{ jobs: figure, fund: figure, helped: figure, children: figure },
  ...{ helpedBefore: figure, childrenBefore: figure, opening: figure, closing: figure },
  standard: fc.constantFrom<DataValue>(true, false, none, unknown, null),
  words: fc.constantFrom<DataValue>("Bão số 4", "Không có gì", none, null),
});

type Rows = typeof answers extends fc.Arbitrary<infer R> ? R : never;

const missing = fc.constantFrom<UnitStanding>(
  { kind: "not-reported" },
  { kind: "being-corrected" },
  { kind: "nothing-to-report" },
  { kind: "left-out", reason: "Chưa có người phụ trách." },
  { kind: "exempt", reason: "Không có hộ nghèo." },
);

/** What may happen to a unit between two editions. */
export const happening = fc.oneof(
  fc.record({ what: fc.constant("nothing" as const) }),
  fc.record({ what: fc.constant("corrects" as const), rows: answers }),
  fc.record({
    what: fc.constant("source-moves" as const),
    opening: fc.integer({ min: 501, max: 900 }),
  }),
  fc.record({
    what: fc.constant("target-moves" as const),
    children: fc.integer({ min: 501, max: 900 }),
  }),
  fc.record({ what: fc.constant("last-year-moves" as const), rows: answers }),
  fc.record({ what: fc.constant("last-year-comes" as const) }),
  fc.record({ what: fc.constant("registers" as const), jobs: fc.integer({ min: 501, max: 900 }) }),
  fc.record({ what: fc.constant("goes" as const), to: missing }),
  fc.record({ what: fc.constant("comes" as const), from: missing }),
  fc.record({ what: fc.constant("stays-away" as const), from: missing, to: missing }),
  fc.record({ what: fc.constant("is-renamed" as const) }),
  fc.record({ what: fc.constant("is-new" as const) }),
  fc.record({ what: fc.constant("is-gone" as const) }),
);

export const unitHistory = fc.record({
  sector: fc.constantFrom("urban" as const, "rural" as const, null),
  rows: answers,
  lastYear: answers,
  registered: figure,
  happens: happening,
});

export type UnitHistory = typeof unitHistory extends fc.Arbitrary<infer H> ? H : never;

/** A unit as it was and as it is; null where it was or is not. */
export function statesOf(
  { sector, rows, lastYear, registered, happens }: UnitHistory,
  index: number,
): { readonly before: ComparedUnit | null; readonly after: ComparedUnit | null } {
  const valuesOf = (own: Rows) => {
    const given = Object.entries(own).map(([row, value]) => [cell(row), value] as const);
    return computeForm(carryingForm, new Map(given));
  };
  const besideOf = (before: Rows | null, jobs: DataValue): BesideUnit => {
    const made = childUnit(`u${index}`, sector, {}, counted);
    return {
      lastYear: before && { ...made, values: valuesOf(before), otherStandard: new Set() },
      milestones: new Map([[cell("jobs"), jobs]]),
    };
  };
  const unit = (own: Rows, standing: UnitStanding, version: number, name = `Xã ${index}`) => {
    const made = childUnit(`u${index}`, sector, {}, standing);
    const values = valuesOf(own);
    const isIn = standing.kind === "counted";
    return {
      ...{ ...made, name, typed: new Set<CellKey>(), beside: besideOf(lastYear, registered) },
      ...{ values: isIn ? values : new Map(), version: isIn ? version : 0 },
    };
  };
  const was = unit(rows, counted, 1);
  switch (happens.what) {
    case "nothing":
      return { before: was, after: was };
    case "corrects": {
      // What the system carries stays as it is.
      const { opening, children } = rows;
      return { before: was, after: unit({ ...happens.rows, opening, children }, counted, 2) };
    }
    case "source-moves":
      return { before: was, after: unit({ ...rows, opening: happens.opening }, counted, 2) };
    case "target-moves":
      return { before: was, after: unit({ ...rows, children: happens.children }, counted, 2) };
    case "last-year-moves":
      return { before: was, after: { ...was, beside: besideOf(happens.rows, registered) } };
    case "last-year-comes":
      return { before: { ...was, beside: besideOf(null, registered) }, after: was };
    case "registers":
      return { before: was, after: { ...was, beside: besideOf(lastYear, happens.jobs) } };
    case "goes":
      return { before: was, after: unit(rows, happens.to, 0) };
    case "comes":
      return { before: unit(rows, happens.from, 0), after: was };
    case "stays-away":
      return { before: unit(rows, happens.from, 0), after: unit(rows, happens.to, 0) };
    case "is-renamed":
      return { before: was, after: unit(rows, counted, 1, `Phường ${index}`) };
    case "is-new":
      return { before: null, after: was };
    case "is-gone":
      return { before: was, after: null };
  }
}

/** The only causes that a happening may be told by. */
export const causesOf: Record<UnitHistory["happens"]["what"], readonly string[]> = {
  nothing: [],
  corrects: ["correction"],
  "source-moves": ["source"],
  "target-moves": ["target"],
  "last-year-moves": ["last-year"],
  "last-year-comes": ["last-year"],
  registers: ["milestone"],
  goes: ["withdrawn", "returned", "left-out", "exempt"],
  comes: ["sent-since", "resent", "taken-back"],
  "stays-away": ["withdrawn", "returned", "left-out", "exempt", "taken-back", "owing", "not-owing"],
  "is-renamed": ["unit-renamed"],
  "is-new": ["unit-new"],
  "is-gone": ["unit-gone"],
};
