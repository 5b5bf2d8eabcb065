import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { dayOf, daysLeft, isDay, startOfDay, timeOf } from "../../../shared/calendar/due.ts";
import { lastSecondOf, secondAfter, sevenDeadlines } from "../../support/sevenDeadlines.ts";
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
  it.each(["UTC", "Asia/Ho_Chi_Minh", "America/New_York"])("in %s, on both readings", (zone) => {
    const told = runIn(zone);

    expect(told.map(({ zone: own }) => own)).toEqual(Array(14).fill(zone));
    expect(
      told.map(({ inclusive, id, late, lastDay, onTimeAt, lateAt }) => [
        ...[inclusive, id, late, lastDay, onTimeAt, lateAt],
      ]),
    ).toEqual(
      ([false, true] as const).flatMap((inclusive) =>
        sevenDeadlines.map((deadline) => {
          const day = deadline[inclusive ? "inclusive" : "exclusive"];
          const late = Date.parse(secondAfter(day));
          return [inclusive, deadline.period, late, day, [0, day], [-1, true]];
        }),
      ),
    );
  });

  it("begin a second after the last one on time", () => {
    expect(
      sevenDeadlines.map(
        ({ exclusive }) => Date.parse(secondAfter(exclusive)) - Date.parse(lastSecondOf(exclusive)),
      ),
    ).toEqual(Array(7).fill(1000));
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
