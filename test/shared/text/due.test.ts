import { describe, expect, it } from "vitest";
import { dueOnWire } from "../../../shared/api/due.ts";
import type { DueDate } from "../../../shared/calendar/period.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { sayDayOff, sayDue, sayReading } from "../../../shared/text/due.ts";

const due = (before: string, inclusive = false): DueDate => ({ before, inclusive });
const fifth = (before: string): DueDate => ({ before, inclusive: true, soleReading: true });

function said(date: DueDate, weekends: "weekday" | "last-working-day" = "last-working-day") {
  const settings = { ...regime.settings, weekends };
  const wire = dueOnWire(date, { ...regime, settings });
  return (["vi", "en"] as const).map((language) => [
    sayDue(language, wire),
    sayReading(language, wire),
    sayDayOff(language, wire),
  ]);
}

describe("a deadline is said by its one last day, with how the plan's words are read and what day that is", () => {
  it("that falls on a working day", () => {
    expect(said(due("2022-03-15"))).toEqual([
      ["hạn hết ngày 14/3", "“trước ngày 15/3”: không tính ngày 15/3", null],
      ["due by the end of 14 Mar", "“before 15 Mar”, 15 Mar itself not counted", null],
    ]);
  });

  it("that the district reads as taking in the day", () => {
    expect(said(due("2022-03-15", true))).toEqual([
      ["hạn hết ngày 15/3", "“trước ngày 15/3”: tính cả ngày 15/3", null],
      ["due by the end of 15 Mar", "“before 15 Mar”, 15 Mar itself counted", null],
    ]);
  });

  it("that falls on a weekend", () => {
    expect(said(due("2022-05-30")).map(([, , dayOff]) => dayOff)).toEqual([
      "29/5 là Chủ nhật; ngày làm việc cuối: 27/5",
      "29 May is a Sunday; last working day: 27 May",
    ]);
  });

  it("that falls on a weekend, where the last working day is not to be named", () => {
    expect(said(due("2022-12-05"), "weekday").map(([, , dayOff]) => dayOff)).toEqual([
      "4/12 là Chủ nhật",
      "4 Dec is a Sunday",
    ]);
  });

  it("that names its last day, right after Tết", () => {
    expect(said(fifth("2022-02-05"))).toEqual([
      ["hạn hết ngày 5/2", null, "5/2 là Thứ Bảy; ngày làm việc cuối: 28/1"],
      ["due by the end of 5 Feb", null, "5 Feb is a Saturday; last working day: 28 Jan"],
    ]);
  });

  it("that falls on a holiday in the week", () => {
    expect(said(fifth("2022-05-03"))[0]).toEqual([
      ...["hạn hết ngày 3/5", null, "3/5 là ngày nghỉ; ngày làm việc cuối: 29/4"],
    ]);
  });
});
