import type { Quantity } from "../form/dataValue.ts";
import { isNone } from "../form/dataValue.ts";
import type { OrgUnitId } from "../ids.ts";
import { isAnswer } from "./consolidate.ts";
import type { CheckTerms } from "./crossCheck.ts";

/** What one side of a check says. */
export interface SideFigures {
  /** By child unit, in the order of the check's units; null where it says nothing. */
  readonly byUnit: readonly Quantity[];
  /** Said of all units together by one office; null where nothing is. */
  readonly whole: Quantity;
  /** The report that one office sent; null where it sent none, or every unit answers itself. */
  readonly source: { readonly version: number; readonly approved: boolean } | null;
}

/** A check with everything that is compared in it. */
export interface GatheredCheck {
  readonly check: CheckTerms;
  readonly units: readonly { readonly unit: OrgUnitId; readonly name: string }[];
  readonly left: SideFigures;
  readonly right: SideFigures;
}

/** What one line of a comparison says. */
export interface ComparedFigures {
  readonly left: Quantity;
  readonly right: Quantity;
  readonly kind: "meets" | "differs" | "incomplete";
}

/** What a check finds: an ordinary result, never a failure. */
export interface CheckOutcome {
  readonly kind: "meets" | "differs" | "not-enough-data" | "no-source";
  /** Unit by unit, in their order; empty where only the whole is compared. */
  readonly byUnit: readonly ComparedFigures[];
  /** Over the units that both sides answer for: only so are the two comparable. */
  readonly whole: ComparedFigures;
  /** Of how many units each side says something, and both do. */
  readonly covered: { readonly left: number; readonly right: number; readonly both: number };
}

/** Compares two sources: unit by unit over those that both answer for, or as a whole once nobody is missing. */
export function compareSources({ check, units, left, right }: GatheredCheck): CheckOutcome {
  const { each } = check;
  const answered = (side: SideFigures) => side.byUnit.map((value) => isAnswer(value));
  const [leftAnswers, rightAnswers] = [answered(left), answered(right)];
  const both = units.map((_, index) => leftAnswers[index] === true && rightAnswers[index] === true);
  const covered = {
    left: coveredBy(left, leftAnswers),
    right: coveredBy(right, rightAnswers),
    both: both.filter(Boolean).length,
  };
  if (each === "whole") {
    const whole = compared(check, wholeOf(left), wholeOf(right));
    const isEnough = covered.left === units.length && covered.right === units.length;
    return { kind: kindOf(whole.kind, isEnough), byUnit: [], whole, covered };
  }
  const byUnit = units.map((_, index) =>
    compared(check, left.byUnit[index] ?? null, right.byUnit[index] ?? null),
  );
  const of = (side: SideFigures) => sumOf(side.byUnit.filter((_, index) => both[index]));
  const whole = compared(check, of(left), of(right));
  // Two units that differ by as much in opposite ways are two differences, not none.
  const differs = byUnit.some(({ kind }) => kind === "differs");
  return { kind: kindOf(differs ? "differs" : "meets", covered.both > 0), byUnit, whole, covered };

  function kindOf(kind: ComparedFigures["kind"], isEnough: boolean): CheckOutcome["kind"] {
    if ([check.left, check.right].some((side) => side.kind === "nobody")) return "no-source";
    if ([left, right].some(isSilent)) return "no-source";
    return isEnough && kind !== "incomplete" ? kind : "not-enough-data";
  }

  /** One office that has not sent anything. */
  function isSilent(side: SideFigures): boolean {
    const { kind } = side === left ? check.left : check.right;
    return kind !== "children" && !isAnswer(side.whole) && !side.byUnit.some(isAnswer);
  }

  function coveredBy(side: SideFigures, answers: readonly boolean[]): number {
    return isAnswer(side.whole) ? units.length : answers.filter(Boolean).length;
  }
}

function wholeOf(side: SideFigures): Quantity {
  return isAnswer(side.whole) ? side.whole : sumOf(side.byUnit.filter((value) => isAnswer(value)));
}

function sumOf(values: readonly Quantity[]): Quantity {
  return values.length === 0
    ? null
    : values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

function compared(check: CheckTerms, left: Quantity, right: Quantity): ComparedFigures {
  const [one, other] = [amountOf(left), amountOf(right)];
  if (one === null || other === null) return { left, right, kind: "incomplete" };
  const { tolerance, decimals } = check;
  const most =
    tolerance.absolute + (tolerance.percent / 100) * Math.abs(other) + 0.5 * 10 ** -decimals;
  return { left, right, kind: Math.abs(one - other) <= most ? "meets" : "differs" };
}

/** What a figure amounts to: nothing of it is 0, and what nobody knows or has said is no amount. */
export function amountOf(value: Quantity): number | null {
  if (typeof value === "number") return value;
  return isNone(value) ? 0 : null;
}
