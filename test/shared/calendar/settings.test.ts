import { describe, expect, it } from "vitest";
import { lastDayOnTime } from "../../../shared/calendar/due.ts";
import type { Calendar } from "../../../shared/calendar/period.ts";
import { listAltered, listMergers, readCalendar } from "../../../shared/calendar/settings.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";

const quarter = (id: string, into: string) => ({
  quarter: id as PeriodId,
  into: into as PeriodId,
});

function summary({ periods }: Calendar) {
  return periods
    .filter(({ optional }) => !optional)
    .map(({ id, windowFrom, accumulatesAfter }) => [id, windowFrom, accumulatesAfter]);
}

describe("a district that reads “trước ngày” as taking in the day", () => {
  const read = readCalendar(calendar, { inclusive: true, merged: [] });
  const lastDays = read.periods.map(({ id, due }) => [id, due && lastDayOnTime(due)]);

  it("has one day more for every report", () => {
    expect(lastDays.slice(0, 7)).toEqual([
      ["2022P", "2022-03-15"],
      ["2022Q1", "2022-03-15"],
      ["2022S1", "2022-05-30"],
      ["2022Q2", "2022-06-15"],
      ["2022Q3", "2022-09-15"],
      ["2022", "2022-12-05"],
      ["2022Q4", "2022-12-15"],
    ]);
  });

  it("has none where the rule names the last day itself", () => {
    expect(lastDays.slice(7)).toEqual(
      ["02", "03", "04", "05", "06", "07", "08", "09"].map((month) => [
        ...[`2022${month}`, `2022-${month}-05`],
      ]),
    );
  });
});

describe("a district that takes quarters up in longer reports", () => {
  const merged = (...mergers: ReturnType<typeof quarter>[]) =>
    readCalendar(calendar, { inclusive: false, merged: mergers });

  it("owes no second quarter, and goes on from the six months", () => {
    expect(summary(merged(quarter("2022Q2", "2022S1")))).toEqual([
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
    expect(summary(merged(quarter("2022Q4", "2022")))).toEqual(
      summary(calendar).filter(([id]) => id !== "2022Q4"),
    );
  });

  it("may do so where the longer report ends with the quarter", () => {
    expect(listMergers(calendar)).toEqual([quarter("2022Q2", "2022S1"), quarter("2022Q4", "2022")]);
  });

  it.each([
    [
      "the second quarter and the third, which goes on elsewhere",
      ["2022Q2", "2022S1"],
      ["2022Q2", "2022Q3"],
    ],
    ["the fourth quarter alone", ["2022Q4", "2022"], ["2022Q4"]],
  ] as const)("alters %s", (_, [id, into], altered) => {
    const after = merged(quarter(id, into));

    expect(listAltered(calendar, after)).toEqual(altered);
    expect(listAltered(after, calendar).toSorted()).toEqual(altered);
  });

  it("alters nothing by reading the deadlines otherwise", () => {
    expect(listAltered(calendar, readCalendar(calendar, { inclusive: true, merged: [] }))).toEqual(
      [],
    );
  });
});

it("a setting about a quarter that the calendar does not have changes nothing", () => {
  const settings = { inclusive: false, merged: [quarter("2022Q2", "2022S2")] };

  expect(readCalendar(calendar, settings)).toEqual(calendar);
});
