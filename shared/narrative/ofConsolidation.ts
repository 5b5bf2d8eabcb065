import { isFigure } from "../form/algebra/typeStatement.ts";
import { isNone } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey, IndicatorId } from "../ids.ts";
import { aimOf, judgedFigure } from "../rollup/aim.ts";
import {
  type ConsolidatedFigure,
  isAnswer,
  isAwaited,
  type Total,
  takesOwn,
  type UnitFigures,
} from "../rollup/consolidate.ts";
import { type FigureFirmness, firmnessOf } from "../rollup/firmness.ts";
import { changeOf, isOverSameUnits, type LastYear } from "../rollup/lastYear.ts";
import { hasListedNothing } from "../rollup/listedRows.ts";
import type { Milestones } from "../rollup/milestones.ts";
import { type Target, verdictOf } from "../rollup/verdict.ts";
import { inPeriodOf, isAccumulated } from "./accumulatedCells.ts";
import { estimateBeside, lastYearBeside } from "./besideCells.ts";
import { isAimed } from "./toldCells.ts";
import type { Coverage, LastYearTold, ToldFigure } from "./toldFigure.ts";

/** A parent's figures of one form, made from its children's. */
export interface ConsolidatedReport {
  readonly form: Form;
  readonly units: readonly UnitFigures[];
  readonly own: UnitFigures | null;
  readonly figures: readonly ConsolidatedFigure[];
  readonly milestones: ReadonlyMap<CellKey, Milestones>;
  readonly exemptParts: ReadonlyMap<CellKey, number>;
  readonly lastYear: LastYear | null;
  readonly targetOf: (indicator: IndicatorId) => number | null;
  /** What kind of unit the parent is, in a sentence: "thị xã". */
  readonly parentKind: string;
}

/** One figure over all units as a sentence tells it. */
export function toldInConsolidation(
  report: ConsolidatedReport,
  cell: FormCell,
  label: string,
): ToldFigure {
  const { form, units, own, milestones, exemptParts } = report;
  const figure = figureAt(report, cell.key);
  const total = figure?.total ?? nothing;
  const plan = planFor(report, cell);
  const milestone = milestones.get(cell.key)?.whole ?? null;
  const firmness = figure ? firmnessOf(cell, figure, units, own) : firm;
  const judged = judgedFigure(cell, firmness.estimated !== "no", exemptParts.get(cell.key) ?? 0);
  const at = typeof milestone === "number" ? milestone : null;
  const coverage = figure ? coverageOf(report, cell, figure) : null;
  return {
    label,
    measure: cell.measure,
    asked: true,
    value: total.value,
    yes: yesOf(cell, figure),
    ...firmness,
    plan,
    verdict: plan ? verdictOf(total, plan, at, form.periodKind, judged) : null,
    lastYear: lastYearOf(report, cell, figure),
    before: null,
    estimate: estimateOf(report, cell, figure),
    coverage,
    accumulated: accumulatedIn(report, cell),
    listsNothing: coverage?.covered === 0 && coverage.listed !== undefined,
  };
}

const firm: FigureFirmness = { estimated: "no", preliminary: "no" };

const nothing: Total = { value: null, covered: 0, expected: 0, approved: 0, own: null };

function figureAt({ figures }: ConsolidatedReport, key: CellKey): ConsolidatedFigure | null {
  return figures.find((figure) => figure.key === key) ?? null;
}

/** What a figure is of the year so far. Its period's own share is told where it lacks nobody but whom the figure lacks
 *  too. */
