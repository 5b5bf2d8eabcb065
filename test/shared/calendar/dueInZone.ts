import { dayOf, daysLeft, lastDayOnTime, lateFrom } from "../../../shared/calendar/due.ts";
import { readCalendar } from "../../../shared/calendar/settings.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";

/** What this machine says of one deadline. */
export interface InstantInZone {
  readonly zone: string;
  readonly inclusive: boolean;
  readonly id: string;
  readonly late: number;
  readonly lastDay: string;
  /** Days left and the day, in the last second on time. */
  readonly onTimeAt: readonly [number, string];
  /** Days left in the first late second, and whether it is a day later. */
  readonly lateAt: readonly [number, boolean];
}

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

const told = [false, true].flatMap((inclusive): InstantInZone[] =>
  readCalendar(calendar, { inclusive, merged: [] }).periods.flatMap(({ id, due, optional }) => {
    if (!due || optional) return [];
    const late = lateFrom(due);
    const lastDay = lastDayOnTime(due);
    return {
      zone: timeZone === "Asia/Saigon" ? "Asia/Ho_Chi_Minh" : timeZone,
      inclusive,
      id,
      late,
      lastDay,
      onTimeAt: [daysLeft(due, late - 1000), dayOf(late - 1000)],
      lateAt: [daysLeft(due, late), dayOf(late) > lastDay],
    };
  }),
);

process.stdout.write(JSON.stringify(told));
