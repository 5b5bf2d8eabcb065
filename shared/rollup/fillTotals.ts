import { evaluate } from "../form/algebra/evaluate.ts";
import { type Expression, listReferences } from "../form/algebra/expression.ts";
import { quantityOf } from "../form/computeForm.ts";
import type { DataValue } from "../form/dataValue.ts";
import { isSameValue } from "../form/dataValue.ts";
import type { CellReference, Form, FormCell } from "../form/form.ts";
import { round } from "../form/round.ts";
import type { CellKey } from "../ids.ts";
import {
  isAnswer,
  isAwaited,
  type Total,
  takesOwn,
  totalOf,
  type UnitFigures,
} from "./consolidate.ts";
import { listAddedRows } from "./listAddedRows.ts";
import { isExpected } from "./standing.ts";
import { verdictDecimals } from "./verdict.ts";

/** A parent's totals as they stand in the form's own layout. */
export interface FilledTotals {
  /** The form with the rows that units added listed one below the other. */
  readonly form: Form;
  readonly values: ReadonlyMap<CellKey, DataValue>;
  /** Computed cells that are what their own algebra makes of the totals beside them. */
  readonly live: ReadonlySet<CellKey>;
  /** Figures that fewer units have answered than have reported, or of a stock than have one. */
  readonly partial: ReadonlyMap<CellKey, Total>;
  /** Shares left blank although their parts are known: these are the figures of different units. */
  readonly unlike: ReadonlySet<CellKey>;
}

/** Fills a form with totals. A computed figure follows its algebra where that is the very total; over units of which
 *  some lack a part it is not, and the total stands as it was consolidated. */
export function fillTotals(
  given: Form,
  units: readonly UnitFigures[],
  own: UnitFigures | null,
): FilledTotals {
  const listed = listAddedRows(given, units);
  const { form } = listed;
  const having = (cell: FormCell) =>
    units.filter(
      (unit) => unit.standing.kind === "counted" || (!isExpected(unit) && isAwaited(cell, unit)),
    ).length;
  const totals = new Map(
    [...form.cells.values()]
      .filter(({ key }) => !listed.values.has(key))
      .map((cell) => [cell.key, totalOf(given, cell, units, own)] as const),
  );
  const values = new Map<CellKey, DataValue>(listed.values);
  const live = new Set<CellKey>();
  const partial = new Map<CellKey, Total>();
  const unlike = new Set<CellKey>();
  for (const [key, total] of totals) {
    const cell = form.cells.get(key);
    if (!cell) continue;
    values.set(key, total.value);
    const { aggregation, type } = cell.measure;
    const isCounted = aggregation !== "NONE" && type !== "text" && type !== "date";
    const lacks = total.covered < having(cell) || total.own === "missing";
    if (isCounted && !cell.column.hidden && lacks) partial.set(key, total);
  }
  for (const key of form.computeOrder) {
    const cell = form.cells.get(key);
    if (cell?.content.kind !== "computed") continue;
    const { formula } = cell.content;
    const made = evaluate(formula, (to: CellReference) => quantityOf(values.get(to.key)));
    if (cell.measure.aggregation === "NONE") {
      if (isOverSameUnits(formula, given, units, own)) {
        values.set(key, made);
        live.add(key);
      } else if (made !== null && !cell.column.hidden) unlike.add(key);
    } else if (isAlike(made, totals.get(key)?.value ?? null)) live.add(key);
  }
  return { form, values, live, partial, unlike };
}

/** Whether every part of some algebra is over the very same units: then it may be worked out of the totals. */
function isOverSameUnits(
  formula: Expression<CellReference>,
  form: Form,
  units: readonly UnitFigures[],
  own: UnitFigures | null,
): boolean {
  const parts = listReferences(formula).flatMap(({ key }) => form.cells.get(key) ?? []);
  const whose = parts.map((cell) =>
    [...units, ...(own && takesOwn(cell) ? [own] : [])]
      .filter(({ values }) => isAnswer(values.get(cell.key) ?? null))
      .map(({ unit }) => unit)
      .join(),
  );
  return whose.every((one) => one === whose[0]);
}

function isAlike(made: DataValue, total: DataValue): boolean {
  if (typeof made !== "number" || typeof total !== "number") return isSameValue(made, total);
  return round(made - total, verdictDecimals) === 0;
}
