import { describe, expect, it } from "vitest";
import type { CalendarSettings } from "../../../shared/calendar/settings.ts";
import type { PeriodId } from "../../../shared/ids.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { changeSettings } from "../../../shared/settings/changeSettings.ts";

const merger = (quarter: string, into: string) => ({
  quarter: quarter as PeriodId,
  into: into as PeriodId,
});

const onward = (period: string, lastDay: string, to = "UBND thị xã") => ({
  period: period as PeriodId,
  to,
  lastDay,
});

function judge(change: Partial<CalendarSettings>, from = regime) {
  return changeSettings(from, { ...from.settings, ...change });
}

function told(change: Partial<CalendarSettings>, from = regime) {
  const judged = judge(change, from);
  if (!judged.ok || !judged.value) throw new Error(JSON.stringify(judged));
  const { content, altered, closed, reopened } = judged.value;
  return { settings: content.settings, altered, closed, reopened };
}

const untouched = { altered: [], closed: [], reopened: [] };

describe("a district may change how it reads its calendar", () => {
  it.each<[string, Partial<CalendarSettings>, string]>([
    ["taking in the day of “trước ngày”", { inclusive: true }, "inclusive"],
    ["naming no last working day", { weekends: "weekday" }, "weekends"],
    ["sending on by days of its own", { onward: [onward("2022Q1", "2022-03-18")] }, "onward"],
    ["ending the review elsewhere", { preliminaryUntil: "2022-12-20" }, "preliminaryUntil"],
  ])("%s, which alters no period", (_, change, name) => {
    expect(told(change)).toEqual({ settings: [name], ...untouched });
  });

  it("taking up a quarter, which closes it and moves the next one's window", () => {
    expect(told({ merged: [merger("2022Q2", "2022S1")] })).toEqual({
      settings: ["merged"],
      altered: ["2022Q2", "2022Q3"],
      closed: ["2022Q2"],
      reopened: [],
    });
  });

  it("asking for it again, which opens it", () => {
    const settings = { ...regime.settings, merged: [merger("2022Q4", "2022")] };

    expect(told({ merged: [] }, { ...regime, settings })).toEqual({
      settings: ["merged"],
      altered: ["2022Q4"],
      closed: [],
      reopened: ["2022Q4"],
    });
  });

  it("which is no change where it reads so already", () => {
    expect(judge({})).toEqual({ ok: true, value: null });
  });
});

describe("what cannot be set is said, and nothing else is judged", () => {
  it.each<[string, Partial<CalendarSettings>, object]>([
    [
      "a quarter taken up by a report that does not end with it",
      { merged: [merger("2022Q1", "2022S1")] },
      { kind: "not-mergeable", quarter: "2022Q1", into: "2022S1" },
    ],
    [
      "a quarter taken up twice",
      { merged: [merger("2022Q2", "2022S1"), merger("2022Q2", "2022S1")] },
      { kind: "not-mergeable", quarter: "2022Q2", into: "2022S1" },
    ],
    [
      "a quarter of another year",
      { merged: [merger("2023Q2", "2022S1")] },
      { kind: "not-found", what: "period", id: "2023Q2" },
    ],
    [
      "a text where a day is asked for",
      { preliminaryUntil: "14/12/2022" },
      { kind: "not-a-day", at: "preliminary-until", text: "14/12/2022" },
    ],
    [
      "a day that does not exist",
      { onward: [onward("2022Q1", "2022-02-30")] },
      { kind: "not-a-day", at: "onward", text: "2022-02-30" },
    ],
    [
      "a day of another year",
      { onward: [onward("2022Q1", "2012-03-18")] },
      {
        kind: "impossible-day",
        fault: "outside-year",
        at: "onward",
        day: "2012-03-18",
        than: "2022",
      },
    ],
    [
      "sending a period on before it begins",
      { onward: [onward("2022Q3", "2022-06-14")] },
      {
        kind: "impossible-day",
        fault: "due-before-window",
        at: "onward",
        day: "2022-06-14",
        than: "2022-06-15",
      },
    ],
    [
      "a period that the calendar lacks",
      { onward: [onward("2022X01", "2022-03-18")] },
      { kind: "not-found", what: "period", id: "2022X01" },
    ],
    [
      "a recipient that the regime lacks",
      { onward: [onward("2022Q1", "2022-03-18", "Bộ")] },
      { kind: "invalid-request", at: "onward", why: "not one of the regime, or twice" },
    ],
    [
      "two days for one recipient",
      { onward: [onward("2022Q1", "2022-03-18"), onward("2022Q1", "2022-03-19")] },
      { kind: "invalid-request", at: "onward", why: "not one of the regime, or twice" },
    ],
  ])("%s", (_, change, problem) => {
    expect(judge(change)).toEqual({ ok: false, error: problem });
  });
});
