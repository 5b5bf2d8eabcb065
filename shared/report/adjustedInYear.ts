import {
  type Calendar,
  findPeriod,
  kindOf,
  type Period,
  parsePeriodId,
} from "../calendar/period.ts";
import { type DataValue, isSameOnSheet } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey, PeriodId } from "../ids.ts";
import type { CarriedValue } from "./carried.ts";
import type { Reason } from "./submission.ts";

/** A report that counts and in which the unit put its own figures in the place of carried ones, "điều chỉnh". */
export interface AdjustedReport {
  readonly period: PeriodId;
  readonly version: number;
  readonly approved: boolean;
  readonly values: ReadonlyMap<CellKey, DataValue>;
  /** What was carried into the cells that it adjusted. */
  readonly adjusted: ReadonlyMap<CellKey, CarriedValue>;
  readonly reasons: readonly Reason[];
}

/** An opening that a later quarter began with although the quarter before had closed with another: a form that counts from
 *  the year's start holds no movement between the two. */
export interface OpeningGap {
  readonly cell: CellKey;
  readonly period: PeriodId;
  /** What was carried in, and what the unit put in its place. */
  readonly carried: DataValue;
  readonly own: DataValue;
  readonly reason: string;
}

/** The quarter that the year's chain begins with: its opening is the year's. */
export function firstQuarter({ periods }: Calendar): Period | null {
  return periods.find((one) => kindOf(one) === "quarter" && one.accumulatesAfter === null) ?? null;
}

/** The year's figures as the unit adjusted them in its first quarter: what was filed at the start of the year stands in every
 *  period as it stands there. None for that quarter itself. */
export function listAdjustedAtStart(
  reports: readonly AdjustedReport[],
  calendar: Calendar,
  period: Pick<Period, "id">,
): ReadonlyMap<CellKey, readonly AdjustedReport[]> {
  const first = firstQuarter(calendar);
  const report = reports.find((one) => one.period === first?.id);
  if (!report || report.period === period.id) return new Map();
  const filed = [...report.adjusted].filter(([, { from }]) => from.kind === "figure");
  return new Map(filed.map(([key]) => [key, [report]]));
}

/** The later quarters whose openings may leave a gap in a period that counts from the year's start: those that begin
 *  within it. */
export function quartersWithin({ periods }: Calendar, period: Period): Period[] {
  if (period.accumulatesAfter !== null) return [];
  const { windowFrom, windowTo } = period;
  return periods.filter(
    (one) =>
      kindOf(one) === "quarter" &&
      one.accumulatesAfter !== null &&
      one.windowFrom >= windowFrom &&
      one.windowFrom <= windowTo,
  );
}

/** The gaps that a unit's quarters leave in a form that counts from the year's start, quarter by quarter. */
export function listOpeningGaps(
  form: Form,
  reports: readonly AdjustedReport[],
  calendar: Calendar,
  period: Pick<Period, "id">,
): OpeningGap[] {
  const known = findPeriod(calendar, period.id);
  const within = known ? quartersWithin(calendar, known) : [];
  return within.flatMap(({ id }) => {
    const report = reports.find((one) => one.period === id);
    return [...(report?.adjusted ?? [])].flatMap(([cell, { value, from }]): OpeningGap[] => {
      const own = report?.values.get(cell) ?? null;
      if (!report || from.kind !== "report" || !isOfYear(from.period, id)) return [];
      if (!form.cells.has(cell) || isSameOnSheet(own, value)) return [];
      return [{ cell, period: id, carried: value, own, reason: reasonOf(report, cell) }];
    });
  });
}

/** What a unit said of a figure that it adjusted; empty where it said nothing. */
export function reasonOf({ reasons }: Pick<AdjustedReport, "reasons">, cell: CellKey): string {
  return reasons.find(({ violations }) => violations.includes(`adjusted@${cell}`))?.text ?? "";
}

/** A figure of the year before is compared with, and no part of the chain. */
function isOfYear(source: PeriodId, period: PeriodId): boolean {
  return parsePeriodId(source)?.year === parsePeriodId(period)?.year;
}
