import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormValues } from "../form/computeForm.ts";
import { type DataValue, isUnknown, type Quantity } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import { isBlankText } from "../form/readEntry.ts";
import type { CellKey, OrgUnitId } from "../ids.ts";
import type { Sector } from "../orgUnit.ts";
import { aggregate } from "./aggregate.ts";
import { type GoesOn, standsBy } from "./goesOn.ts";
import { isEnded, isExpected, type Standing, type UnitStanding } from "./standing.ts";

/** One child unit as a consolidation sees it. */
export interface UnitFigures {
  readonly unit: OrgUnitId;
  readonly name: string;
  readonly sector: Sector | null;
  readonly standing: UnitStanding;
  /** Empty unless counted, but for what goes on of the year. */
  readonly values: FormValues;
  /** Absent where nothing goes on, or the unit owes its report. */
  readonly goesOn?: GoesOn;
  /** It began after the year's plan was due, and registers nothing. */
  readonly planless?: boolean;
  /** The version the values are taken from; 0 where there is none. */
  readonly version: number;
}

/** A total and how much it knows: a partial one must never pass for a full one. */
export interface Total {
  readonly value: Quantity | string;
  /** Units whose answer is in the total; "không phát sinh" is an answer. */
  readonly covered: number;
  readonly expected: number;
  /** Of the covered ones, those whose report is approved; of who goes on, that is his last of the year. */
  readonly approved: number;
  /** Of the covered ones, those that owe nothing this time and stand as of an earlier period; absent where none does. */
  readonly goneOn?: number;
  /** Whether the parent's own contribution is in it; null where it takes none, or waits for none. */
  readonly own: "in" | "missing" | null;
}

/** Whether everybody who is asked for a figure has answered. */
export function isComplete({ covered, expected, own }: Total): boolean {
  return covered === expected && own !== "missing";
}

/** One figure of a form over all child units. */
export interface ConsolidatedFigure {
  readonly key: CellKey;
  /** In the order of the units. */
  readonly byUnit: readonly DataValue[];
  readonly urban: Total;
  readonly rural: Total;
  readonly total: Total;
}

/** Every figure of a form over the child units: sums cover only who has answered, rates are recomputed from the
 *  summed parts of the units that have all of them. `own` is the parent itself, whose contribution some aggregations
 *  take; null where the form asks it for none. */
export function consolidate(
  form: Form,
  units: readonly UnitFigures[],
  own: UnitFigures | null,
): ConsolidatedFigure[] {
  return [...form.cells.values()]
    .filter(
      ({ row, column, measure }) => !row.added && !column.hidden && measure.aggregation !== "NONE",
    )
    .map((cell) => consolidateCell(form, cell, units, own));
}

/** What the parent itself contributes, and how it stands with that. */
export type OwnFigures = Pick<UnitFigures, "values" | "standing" | "goesOn">;

/** One figure of a form over the units. */
export function consolidateCell(
  form: Form,
  cell: FormCell,
  units: readonly UnitFigures[],
  own: OwnFigures | null,
): ConsolidatedFigure {
  const of = (sector: Sector) => units.filter((unit) => unit.sector === sector);
  return {
    key: cell.key,
    byUnit: units.map(({ values }) => values.get(cell.key) ?? null),
    urban: totalOf(form, cell, of("urban"), null),
    rural: totalOf(form, cell, of("rural"), null),
    total: totalOf(form, cell, units, own),
  };
}

/** Whether the parent's own contribution belongs to a figure's total. */
export function takesOwn({ measure }: FormCell): boolean {
  return measure.aggregation === "SUM_PLUS_TOWN";
}

/** Whether a figure's total waits for those who had nothing to report, too: nothing has happened there, but what there is
 *  of a stock they still have. */
export function waitsForAll({ measure }: FormCell): boolean {
  return measure.nature === "stock" && isFigure(measure.type);
}

/** Whether a figure's total waits for a unit, or for the parent itself. */
export function isAwaited(
  cell: FormCell,
  unit: Standing & { readonly goesOn?: Pick<GoesOn, "cells"> },
): boolean {
  const isThere = waitsForAll(cell) && !isEnded(unit);
  return isThere || isExpected(unit) || unit.goesOn?.cells.has(cell.key) === true;
}

/** One figure over those of some units that it waits for, and over the parent itself where its aggregation takes a part
 *  of it. */
export function totalOf(
  form: Form,
  cell: FormCell,
  of: readonly UnitFigures[],
  parent: OwnFigures | null,
): Total {
  const units = of.filter((unit) => isAwaited(cell, unit));
  const own = parent && takesOwn(cell) && isAwaited(cell, parent) ? parent : null;
  const has = ({ values }: Pick<UnitFigures, "values">) => isAnswer(values.get(cell.key) ?? null);
  const answered = units.filter(has);
  const coverage = {
    covered: answered.length,
    expected: units.length,
    approved: answered.filter((unit) => standsBy(unit)?.approved === true).length,
    own: own && (has(own) ? ("in" as const) : ("missing" as const)),
  };
  const goneOn = answered.filter(({ goesOn }) => goesOn !== undefined).length;
  const known = goneOn > 0 ? { ...coverage, goneOn } : coverage;
  const counted = own && has(own) ? [...answered, own] : answered;
  if (counted.length === 0) return { value: null, ...known };
  return { value: aggregate(form, cell, counted, answered, units.length), ...known };
}

/** Whether a unit has answered: blank, nothing but spaces, and "chưa có số liệu" are no answers. */
export function isAnswer(value: DataValue): boolean {
  if (typeof value === "string") return !isBlankText(value);
  return value !== null && !isUnknown(value);
}
