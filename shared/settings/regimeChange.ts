import type { PeriodId } from "../ids.ts";
import type { Regime } from "../regime.ts";

/** What is changed of a regime while it is in force. */
export type RegimeMove = "settings" | "open-period" | "withdraw-period";

/** A change of a regime, judged and not yet stored. */
export interface RegimeChange {
  readonly move: RegimeMove;
  /** The regime after it, as it is stored: the plan's own calendar, with the settings beside it. */
  readonly regime: Regime;
  /** What the record says of it. */
  readonly content: RegimeChangeContent;
  /** Periods that are no longer what they were: a report sent for one stands in the way. */
  readonly altered: readonly PeriodId[];
  /** Periods that take no report from now on, and those that do again. */
  readonly closed: readonly PeriodId[];
  readonly reopened: readonly PeriodId[];
}

/** What a change was, for whoever reads the record. */
export interface RegimeChangeContent {
  /** The settings that are others now, by name. */
  readonly settings: readonly string[];
  /** The ad hoc period that was opened or withdrawn. */
  readonly period: { readonly id: PeriodId; readonly name: string } | null;
}
