import { type DataValue, isNone } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey, PeriodId } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import { listCumulative } from "./accumulated.ts";
import { likeBefore, type Unlike } from "./likeBefore.ts";

/** What a unit's report of another period says, in the cells of the form at hand. */
export interface EarlierFigures {
  readonly period: PeriodId;
  readonly values: ReadonlyMap<CellKey, DataValue>;
  /** Cells of the form at hand that this report's own form did not have. */
  readonly lacking: ReadonlySet<CellKey>;
  /** Cells counted by another standard than now. */
  readonly otherStandard: ReadonlySet<CellKey>;
}

/** A report with what it may be compared with. */
export interface ComparedReport {
  readonly form: Form;
  readonly values: ReadonlyMap<CellKey, DataValue>;
  /** The reports of the year that came before it, the nearest first. */
  readonly earlier: readonly EarlierFigures[];
  /** The same period a year earlier; null where nothing is known of it. */
  readonly lastYear: EarlierFigures | null;
}

/** A figure beside an earlier one of its kind. */
export interface Compared {
  readonly with: PeriodId;
  readonly before: DataValue;
  readonly now: DataValue;
  /** How much more it is; null where one of the two is no figure. */
  readonly by: number | null;
}

/** A figure beside the earlier ones that it may be compared with. */
export interface CellCompared {
  /** Null where none is like it, or that one says nothing there. */
  readonly before: Compared | null;
  /** Why none is like it; null where one is. */
  readonly unlike: Unlike | null;
  readonly lastYear: Compared | null;
}

/** Compares the cells of a report, each with what is like it. */
export function comparing(report: ComparedReport): (cell: FormCell) => CellCompared {
  const { form, earlier } = report;
  const cumulative = listCumulative(form);
  const periods = earlier.map(({ period }) => period);
  return (cell) => {
    const like = likeBefore(cell, cumulative, form.periodKind, periods);
    const found =
      like.kind === "like" ? earlier.find(({ period }) => period === like.period) : undefined;
    const why = like.kind === "unlike" ? like.why : null;
    // What accumulates, or begins with the year, is like the same period of the year before all the same.
    const isLikeLastYear = why !== "no-figure" && why !== "plan";
    return {
      before: found ? beside(report, cell, found) : null,
      unlike: why,
      lastYear: report.lastYear && isLikeLastYear ? beside(report, cell, report.lastYear) : null,
    };
  };
}

function beside(
  { values }: ComparedReport,
  { key, measure }: FormCell,
  than: EarlierFigures,
): Compared | null {
  if (than.lacking.has(key) || than.otherStandard.has(key)) return null;
  const [before, now] = [than.values.get(key) ?? null, values.get(key) ?? null];
  if (before === null) return null;
  return { with: than.period, before, now, by: differenceOf(before, now, measure) };
}

/** How much more the second is; "không phát sinh" is none, but nothing of a rate is no rate. */
function differenceOf(before: DataValue, now: DataValue, { type }: Measure): number | null {
  if (type === "rate" && (isNone(before) || isNone(now))) return null;
  const [from, to] = [amountOf(before), amountOf(now)];
  if (from === null || to === null) return null;
  // What binary fractions leave behind is no difference.
  return Number((to - from).toPrecision(12));
}

/** A figure, "không phát sinh" being 0; null for anything else. */
export function amountOf(value: DataValue): number | null {
  if (typeof value === "number") return value;
  return isNone(value) ? 0 : null;
}
