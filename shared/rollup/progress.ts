import type { PeriodKind } from "../calendar/period.ts";
import type { DataValue, Quantity } from "../form/dataValue.ts";
import type { CellKey, IndicatorId } from "../ids.ts";
import { listPrincipal, type OverviewFigure, type OverviewUnit } from "./overview.ts";
import { type Aim, aimOfFigure, judgeFigure } from "./overviewAim.ts";
import type { UnitStanding } from "./standing.ts";
import { shareOfPlan, type Verdict } from "./verdict.ts";

/** How far a figure of an overview is, over all units and in each. */
export interface Progress {
  readonly figure: OverviewFigure;
  readonly value: Quantity | string;
  readonly aim: Aim | null;
  /** Whether it is so many per cent of a plan. */
  readonly isPart: boolean;
  /** In per cent of the plan; null where that cannot be told. */
  readonly share: number | null;
  readonly verdict: Verdict | null;
  /** Of the units that owe what it is made of. */
  readonly units: readonly UnitProgress[];
}

/** How far one unit is. */
export interface UnitProgress {
  readonly unit: OverviewUnit;
  readonly standing: UnitStanding;
  readonly value: DataValue;
  /** The unit's own target; null where it has none. */
  readonly target: number | null;
  readonly share: number | null;
}

/** How far everything is that an overview is about. */
export function listProgress(
  figures: ReadonlyMap<CellKey, OverviewFigure>,
  units: readonly OverviewUnit[],
  targetOf: (indicator: IndicatorId) => number | null,
  periodKind: PeriodKind,
): Progress[] {
  return listPrincipal(figures).map((figure) => {
    const { measure } = figure.cell;
    const found = aimOfFigure(figure, figures, targetOf);
    const aim = found?.isAlike ? found : null;
    const isPart = aim?.from === "plan" && shareOfPlan(0, aim.value, measure) !== null;
    const { value } = figure.total;
    return {
      figure,
      value,
      aim,
      isPart,
      share: isPart && aim ? shareOfPlan(value, aim.value, measure) : null,
      verdict: judgeFigure(figure, found, periodKind),
      units: units.flatMap((unit, index): UnitProgress[] => {
        const standing = figure.standings[index] ?? null;
        if (!standing) return [];
        const own = figure.byUnit[index] ?? null;
        const target = measure.target && unit.targetOf(measure.target);
        const quantity = typeof own === "number" ? own : null;
        const share = target === null ? null : shareOfPlan(quantity, target, measure);
        return [{ unit, standing, value: own, target, share }];
      }),
    };
  });
}
