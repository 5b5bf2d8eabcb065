import { type DataValue, isNone } from "../form/dataValue.ts";
import type { FormCell } from "../form/form.ts";
import {
  type CellKey,
  cellKeyOf,
  type IndicatorId,
  type PeriodId,
  type TemplateId,
} from "../ids.ts";
import type { ElsewhereOrigin } from "../report/carried.ts";
import { isAwaited, takesOwn } from "./consolidate.ts";
import type { Standing } from "./standing.ts";

/** Where units register, for the year, how far they mean to be by each of its periods. */
export interface MilestonePlan {
  /** The form of the year's plan; each unit fills in its own. */
  readonly template: TemplateId;
  /** The table and row in which an indicator is registered: "A/2". */
  readonly rows: { readonly [indicator: IndicatorId]: string };
  /** The column of a period, "3" for quý I; nothing is registered for any other. */
  readonly columns: { readonly [period: PeriodId]: string };
}

/** The cell of the plan in which an indicator's milestone for a period is registered, or null where there is none. */
export function milestoneCell(
  plan: MilestonePlan,
  indicator: IndicatorId,
  period: PeriodId,
): CellKey | null {
  const [table, row] = plan.rows[indicator]?.split("/") ?? [];
  const column = plan.columns[period];
  return table && row && column ? cellKeyOf(table, row, column) : null;
}

/** The same as where a form carries it from: nobody is asked for it while the plan is missing. */
export function milestoneOrigin(
  plan: MilestonePlan | undefined,
  indicator: IndicatorId,
  period: PeriodId,
): ElsewhereOrigin | null {
  const cell = plan && milestoneCell(plan, indicator, period);
  if (!cell) return null;
  const { template } = plan;
  return {
    ...{ kind: "elsewhere", template, by: null, period: "plan", cell },
    ...{ ifMissing: "blank", orElse: null },
  };
}

/** What the units registered for one figure. */
export interface Milestones {
  /** In the order of the units; null where one has registered none, or owes nothing this time. */
  readonly byUnit: readonly (number | null)[];
  readonly registered: number;
  /** Of how many units: those that the figure's total waits for. */
  readonly expected: number;
  /** The sum of their milestones, and where there is none, why. */
  readonly whole: number | NoSum;
}

/** Why units' milestones make no milestone of the town. */
export type NoSum =
  /** Rates and yes or no have no sum. */
  | "no-sum"
  /** The parent contributes itself, and registers nothing. */
  | "own-part"
  | "not-all-registered";

/** A figure's milestones, from what each unit registered: "-" is 0, blank and "chưa có số liệu" are none. They are of the
 *  very units that the figure's total waits for. Null where none of those has registered any. */
export function milestonesOf(
  cell: FormCell,
  units: readonly Parameters<typeof registers>[1][],
  registered: readonly DataValue[],
  own: Standing | null,
): Milestones | null {
  const awaited = units.map((unit) => registers(cell, unit));
  const byUnit = registered.map((value, index) => (awaited[index] ? amountOf(value) : null));
  const amounts = byUnit.filter((amount) => amount !== null);
  const expected = awaited.filter(Boolean).length;
  if (amounts.length === 0) return null;
  return { byUnit, registered: amounts.length, expected, whole: wholeOf() };

  function wholeOf(): number | NoSum {
    const { type, aggregation } = cell.measure;
    if (type === "rate" || type === "yes-no" || aggregation === "NONE") return "no-sum";
    if (own && takesOwn(cell) && isAwaited(cell, own)) return "own-part";
    if (amounts.length < expected) return "not-all-registered";
    return amounts.reduce((sum, amount) => sum + amount, 0);
  }
}

/** Whether a unit's milestone is waited for: a figure's total waits for the unit, and it was there when plans were due. */
export function registers(
  cell: FormCell,
  unit: Parameters<typeof isAwaited>[1] & { readonly planless?: boolean | undefined },
): boolean {
  return unit.planless !== true && isAwaited(cell, unit);
}

function amountOf(value: DataValue): number | null {
  if (typeof value === "number") return value;
  return isNone(value) ? 0 : null;
}
