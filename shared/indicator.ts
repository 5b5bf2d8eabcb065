import type { IndicatorId } from "./ids.ts";

/** What kind of answer a cell takes. Money is in triệu đồng; a rate is per cent, a number with its decimals. */
export type ValueType = "count" | "money" | "rate" | "yes-no" | "text" | "date";

/** How a parent's figure is made from its children's. */
export type Aggregation =
  | "SUM"
  | "SUM_PLUS_TOWN"
  | "RATIO"
  | "RATE_100K"
  | "COUNT_TRUE"
  | "COUNT_TRUE_RATIO"
  | "LAST"
  | "NET"
  | "TEXT_MERGE"
  | "NONE";

/** Whether more is better, less is better, or what there is is to be kept: at least as much. */
export type Direction = "up" | "down" | "maintain";

/** Everything about the figures of one cell that its form declares. */
export interface Measure {
  readonly type: ValueType;
  /** As printed: "hộ", "người", "triệu đồng", "%". */
  readonly unit: string;
  /** How many decimals a value may have, and is shown with. */
  readonly decimals: number;
  /** A flow happens during a period and accumulates; a stock stands at its end and is never added over periods. */
  readonly nature: "flow" | "stock";
  readonly aggregation: Aggregation;
  readonly direction: Direction | null;
  /** The indicator whose target this row is measured against. */
  readonly target: IndicatorId | null;
  /** "dưới 4,5 %" excludes 4,5. */
  readonly strict?: true;
}

/** An indicator of the regime: what targets, baselines and supplied figures are filed under. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: Direction | null;
}
