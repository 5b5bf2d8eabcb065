import { describe, expect, it } from "vitest";
import { lastDayOnTime } from "../../../shared/calendar/due.ts";
import type { Calendar } from "../../../shared/calendar/period.ts";
import { readCalendar } from "../../../shared/calendar/settings.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";

const quarter = (id: string, into: string) => ({
  quarter: id as PeriodId,
  into: into as PeriodId,
});

function summary({ periods }: Calendar) {
  return periods.map(({ id, windowFrom, accumulatesAfter }) => [id, windowFrom, accumulatesAfter]);
}

describe("a district that reads “trước ngày” as taking in the day", () => {
  it("has one day more for every report", () => {
    const read = readCalendar(calendar, { inclusive: true, merged: [] });

    expect(read.periods.map(({ id, due }) => [id, due && lastDayOnTime(due)])).toEqual([
      ["2022P", "2022-03-15"],
      ["2022Q1", "2022-03-15"],
      ["2022S1", "2022-05-30"],
      ["2022Q2", "2022-06-15"],
      ["2022Q3", "2022-09-15"],
      ["2022", "2022-12-05"],
      ["2022Q4", "2022-12-15"],
    ]);
  });
});

describe("a district that takes quarters up in longer reports", () => {
  it("owes no second quarter, and goes on from the six months", () => {
    const read = readCalendar(calendar, {
      inclusive: false,
      merged: [quarter("2022Q2", "2022S1")],
    });

    expect(summary(read)).toEqual([
      ["2022P", "2022-01-01", null],
      ["2022Q1", "2021-12-15", null],
      ["2022S1", "2022-01-01", null],
      // The six months' window ends on 29/5.
      ["2022Q3", "2022-05-30", "2022S1"],
      ["2022", "2022-01-01", null],
      ["2022Q4", "2022-09-15", "2022Q3"],
    ]);
  });

  it("owes no fourth quarter where the year takes it up", () => {
    const read = readCalendar(calendar, {
      inclusive: false,
      merged: [quarter("2022Q4", "2022")],
    });

    expect(summary(read)).toEqual(summary(calendar).filter(([id]) => id !== "2022Q4"));
  });
});

it("a setting about a quarter that the calendar does not have changes nothing", () => {
  const settings = { inclusive: false, merged: [quarter("2022Q2", "2022S2")] };

  expect(readCalendar(calendar, settings)).toEqual(calendar);
});
