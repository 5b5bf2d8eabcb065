import type { PeriodId } from "../ids.ts";
import type { Calendar, Day, Period } from "./period.ts";

/** How a district reads the calendar of its plan. */
export interface CalendarSettings {
  /** "trước ngày 15" takes in the 15th itself. */
  readonly inclusive: boolean;
  /** Quarters whose report is taken up by another: "Quý II gộp vào 6 tháng", "Quý IV gộp vào năm". */
  readonly merged: readonly { readonly quarter: PeriodId; readonly into: PeriodId }[];
}

/** The calendar as a district reads it. A merged quarter is not reported on: the report it is taken up by stands in
 *  its place of the chain, and the next quarter begins on the day after that report's window. */
export function readCalendar(calendar: Calendar, settings: CalendarSettings): Calendar {
  const merged = settings.merged.reduce(merge, calendar.periods);
  return {
    ...calendar,
    periods: merged.map((period) => ({
      ...period,
      due: period.due && { ...period.due, inclusive: settings.inclusive || period.due.inclusive },
    })),
  };
}

function merge(
  periods: readonly Period[],
  { quarter, into }: CalendarSettings["merged"][number],
): readonly Period[] {
  const taker = periods.find(({ id }) => id === into);
  if (!taker || !periods.some(({ id }) => id === quarter)) return periods;
  return periods
    .filter(({ id }) => id !== quarter)
    .map((period) =>
      period.accumulatesAfter === quarter
        ? { ...period, accumulatesAfter: into, windowFrom: dayAfter(taker.windowTo) }
        : period,
    );
}

function dayAfter(day: Day): Day {
  const instant = Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000;
  return new Date(instant).toISOString().slice(0, 10);
}
