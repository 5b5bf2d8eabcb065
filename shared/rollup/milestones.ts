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
import { takesOwn } from "./consolidate.ts";

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
  /** In the order of the units; null where one has registered none. */
  readonly byUnit: readonly (number | null)[];
  readonly registered: number;
  /** The sum of all units' milestones, and where there is none, why. */
  readonly whole: number | NoSum;
}

/** Why units' milestones make no milestone of the town. */
export type NoSum =
  /** Rates and yes or no have no sum. */
  | "no-sum"
  /** The parent contributes itself, and registers nothing. */
  | "own-part"
  | "not-all-registered";

/** A figure's milestones, from what each unit registered: "-" is 0, blank and "chưa có số liệu" are none. Null where
 *  nobody has registered any. */
export function milestonesOf(
  cell: FormCell,
  registered: readonly DataValue[],
  hasOwn: boolean,
): Milestones | null {
  const byUnit = registered.map(amountOf);
  const amounts = byUnit.filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  return { byUnit, registered: amounts.length, whole: wholeOf() };

  function wholeOf(): number | NoSum {
    const { type, aggregation } = cell.measure;
    if (type === "rate" || type === "yes-no" || aggregation === "NONE") return "no-sum";
    if (hasOwn && takesOwn(cell)) return "own-part";
    if (amounts.length < byUnit.length) return "not-all-registered";
    return amounts.reduce((sum, amount) => sum + amount, 0);
  }
}

function amountOf(value: DataValue): number | null {
  if (typeof value === "number") return value;
  return isNone(value) ? 0 : null;
}
