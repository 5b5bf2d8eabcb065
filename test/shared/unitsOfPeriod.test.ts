import { describe, expect, it } from "vitest";
import type { Period } from "../../shared/calendar/period.ts";
import { chainBefore, findPeriod } from "../../shared/calendar/period.ts";
import { readCalendar } from "../../shared/calendar/settings.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { OrgUnitTerm } from "../../shared/orgUnit.ts";
import { calendar } from "../../shared/regimes/dongHoa2022/calendar.ts";
import { calendarOf, termIn, unitsDay } from "../../shared/unitsOfPeriod.ts";

function periodOf(id: string): Period {
  const period = findPeriod(calendar, id as PeriodId);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

const term = (validFrom: string, validTo: string | null, name = "Xã Hòa Mới"): OrgUnitTerm => ({
  ...{ validFrom, validTo, name, code: "22999", type: "commune" },
  parent: "ou-01" as OrgUnitId,
});

describe("the day that decides who owes a period", () => {
  it.each([
    // A quarter ends on the eve of its deadline, "trước ngày 15".
    ["2022Q1", "2022-03-14"],
    ["2022S1", "2022-05-29"],
    ["2022Q3", "2022-09-14"],
    ["2022", "2022-12-04"],
    // "Ngày 05 hằng tháng" is itself in the window.
    ["202204", "2022-04-05"],
    // A plan covers the year, and is handed in at its beginning.
    ["2022P", "2022-03-14"],
  ])("of %s is %s", (id, day) => {
    expect(unitsDay(periodOf(id))).toBe(day);
  });

  it("stays where the district takes the deadline's own day in", () => {
    const read = readCalendar(calendar, { inclusive: true, merged: [] });
    expect(read.periods.map(unitsDay)).toEqual(calendar.periods.map(unitsDay));
  });

  it("is the last of its window where a period has no deadline, or a later one", () => {
    const storm = { windowTo: "2022-10-20", due: null };
    expect(unitsDay(storm)).toBe("2022-10-20");
    expect(unitsDay({ ...storm, due: { before: "2022-11-01", inclusive: false } })).toBe(
      "2022-10-20",
    );
  });
});

describe("a unit that changes within the first quarter, 15 December to 14 March", () => {
  const first = periodOf("2022Q1");

  it.each([
    ["made in the middle of it owes it", [term("2022-02-01", null)], true],
    ["made on its last day owes it", [term("2022-03-14", null)], true],
    [
      "made after it has ended, before the deadline is read as over, does not",
      [term("2022-03-15", null)],
      false,
    ],
    [
      "that ended in the middle of it does not: its heir does",
      [term("2020-06-01", "2022-01-31")],
      false,
    ],
    ["that ended with its last day owes it", [term("2020-06-01", "2022-03-14")], true],
    [
      "closed and opened again later does not",
      [term("2020-06-01", "2022-01-31"), term("2022-04-01", null)],
      false,
    ],
  ])("%s", (_, terms, owes) => {
    expect(termIn({ terms }, first) !== null).toBe(owes);
  });

  it("is called in it what it is called on the last day", () => {
    const terms = [
      term("2020-06-01", "2022-02-28", "Xã Cũ"),
      term("2022-03-01", null, "Phường Mới"),
    ];
    expect(termIn({ terms }, first)?.name).toBe("Phường Mới");
  });
});

describe("what a unit's figures accumulate after", () => {
  const chainOf = (terms: OrgUnitTerm[], id: string) => {
    const lived = calendarOf(calendar, { terms });
    const period = findPeriod(lived, id as PeriodId);
    return period && chainBefore(lived, period);
  };

  it("is the quarter before, where the unit was there", () => {
    expect(calendarOf(calendar, { terms: [term("2020-06-01", null)] })).toBe(calendar);
  });

  it("starts with the first quarter that the unit owes", () => {
    const terms = [term("2022-07-01", null)];
    expect(chainOf(terms, "2022Q2")).toBeNull();
    expect(chainOf(terms, "2022Q3")).toEqual({ periods: [], toStart: true });
    expect(chainOf(terms, "2022Q4")).toEqual({ periods: ["2022Q3"], toStart: false });
  });

  it("goes on over a change of name, and over the quarters between an end and a new beginning", () => {
    const renamed = [term("2020-06-01", "2022-06-30", "Xã Cũ"), term("2022-07-01", null)];
    expect(chainOf(renamed, "2022Q3")).toEqual({ periods: ["2022Q2"], toStart: false });
    const reopened = [term("2020-06-01", "2022-03-31"), term("2022-07-01", null)];
    expect(chainOf(reopened, "2022Q3")).toEqual({ periods: ["2022Q1"], toStart: false });
  });

  it("of monthly changes, which nobody owes, is read back to the first month of the unit", () => {
    expect(chainOf([term("2022-05-01", null)], "202207")).toEqual({
      ...{ periods: ["202206", "202205"], toStart: true },
    });
  });
});
