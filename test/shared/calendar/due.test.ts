import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  dayOf,
  daysLeft,
  isDay,
  lastDayOnTime,
  lateFrom,
  startOfDay,
  timeOf,
} from "../../../shared/calendar/due.ts";
import type { InstantInZone } from "./dueInZone.ts";

const script = fileURLToPath(new URL("dueInZone.ts", import.meta.url));

/** What a machine in a zone says of the seven deadlines. */
function runIn(zone: string): InstantInZone[] {
  const output = execFileSync(process.execPath, [script], {
    env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: "1" },
    encoding: "utf8",
  });
  return JSON.parse(output);
}

describe("the seven deadlines of 2022 are the same instants wherever the machine stands", () => {
  // Clause IV.15: "trước 15/3", "trước ngày 15 tháng cuối quý", "trước 30/5", "trước 05/12".
  const lastSeconds = [
    ["2022P", "2022-03-14T23:59:59.999+07:00", "2022-03-14"],
    ["2022Q1", "2022-03-14T23:59:59.999+07:00", "2022-03-14"],
    ["2022S1", "2022-05-29T23:59:59.999+07:00", "2022-05-29"],
    ["2022Q2", "2022-06-14T23:59:59.999+07:00", "2022-06-14"],
    ["2022Q3", "2022-09-14T23:59:59.999+07:00", "2022-09-14"],
    ["2022", "2022-12-04T23:59:59.999+07:00", "2022-12-04"],
    ["2022Q4", "2022-12-14T23:59:59.999+07:00", "2022-12-14"],
  ] as const;

  it.each(["UTC", "Asia/Ho_Chi_Minh", "America/New_York"])("in %s", (zone) => {
    const told = runIn(zone);

    expect(told.map(({ zone: own }) => own)).toEqual(Array(7).fill(zone));
    expect(
      told.map(({ id, late, lastDay, onTimeAt, lateAt }) => [id, late, lastDay, onTimeAt, lateAt]),
    ).toEqual(
      lastSeconds.map(([id, last, day]) => [id, Date.parse(last) + 1, day, [0, day], [-1, true]]),
    );
  });

  it("move by a whole day where the district reads them inclusively", () => {
    const due = { before: "2022-03-15", inclusive: true };

    expect(lateFrom(due)).toBe(Date.parse("2022-03-16T00:00:00+07:00"));
    expect(lastDayOnTime(due)).toBe("2022-03-15");
  });
});

describe("days are counted by the Vietnamese calendar", () => {
  const due = { before: "2022-03-15", inclusive: false };

  it.each([
    ["2022-03-10T08:00:00+07:00", 4],
    ["2022-03-10T00:00:00+07:00", 4],
    ["2022-03-09T17:00:00Z", 4],
    ["2022-03-09T16:59:59Z", 5],
    ["2022-03-14T23:59:59+07:00", 0],
    ["2022-03-15T00:00:00+07:00", -1],
    ["2022-03-16T12:00:00+07:00", -2],
  ])("at %s there are %i left", (now, left) => {
    expect(daysLeft(due, Date.parse(now))).toBe(left);
  });

  it("tells the day and the time of an instant", () => {
    const instant = Date.parse("2022-03-14T17:05:00Z");
    expect([dayOf(instant), timeOf(instant)]).toEqual(["2022-03-15", "00:05"]);
    expect(startOfDay("2022-03-15")).toBe(Date.parse("2022-03-14T17:00:00Z"));
  });

  it.each([
    ["2022-02-28", true],
    ["2024-02-29", true],
    ["2022-02-29", false],
    ["2022-02-30", false],
    ["2022-13-01", false],
    ["2022-3-1", false],
    ["15/03/2022", false],
  ])("%s is a day: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