export function accumulatedIn(
  report: ConsolidatedReport,
  cell: FormCell,
): ToldFigure["accumulated"] {
  const { form, units, own } = report;
  if (!isAccumulated(form, cell)) return null;
  const beside = inPeriodOf(form, cell);
  const [whole, part] = [figureAt(report, cell.key), beside && figureAt(report, beside.key)];
  if (!whole || !beside || !part) return { inPeriod: null };
  const lacking = coverageOf(report, cell, whole);
  const lackingOwn = coverageOf(report, beside, part);
  const isAlike =
    lacking.missingOwn === lackingOwn.missingOwn &&
    lacking.missing.join() === lackingOwn.missing.join();
  if (!isAlike) return { inPeriod: null };
  return { inPeriod: { value: part.total.value, ...firmnessOf(beside, part, units, own) } };
}

function planFor({ targetOf }: ConsolidatedReport, cell: FormCell): Target | null {
  const indicator = isAimed(cell) ? aimOf(cell) : null;
  const value = indicator && targetOf(indicator);
  const { direction, strict = false } = cell.measure;
  return typeof value === "number" && direction ? { value, direction, strict } : null;
}

function yesOf(cell: FormCell, figure: ConsolidatedFigure | null): ToldFigure["yes"] {
  if (!figure || cell.measure.type !== "yes-no") return null;
  const met = figure.byUnit.filter((value) => value === true).length;
  return { met, of: figure.total.expected };
}

/** A total of last year stands beside this one's only where it is of the very same units; a row that carries last year's
 *  figures itself has their total. */
function lastYearOf(
  report: ConsolidatedReport,
  cell: FormCell,
  figure: ConsolidatedFigure | null,
): LastYearTold | null {
  if (!figure || !isFigure(cell.measure.type)) return null;
  const beside = lastYearBeside(report.form, cell);
  const carried = beside && figureAt(report, beside.key);
  if (carried && carried.total.covered > 0) {
    if (!isOverSameUnits(figure, carried)) return { kind: "other-units" };
    return figureOf(carried.total.value);
  }
  if (!report.lastYear) return null;
  const change = changeOf(cell, figure, report.lastYear);
  if (change.kind === "other-standard" || change.kind === "other-units") return change;
  const before = report.lastYear.figures.find(({ key }) => key === cell.key);
  return before && before.total.covered > 0 ? figureOf(before.total.value) : null;
}

function figureOf(value: Total["value"]): LastYearTold | null {
  return typeof value === "number" || isNone(value) ? { kind: "figure", value } : null;
}

function estimateOf(
  report: ConsolidatedReport,
  cell: FormCell,
  figure: ConsolidatedFigure | null,
): ToldFigure["estimate"] {
  const at = estimateBeside(report.form, cell);
  const expected = at && figureAt(report, at.key);
  // Of fewer or other units than the figure itself it would be compared with what it is not.
  if (!expected || !figure || !isOverSameUnits(figure, expected)) return null;
  const { value } = expected.total;
  return typeof value === "string" ? null : value;
}

function coverageOf(
  { form, units, own, parentKind }: ConsolidatedReport,
  cell: FormCell,
  { byUnit, total }: ConsolidatedFigure,
): Coverage {
  const silent = units.filter((unit) => hasListedNothing(form, cell, unit));
  const missing = units.filter(
    (unit, index) =>
      isAwaited(cell, unit) && !silent.includes(unit) && !isAnswer(byUnit[index] ?? null),
  );
  // Of a list, "-" and 0 say that there is nothing on it.
  const some = units.filter((unit, index) => {
    const value = byUnit[index] ?? null;
    return isAwaited(cell, unit) && isAnswer(value) && !isNone(value) && value !== 0;
  }).length;
  const leftOut = missing.filter(({ standing }) => standing.kind === "left-out");
  const isOwnMissing = own !== null && takesOwn(cell) && total.own === "missing";
  return {
    covered: total.covered,
    expected: total.expected,
    missing: missing.map(({ name }) => name),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map(({ name }) => name) } : {}),
    missingOwn: isOwnMissing ? parentKind : null,
    ...(total.own === "in" ? { withOwn: parentKind } : {}),
    goneOn: total.goneOn ?? 0,
    ...(silent.length > 0 ? { listed: { some, nothing: silent.length } } : {}),
  };
}
