import type { DataValue, Quantity } from "../form/dataValue.ts";
import type { Measure } from "../indicator.ts";
import type { Firmness } from "../rollup/firmness.ts";
import type { Target, Verdict } from "../rollup/verdict.ts";

/** Everything that a sentence says of one figure. */
export interface ToldFigure {
  /** As the form prints it. */
  readonly label: string;
  readonly measure: Measure;
  /** Whether this kind of period asks for it at all. */
  readonly asked: boolean;
  readonly value: DataValue;
  /** How many said yes, of how many who owe an answer; null of a single unit and of what is no yes or no. */
  readonly yes: { readonly met: number; readonly of: number } | null;
  /** Whether it, or a part of it, is "ước" or "sơ bộ". */
  readonly estimated: Firmness;
  readonly preliminary: Firmness;
  readonly plan: Target | null;
  readonly verdict: Verdict | null;
  readonly lastYear: LastYearTold | null;
  /** What stood at the end of the period before, where there is nothing of a year ago. */
  readonly before: { readonly period: string; readonly value: Quantity } | null;
  /** What is expected by the period's end; null where the form asks for no such thing. */
  readonly estimate: Quantity;
  /** How much of it is known; null of a single unit. */
  readonly coverage: Coverage | null;
  /** That it is of the year so far, "lũy kế từ đầu năm"; null of what is the period's own, or of its last day. */
  readonly accumulated: Accumulated | null;
  /** It sums up a list in which whoever has reported lists nothing. */
  readonly listsNothing?: boolean;
  /** How firm it is has been said for the whole section; absent where it has not. */
  readonly isFirmnessSaid?: true;
}

/** What is told of a figure of the year so far. */
export interface Accumulated {
  readonly inPeriod: InPeriod | null;
  /** The period begins with the year: what has accumulated is the period's own, and is told as that. */
  readonly isPeriods?: true;
}

/** What the period alone has added to a figure of the year so far. */
export type InPeriod = Pick<ToldFigure, "value" | "estimated" | "preliminary" | "isFirmnessSaid">;

/** The same period a year earlier, or why the two are not compared. */
export type LastYearTold =
  | { readonly kind: "figure"; readonly value: Quantity }
  | { readonly kind: "other-standard"; readonly standard: string }
  | { readonly kind: "other-units" };

/** Whose figures are in a total, and whose are missing, by name. */
export interface Coverage {
  readonly covered: number;
  readonly expected: number;
  readonly missing: readonly string[];
  /** Those of the missing whose figures are there and were left out, "loại khỏi tổng hợp"; absent where none were. */
  readonly leftOut?: readonly string[];
  /** "thị xã", where the parent's own part is missing. */
  readonly missingOwn: string | null;
  /** "thị xã", where the parent's own part is in it; absent where it has none. */
  readonly withOwn?: string;
  /** How many stand as of an earlier period. */
  readonly goneOn: number;
  /** Of lists that it sums up, how many units list something and how many nothing, and are not called missing for it;
   *  absent where nobody's list is empty. */
  readonly listed?: { readonly some: number; readonly nothing: number };
  /** What has been said above of the figures of the section: the very same, or something else; absent where nothing
   *  was. */
  readonly beside?: "said" | "other";
}

/** Whether somebody who is asked for a figure is missing from it. */
export function isPartial({ coverage }: Pick<ToldFigure, "coverage">): boolean {
  return coverage !== null && (coverage.missing.length > 0 || coverage.missingOwn !== null);
}

/** Whether there is anything to say: a number, an answer, or that nothing occurred. */
export function isKnown({ value }: Pick<ToldFigure, "value">): boolean {
  return value !== null && !(typeof value === "object" && value.s === "unknown");
}
