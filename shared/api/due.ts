import * as v from "valibot";
import { lastDayOnTime, lateFrom } from "../calendar/due.ts";
import type { DueDate } from "../calendar/period.ts";
import { lastWorkingDay } from "../calendar/workingDays.ts";
import type { Regime } from "../regime.ts";
import { instantOf } from "./instant.ts";

/** "trước ngày `before`", with what it means on this district's reading. */
export const DueSchema = v.object({
  before: v.string(),
  inclusive: v.boolean(),
  /** The rule names the last day itself: there is no other reading. */
  soleReading: v.boolean(),
  /** The first late instant, and the last day on time. */
  lateFrom: v.string(),
  lastDay: v.string(),
  /** The last day on time on the other reading. */
  otherLastDay: v.nullable(v.string()),
  /** The last working day up to `lastDay`; null where the district does not want it said. */
  lastWorkingDay: v.nullable(v.string()),
});

export type Due = v.InferOutput<typeof DueSchema>;

/** A deadline as the wire has it. */
export function dueOnWire(
  due: DueDate,
  { settings, calendar }: Pick<Regime, "settings" | "calendar">,
): Due {
  const { before, inclusive, soleReading = false } = due;
  const lastDay = lastDayOnTime(due);
  const isSaid = settings.weekends === "last-working-day";
  return {
    ...{ before, inclusive, soleReading, lastDay },
    lateFrom: instantOf(lateFrom(due)),
    otherLastDay: soleReading ? null : lastDayOnTime({ before, inclusive: !inclusive }),
    lastWorkingDay: isSaid ? lastWorkingDay(lastDay, calendar.daysOff) : null,
  };
}
