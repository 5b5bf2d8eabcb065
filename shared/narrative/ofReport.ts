import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormValues } from "../form/computeForm.ts";
import { quantityOf } from "../form/computeForm.ts";
import { isNone, type Quantity } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import { type ComparedReport, comparing } from "../report/earlierFigures.ts";
import type { DataState } from "../report/submission.ts";
import { judgedFigure } from "../rollup/aim.ts";
import type { FigureFirmness } from "../rollup/firmness.ts";
import { listsNothing } from "../rollup/listedRows.ts";
import { type Target, verdictOf } from "../rollup/verdict.ts";
import { inPeriodOf, isAccumulated } from "./accumulatedCells.ts";
import { estimateBeside, lastYearBeside, planOf } from "./besideCells.ts";
import { isAimed } from "./toldCells.ts";
import type { InPeriod, LastYearTold, ToldFigure } from "./toldFigure.ts";

/** A unit's own report of one form, as sent, beside its earlier ones. */
export interface OwnReport {
  readonly form: Form;
  readonly values: FormValues;
  readonly dataState: DataState;
  readonly earlier: Pick<ComparedReport, "earlier" | "lastYear">;
}

/** One figure of a unit's own report as a sentence tells it. */
export function toldInReport(report: OwnReport, cell: FormCell, label: string): ToldFigure {
  const { form, values, dataState } = report;
  const estimated = dataState.estimated && isFigure(cell.measure.type);
  const plan = planFor(report, cell);
  const value = values.get(cell.key) ?? null;
  const total = { value: quantityOf(value), covered: 1, expected: 1, approved: 0, own: null };
  const milestoneAt = planOf(form, cell, "milestone");
  const milestone = milestoneAt === null ? null : amountOf(quantityOf(values.get(milestoneAt)));
  const judged = judgedFigure(cell, estimated, 0);
  const isTold = typeof total.value === "number" || isNone(value);
  const { lastYear, before } = comparisonsOf(report, cell);
  return {
    label,
    measure: cell.measure,
    asked: true,
    value,
    yes: null,
    ...firmnessIn(report, cell),
    plan,
    verdict: isTold ? verdictOf(total, plan, milestone, form.periodKind, judged) : null,
    lastYear,
    before,
    estimate: estimateOf(report, cell),
    coverage: null,
    accumulated: isAccumulated(form, cell) ? { inPeriod: inPeriodIn(report, cell) } : null,
    listsNothing: listsNothing(form, cell, values),
  };
}

function firmnessIn({ dataState }: OwnReport, { measure }: FormCell): FigureFirmness {
  const firmness = (is: boolean) => (is && isFigure(measure.type) ? "whole" : "no");
  return {
    estimated: firmness(dataState.estimated),
    preliminary: firmness(dataState.preliminary),
  };
}

function inPeriodIn(report: OwnReport, cell: FormCell): InPeriod | null {
  const own = inPeriodOf(report.form, cell);
  return own && { value: report.values.get(own.key) ?? null, ...firmnessIn(report, own) };
}

function planFor({ form, values }: OwnReport, cell: FormCell): Target | null {
  const at = isAimed(cell) ? planOf(form, cell, "target") : null;
  const value = at && values.get(at);
  const { direction, strict = false } = cell.measure;
  return typeof value === "number" && direction ? { value, direction, strict } : null;
}

function estimateOf({ form, values }: OwnReport, cell: FormCell): Quantity {
  const at = estimateBeside(form, cell);
  return at ? quantityOf(values.get(at.key)) : null;
}

/** What stands in the form itself goes before what is known of other reports: it was checked with it. */
function comparisonsOf(report: OwnReport, cell: FormCell): Pick<ToldFigure, "lastYear" | "before"> {
  const { form, values, earlier } = report;
  if (!isFigure(cell.measure.type)) return { lastYear: null, before: null };
  const beside = lastYearBeside(form, cell);
  const carried = beside && quantityOf(values.get(beside.key));
  if (carried !== null) return { lastYear: figureOf(carried), before: null };
  if (earlier.lastYear?.otherStandard.has(cell.key)) {
    const standard = cell.row.standard?.of ?? "";
    return { lastYear: { kind: "other-standard", standard }, before: null };
  }
  const compared = comparing({ form, values, ...earlier })(cell);
  const last = compared.lastYear && quantityOf(compared.lastYear.before);
  if (last !== null) return { lastYear: figureOf(last), before: null };
  const was = compared.before && quantityOf(compared.before.before);
  const isThere = compared.before !== null && was !== null;
  return {
    lastYear: null,
    before: isThere ? { period: compared.before.with, value: was } : null,
  };
}

function figureOf(value: Quantity): LastYearTold | null {
  return typeof value === "number" || isNone(value) ? { kind: "figure", value } : null;
}

function amountOf(value: Quantity): number | null {
  if (typeof value === "number") return value;
  return isNone(value) ? 0 : null;
}
