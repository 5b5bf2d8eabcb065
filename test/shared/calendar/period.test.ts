import { describe, expect, it } from "vitest";
import { lateFrom } from "../../../shared/calendar/due.ts";
import {
  byCutOff,
  type Calendar,
  chainBefore,
  findPeriod,
  kindOf,
  parsePeriodId,
  sameLastYear,
} from "../../../shared/calendar/period.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";

describe("a period id says what period it is", () => {
  it.each([
    ["2022", "year", 1],
    ["2022Q1", "quarter", 1],
    ["2022Q4", "quarter", 4],
    ["2022S1", "six-month", 1],
    ["202203", "month", 3],
    ["202212", "month", 12],
    ["2022P", "plan", 1],
    ["2022X01", "ad-hoc", 1],
  ])("%s", (id, kind, number) => {
    expect(parsePeriodId(id)).toEqual({ id, kind, year: 2022, number });
  });

  it.each([
    "",
    "22",
    "2022Q5",
    "2022Q0",
    "2022S3",
    "202213",
    "202200",
    "2022-03",
    "2022X1",
    "2022q1",
    "1999",
    " 2022",
    "2022Q1 ",
  ])("%j is none", (text) => {
    expect(parsePeriodId(text)).toBe(null);
  });

  it("finds the same period a year earlier", () => {
    expect(["2022", "2022Q1", "202203"].map((id) => sameLastYear(id as PeriodId))).toEqual([
      "2021",
      "2021Q1",
      "202103",
    ]);
  });
});

const owed = calendar.periods.filter(({ optional }) => !optional);

describe("the year's periods", () => {
  it("are ordered by when their data closes, not by their names", () => {
    const shuffled = owed.toReversed().toSorted(byCutOff);
    expect(shuffled.map(({ id }) => id)).toEqual([
      "2022P",
      "2022Q1",
      "2022S1",
      "2022Q2",
      "2022Q3",
      "2022",
      "2022Q4",
    ]);
  });

  it("accumulate from quarter to quarter, and through nothing else", () => {
    expect(owed.map(({ id, accumulatesAfter }) => [id, accumulatesAfter])).toEqual([
      ["2022P", null],
      ["2022Q1", null],
      ["2022S1", null],
      ["2022Q2", "2022Q1"],
      ["2022Q3", "2022Q2"],
      ["2022", null],
      ["2022Q4", "2022Q3"],
    ]);
  });

  it("leave no day between one quarter and the next", () => {
    const quarters = calendar.periods.filter(({ id }) => parsePeriodId(id)?.kind === "quarter");
    const dayAfter = (day: string) =>
      new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);

    expect(quarters.slice(1).map(({ windowFrom }) => windowFrom)).toEqual(
      quarters.slice(0, -1).map(({ windowTo }) => dayAfter(windowTo)),
    );
  });
});

describe("the monthly review of poor households, February to September", () => {
  const months = calendar.periods.filter((period) => kindOf(period) === "month");

  it("is reported on by nobody who has nothing to report", () => {
    expect(months.map(({ id, optional }) => [id, optional])).toEqual(
      ["02", "03", "04", "05", "06", "07", "08", "09"].map((month) => [`2022${month}`, true]),
    );
  });

  it("is told until the end of the 5th, which no reading of “trước ngày” moves", () => {
    expect(months.map(({ due }) => due && [lateFrom(due), due.soleReading])).toEqual(
      ["02", "03", "04", "05", "06", "07", "08", "09"].map((month) => [
        Date.parse(`2022-${month}-06T00:00:00+07:00`),
        true,
      ]),
    );
  });

  it("covers the year from its first day without a gap, and chains alone", () => {
    expect(
      months.map(({ windowFrom, windowTo, accumulatesAfter }) => [
        ...[windowFrom, windowTo, accumulatesAfter],
      ]),
    ).toEqual([
      ["2022-01-01", "2022-02-05", null],
      ["2022-02-06", "2022-03-05", "202202"],
      ["2022-03-06", "2022-04-05", "202203"],
      ["2022-04-06", "2022-05-05", "202204"],
      ["2022-05-06", "2022-06-05", "202205"],
      ["2022-06-06", "2022-07-05", "202206"],
      ["2022-07-06", "2022-08-05", "202207"],
      ["2022-08-06", "2022-09-05", "202208"],
    ]);
    const others = calendar.periods.filter((period) => kindOf(period) !== "month");
    expect(
      others.filter(({ accumulatesAfter }) => /^2022\d\d$/.test(accumulatesAfter ?? "")),
    ).toEqual([]);
  });
});

describe("the opening of a period is looked for", () => {
  const openingsOf = (id: string, among: Calendar = calendar) => {
    const period = findPeriod(among, id as PeriodId);
    return period && chainBefore(among, period);
  };

  it.each([
    ["2022Q1", [], true],
    ["2022Q3", ["2022Q2"], false],
    ["2022S1", [], true],
    ["202202", [], true],
    // A month in which nothing happened is not sent: the one before it holds.
    ["202204", ["202203", "202202"], true],
  ])("from %s in %j, then at the year's beginning: %s", (id, periods, toStart) => {
    expect(openingsOf(id)).toEqual({ periods, toStart });
  });

  it("in no circle, whatever the calendar says", () => {
    const periods = calendar.periods.map((period) =>
      period.id === "202202" ? { ...period, accumulatesAfter: "202204" as PeriodId } : period,
    );

    expect(openingsOf("202204", { ...calendar, periods })?.periods).toEqual([
      ...["202203", "202202", "202204"],
    ]);
  });
});
