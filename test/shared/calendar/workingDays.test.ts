import { describe, expect, it } from "vitest";
import { addWorkingDays, lastWorkingDay } from "../../../shared/calendar/workingDays.ts";
import { daysOff } from "../../../shared/regimes/dongHoa2022/daysOff.ts";

describe("working days are Monday to Friday", () => {
  it.each([
    ["2022-03-10", 2, "2022-03-14"],
    ["2022-03-12", 1, "2022-03-14"],
    ["2022-03-14", -2, "2022-03-10"],
    ["2022-05-29", -2, "2022-05-26"],
    ["2022-03-10", 0, "2022-03-10"],
  ])("%s and %i of them make %s", (day, count, expected) => {
    expect(addWorkingDays(day, count, [])).toBe(expected);
  });
});

describe("no office works on the holidays of 2022", () => {
  it.each([
    // 30/4 and 1/5 fell on a weekend and were made up for on Monday and Tuesday.
    ["2022-04-29", 2, "2022-05-05"],
    // Tết: 31/1 to 4/2, Monday to Friday.
    ["2022-01-28", 1, "2022-02-07"],
    ["2022-02-07", -1, "2022-01-28"],
    ["2022-08-31", 1, "2022-09-05"],
    // What came back at the year's end is corrected in the next: 1/1/2023 fell on a Sunday, and Tết was 20/1 to 26/1.
    ["2022-12-30", 2, "2023-01-04"],
    ["2023-01-19", 1, "2023-01-27"],
  ])("%s and %i working days make %s", (day, count, expected) => {
    expect(addWorkingDays(day, count, daysOff)).toBe(expected);
  });

  it.each([
    ["2022-05-29", "2022-05-27"],
    ["2022-12-04", "2022-12-02"],
    ["2022-03-14", "2022-03-14"],
    ["2022-02-05", "2022-01-28"],
  ])("up to %s the last one is %s", (day, expected) => {
    expect(lastWorkingDay(day, daysOff)).toBe(expected);
  });
});
