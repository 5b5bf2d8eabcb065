import { type DataValue, isNone, isSameValue } from "../../form/dataValue.ts";
import { round } from "../../form/round.ts";
import type { TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import type { Change } from "../../rollup/changeCause.ts";
import type { Total } from "../../rollup/consolidate.ts";
import type { Contribution, TotalDifference, UnitDifference } from "../../rollup/traceChanges.ts";
import type { Language } from "../language.ts";
import { mostDecimals, sayNumber, showValue } from "../numbers.ts";
import { shortenUnit } from "../unitNames.ts";
import { editionWords } from "./editionWords.ts";

/** A difference in words: "312 → 318 (+6)", how much that is, and each of its causes, "Hòa Tâm nộp sau bản trước +8". */
export interface SaidDifference {
  readonly change: string;
  readonly amount: string;
  readonly causes: readonly string[];
}

interface Value {
  readonly value: DataValue;
  /** "8/10"; empty for a unit's own figure. */
  readonly coverage: string;
}

/** What a form is called in short: "ĐH-04". */
export type CodeOf = (template: TemplateId) => string;

/** A total that is another than it was. */
export function sayTotalDifference(
  language: Language,
  measure: Measure,
  { before, after, made }: Pick<TotalDifference, "before" | "after" | "made">,
  codeOf: CodeOf,
): SaidDifference {
  const of = (total: Total | null) => total && valueOf(total);
  return say(language, measure, of(before), of(after), made, of, codeOf);
}

/** A unit's own figure that is another than it was. */
export function sayUnitDifference(
  language: Language,
  measure: Measure,
  { before, after, made }: Pick<UnitDifference, "before" | "after" | "made">,
  codeOf: CodeOf,
): SaidDifference {
  const of = (value: DataValue): Value => ({ value, coverage: "" });
  return say(language, measure, of(before), of(after), made, of, codeOf);
}

/** One cause at one unit: "Hòa Tâm nộp sau bản trước". */
export function sayChange(
  language: Language,
  { cause, unit, template }: Change,
  codeOf: CodeOf,
): string {
  const said = editionWords[language].causes[cause];
  const form = template === null ? "" : ` (${codeOf(template)})`;
  return unit ? `${shortenUnit(unit.name)} ${said}${form}` : said;
}

function say<T>(
  language: Language,
  measure: Measure,
  before: Value | null,
  after: Value | null,
  made: readonly Contribution<T>[],
  of: (value: T) => Value | null,
  codeOf: CodeOf,
): SaidDifference {
  const steps = made.map(({ change, from, to }) => ({ change, from: of(from), to: of(to) }));
  const amounts = steps.map(({ from, to }) => amountOf(measure, from, to));
  const whole = amountOf(measure, before, after);
  const decimals = decimalsFor(measure, whole, amounts);
  const step = (from: Value | null, to: Value | null, amount: number | null) =>
    sayStep(language, measure, from, to, amount, decimals);
  const values = `${sayValue(language, measure, before)} → ${sayValue(language, measure, after)}`;
  const isSame = isSameAnswer(before, after);
  const amount = step(before, after, whole);
  return {
    amount,
    change: isSame
      ? `${sayValue(language, measure, after)}, ${amount}`
      : [values, ...(whole === null ? [] : [`(${signed(language, whole, decimals)})`])].join(" "),
    causes: steps.map(
      ({ change, from, to }, index) =>
        `${sayChange(language, change, codeOf)} ${step(from, to, amounts[index] ?? null)}`,
    ),
  };
}

/** "+8", "37,5 → 40,2", or how many more are in it where the figure itself stays. */
function sayStep(
  language: Language,
  measure: Measure,
  from: Value | null,
  to: Value | null,
  amount: number | null,
  decimals: number,
): string {
  const words = editionWords[language].comparison;
  if (amount !== null && amount !== 0) return signed(language, amount, decimals);
  if (isSameAnswer(from, to) || amount === 0) {
    return from?.coverage === to?.coverage
      ? signed(language, 0, 0)
      : words.coverage(from?.coverage ?? "", to?.coverage ?? "");
  }
  if (measure.type === "text") return words.words;
  return `${sayValue(language, measure, from)} → ${sayValue(language, measure, to)}`;
}

function isSameAnswer(left: Value | null, right: Value | null): boolean {
  return left !== null && right !== null && isSameValue(left.value, right.value);
}

/** What is added or taken away; null where that is no amount: a rate that was not there is not 0. */
function amountOf(measure: Measure, from: Value | null, to: Value | null): number | null {
  const isRate = measure.aggregation === "RATIO" || measure.aggregation === "RATE_100K";
  const of = (held: Value | null) => {
    const value = held?.value ?? null;
    if (typeof value === "number") return value;
    return !isRate && measure.type !== "text" && (value === null || isNone(value)) ? 0 : null;
  };
  const [left, right] = [of(from), of(to)];
  return left === null || right === null ? null : right - left;
}

/** As few decimals as the figure has, and as many as it takes to see it and each of its causes and for them to add up. */
function decimalsFor(
  { decimals }: Measure,
  whole: number | null,
  amounts: readonly (number | null)[],
): number {
  const parts = amounts.filter((amount) => amount !== null);
  if (whole === null || parts.length < amounts.length) return decimals;
  for (let most = decimals; most < decimals + 4; most += 1) {
    const sum = parts.reduce((total, part) => total + round(part, most), 0);
    const areSeen = [whole, ...parts].every((one) => one === 0 || round(one, most) !== 0);
    if (areSeen && round(sum, most) === round(whole, most)) return most;
  }
  return decimals + 4;
}

function signed(language: Language, amount: number, decimals: number): string {
  // Too little to be seen with however many decimals.
  if (amount !== 0 && round(amount, decimals) === 0) return "≈ 0";
  const shown = sayNumber(language, Math.abs(amount), decimals);
  return `${amount < 0 ? "−" : "+"}${shown}`;
}

function sayValue(language: Language, measure: Measure, held: Value | null): string {
  const words = editionWords[language].comparison;
  if (held === null) return words.noCell;
  const { value } = held;
  // What is counted of a yes is a number.
  if (typeof value === "number" && measure.type === "yes-no") {
    return sayNumber(language, value, mostDecimals);
  }
  const shown = showValue(language, value, measure);
  return shown === "" || shown === "..." ? words.noFigure : shown;
}

function valueOf({ value, covered, expected, own }: Total): Value {
  return { value, coverage: `${covered}/${expected}${own === "in" ? " +" : ""}` };
}
