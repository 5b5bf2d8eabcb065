import { computeForm } from "../form/computeForm.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey, IndicatorId, PeriodId } from "../ids.ts";
import type { FiledLastYear } from "../regime.ts";

/** What was filed of one unit for the year before, in the cells of a form. */
export interface UnitFiled {
  readonly values: ReadonlyMap<CellKey, DataValue>;
  /** Counted on another standard than this year's. */
  readonly otherStandard: ReadonlySet<CellKey>;
}

/** A unit's figures of the same period last year from what was filed, and what they compute; null where nothing was. */
export function filedLastYear(
  form: Form,
  period: PeriodId,
  filed: FiledLastYear | undefined,
  figureOf: (
    indicator: IndicatorId,
  ) => { readonly value: DataValue; readonly isOtherStandard: boolean } | null,
): UnitFiled | null {
  const values = new Map<CellKey, DataValue>();
  const otherStandard = new Set<CellKey>();
  for (const [key, indicator] of Object.entries(filed?.[period]?.[form.template.id] ?? {})) {
    const cell = form.cells.get(key as CellKey);
    const figure = cell && figureOf(indicator);
    if (!cell || !figure) continue;
    values.set(cell.key, figure.value);
    if (figure.isOtherStandard) otherStandard.add(cell.key);
  }
  if (values.size === 0) return null;
  // A filed sum or rate stands as it was filed: its parts may never have been.
  return { values: new Map([...computeForm(form, values), ...values]), otherStandard };
}

/** The figures of a form that another version of it counted on another standard. */
export function listOtherStandard(form: Form, sent: Form): Set<CellKey> {
  const standardIn = (of: Form, key: CellKey) => of.cells.get(key)?.row.standard?.name;
  const now = [...form.cells.values()].filter(({ row }) => row.standard !== undefined);
  return new Set(
    now.map(({ key }) => key).filter((key) => standardIn(form, key) !== standardIn(sent, key)),
  );
}
