import type { FormValues } from "../form/computeForm.ts";
import type { Form } from "../form/form.ts";
import type { CellKey, OrgUnitId } from "../ids.ts";
import { type BesideUnit, lastYearTotals, milestoneTotals } from "./compareBeside.ts";
import { consolidate, type UnitFigures } from "./consolidate.ts";
import type { ComparedState, UnitValues } from "./traceChanges.ts";

/** A unit's figures, and the cells of them that the system carries and the unit typed itself. */
export interface ComparedUnit extends UnitFigures {
  readonly typed: ReadonlySet<CellKey>;
  /** Absent where nothing stands beside them. */
  readonly beside?: BesideUnit;
}

/** A consolidation as it was or is. */
export interface ComparedConsolidation {
  readonly form: Form;
  readonly units: readonly ComparedUnit[];
  readonly own: ComparedUnit | null;
}

/** How a consolidation stands, as far as it is compared: every total and what the units show, with what stands beside them. */
export function stateOf({ form, units, own }: ComparedConsolidation): ComparedState {
  const all = own ? [...units, own] : units;
  const [lastYear, milestones] = [
    lastYearTotals(form, units, own),
    milestoneTotals(form, units, own),
  ];
  return {
    totals: new Map(
      consolidate(form, units, own).map((figure) => {
        const { key } = figure;
        return [key, { ...figure, lastYear: lastYear.get(key), milestone: milestones.get(key) }];
      }),
    ),
    units: new Map(
      all.map(({ unit, name, values, beside }): [OrgUnitId, UnitValues] => [
        unit,
        {
          ...{ name, values: shownOf(form, values), milestone: beside?.milestones },
          lastYear: shownOf(form, keptOf(beside?.lastYear?.values, lastYear)),
        },
      ]),
    ),
  };
}

function keptOf(values: FormValues = new Map(), keys: ReadonlyMap<CellKey, unknown>): FormValues {
  return new Map([...values].filter(([key]) => keys.has(key)));
}

/** What a form shows of a unit's values: hidden columns are carried in to compute with. */
function shownOf(form: Form, values: FormValues): FormValues {
  return new Map([...values].filter(([key]) => form.cells.get(key)?.column.hidden === false));
}
