import type { PeriodId } from "../ids.ts";
import { addDays } from "./days.ts";
import { type Calendar, type Day, kindOf, type Period, parsePeriodId } from "./period.ts";

/** How a district reads the calendar of its plan. */
export interface CalendarSettings {
  /** "trước ngày 15" takes in the 15th itself. */
  readonly inclusive: boolean;
  /** Quarters whose report is taken up by another: "Quý II gộp vào 6 tháng", "Quý IV gộp vào năm". */
  readonly merged: readonly Merger[];
  /** What is said where the last day on time is no working day; the deadline itself is never moved. */
  readonly weekends: WeekendWords;
  /** By when the office that receives the reports sends a period on. */
  readonly onward: readonly OnwardDeadline[];
  /** The last day on which figures that a review may still change are "sơ bộ"; null leaves it to each form. */
  readonly preliminaryUntil: Day | null;
}

export interface Merger {
  readonly quarter: PeriodId;
  readonly into: PeriodId;
}

/** "29/5 là Chủ nhật", with or without "ngày làm việc cuối: 27/5". */
export type WeekendWords = "weekday" | "last-working-day";

/** The day by whose end the office has sent a period on. */
export interface OnwardDeadline {
  readonly period: PeriodId;
  /** One of those the regime names. */
  readonly to: string;
  readonly lastDay: Day;
}

/** The calendar as a district reads it. A merged quarter is not reported on: the report it is taken up by stands in
 *  its place of the chain, and the next quarter begins on the day after that report's window. */
export function readCalendar(
  calendar: Calendar,
  settings: Pick<CalendarSettings, "inclusive" | "merged">,
): Calendar {
  const merged = settings.merged.reduce(merge, calendar.periods);
  return {
    ...calendar,
    periods: merged.map((period) => ({
      ...period,
      due: period.due && { ...period.due, inclusive: settings.inclusive || period.due.inclusive },
    })),
  };
}

/** The quarters that may be taken up by a longer report: one that ends with the quarter. */
export function listMergers({ periods }: Calendar): Merger[] {
  return periods.flatMap(({ id: quarter }) => {
    const parts = parsePeriodId(quarter);
    if (parts?.kind !== "quarter") return [];
    const ends = (period: Period) => {
      const longer = parsePeriodId(period.id);
      if (longer?.kind === "six-month") return longer.number * 2 === parts.number;
      return kindOf(period) === "year" && parts.number === 4;
    };
    return periods.filter(ends).map(({ id: into }) => ({ quarter, into }));
  });
}

/** The periods that one reading of a calendar has otherwise than another, or lacks: what was reported on them would no
 *  longer be what was asked. When they are due makes no difference. */
export function listAltered(before: Calendar, after: Calendar): PeriodId[] {
  const ids = new Set([...before.periods, ...after.periods].map(({ id }) => id));
  const declared = ({ periods }: Calendar, id: PeriodId) => {
    const period = periods.find((one) => one.id === id);
    return period && [period.windowFrom, period.windowTo, period.accumulatesAfter].join();
  };
  return [...ids].filter((id) => declared(before, id) !== declared(after, id));
}

function merge(periods: readonly Period[], { quarter, into }: Merger): readonly Period[] {
  const taker = periods.find(({ id }) => id === into);
  if (!taker || !periods.some(({ id }) => id === quarter)) return periods;
  return periods
    .filter(({ id }) => id !== quarter)
    .map((period) =>
      period.accumulatesAfter === quarter
        ? { ...period, accumulatesAfter: into, windowFrom: addDays(taker.windowTo, 1) }
        : period,
    );
}
