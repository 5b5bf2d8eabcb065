import type { DataValue } from "../../../shared/form/dataValue.ts";
import { consolidate, type Total, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { cell, childUnit, everyAggregation } from "./everyAggregation.ts";

/** What a unit answered, by row. */
export type Rows = { readonly [row: string]: DataValue };
/** A unit’s answers, or why it has none. */
export type Answer = Rows | "missing" | "returned" | "waiting";

/** Units in order; the last word says why a unit has no figures. */
export function unitsOf(answers: readonly Answer[]): UnitFigures[] {
  const standings = {
    missing: { kind: "not-reported" },
    returned: { kind: "being-corrected" },
    waiting: { kind: "left-out", reason: "Chưa có người phụ trách." },
  } as const satisfies Record<string, UnitStanding>;
  return answers.map((answer, index) => {
    const name = `Xã ${"ABCDEFGHIJ"[index]}`;
    return typeof answer === "string"
      ? childUnit(name, "rural", {}, standings[answer])
      : childUnit(name, "rural", answer);
  });
}

/** The town’s total of a row. */
export function totalOf(row: string, answers: readonly Answer[], own: Rows | null = null) {
  const figures = consolidate(everyAggregation, unitsOf(answers), own && townOf(own));
  return figures.find(({ key }) => key === cell(row))?.total;
}

/** The town itself with what it answered. */
export function townOf(rows: Rows, standing?: UnitStanding): UnitFigures {
  return childUnit("Thị xã Đông Hòa", null, rows, standing);
}

/** A total of approved reports, and whether the town's own part is in it. */
export function total(
  value: DataValue,
  covered: number,
  expected: number,
  own: Total["own"] = null,
): Total {
  return { value: value as Total["value"], covered, expected, approved: covered, own };
}

/** Units that answered one row. */
export const of = (row: string, ...values: readonly DataValue[]): Rows[] =>
  values.map((value) => ({ [row]: value }));
