import type { ValueFault } from "../../form/checkValue.ts";
import type { Unreadable } from "../../form/readEntry.ts";
import type { ValueType } from "../../indicator.ts";

/** A finding said to the person who can act on it: the fact in one line, the figures, what to do. */
export interface SaidViolation {
  readonly title: string;
  readonly detail: string;
  readonly instruction: string;
}

/** What is said of one cell. */
export interface FaultyCell {
  readonly name: string;
  /** What stands in it; a figure as the language writes it. */
  readonly shown: string;
  /** What it takes. */
  readonly accepted: string;
}

/** A cell whose figure cannot be right. */
export interface FaultyFigure extends FaultyCell {
  /** As the sheet shows it, in every language. */
  readonly inSheet: string;
  /** The thousands that may have been meant; null where the figure does not look like them. */
  readonly thousands: number | null;
}

/** A broken rule: the district's own words for it, and ours. */
export interface BrokenRule {
  readonly title: string;
  readonly instruction: string;
  /** What must hold. */
  readonly statement: string;
  /** What the rule asks for and what stands there. */
  readonly figures: string;
  /** Both in one. */
  readonly sentence: string;
}

/** Everything that is said about findings, in one language. */
export interface FindingWords {
  /** What an entry cell takes, for its refusal and its help. */
  readonly accepted: Record<ValueType, (decimals: number) => string>;
  readonly rule: (broken: BrokenRule) => SaidViolation;
  readonly value: Record<ValueFault, (cell: FaultyFigure) => SaidViolation>;
  readonly unreadable: Record<Unreadable, (cell: FaultyCell) => SaidViolation>;
  readonly dong: (name: string, amount: string) => SaidViolation;
  readonly adjusted: (name: string, value: string, carried: string) => SaidViolation;
  readonly blank: (count: number, cells: string) => SaidViolation;
  readonly unknown: (count: number, cells: string) => SaidViolation;
  /** Behind the cells that are named: how many others there are. */
  readonly others: (count: number) => string;
}
