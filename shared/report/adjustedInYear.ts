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

/** The reports before a period that begin with the year's opening themselves, the earliest first: the first quarter's, and
 *  the six months', which may stand in a quarter's place. */
export function listStarts(
  { periods }: Calendar,
  { windowTo }: Pick<Period, "windowTo">,
): Period[] {
  return periods
    .filter(
      (one) =>
        (kindOf(one) === "quarter" || kindOf(one) === "six-month") &&
        one.accumulatesAfter === null &&
        one.windowTo < windowTo,
    )
    .sort((left, right) => left.windowTo.localeCompare(right.windowTo));
}

/** The year's openings as the unit adjusted them in the reports that begin with them: what was filed at the start of the
 *  year stands in every later period as it stands there. */
export function listAdjustedAtStart(
  reports: readonly AdjustedReport[],
  calendar: Calendar,
  period: Pick<Period, "windowTo">,
): ReadonlyMap<CellKey, readonly AdjustedReport[]> {
  const found = new Map<CellKey, AdjustedReport[]>();
  for (const { id } of listStarts(calendar, period)) {
    const report = reports.find((one) => one.period === id);
    for (const [key, { from }] of report?.adjusted ?? []) {
      const isOpening =
        from.kind === "figure" || (from.kind === "report" && from.adjusted === true);
      if (report && isOpening) found.set(key, [...(found.get(key) ?? []), report]);
    }
  }
  return found;
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
