import { describe, expect, it } from "vitest";
import { lastDayOnTime } from "../../../shared/calendar/due.ts";
import type { PeriodId, TemplateId } from "../../../shared/ids.ts";
import { regimeInForce } from "../../../shared/regime.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh07 } from "../../../shared/regimes/dongHoa2022/dh07.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import {
  type AdHocPeriod,
  openAdHoc,
  withdrawAdHoc,
} from "../../../shared/settings/adHocPeriod.ts";
import { changeSettings } from "../../../shared/settings/changeSettings.ts";

const today = "2022-09-28";
const storm: AdHocPeriod = {
  name: "Bão số 4",
  windowFrom: "2022-09-27",
  windowTo: "2022-09-30",
  lastDay: "2022-10-03",
  forms: [dh07.id],
};

const open = (change: Partial<AdHocPeriod> = {}, from = regime) =>
  openAdHoc(from, { ...storm, ...change }, [dh04, dh07], today);

function opened(from = regime, change: Partial<AdHocPeriod> = {}) {
  const judged = open(change, from);
  if (!judged.ok || !judged.value) throw new Error(JSON.stringify(judged));
  return judged.value;
}

describe("an ad hoc period", () => {
  it("is opened for an event, due on the last day of its own on every reading", () => {
    const { regime: after, content, altered } = opened();
    const settings = { ...after.settings, inclusive: true };

    const period = regimeInForce({ ...after, settings }).calendar.periods.at(-1);
    expect(period).toEqual({
      id: "2022X01",
      name: "Bão số 4",
      windowFrom: "2022-09-27",
      windowTo: "2022-09-30",
      accumulatesAfter: null,
      due: { before: "2022-10-03", inclusive: true, soleReading: true },
      forms: ["dh-07"],
    });
    expect(period?.due && lastDayOnTime(period.due)).toBe("2022-10-03");
    expect([content, altered]).toEqual([
      { settings: [], period: { id: "2022X01", name: "Bão số 4" } },
      [],
    ]);
  });

  it("is the same one when it is asked for again, since the answer may have been lost", () => {
    expect(open({}, opened().regime)).toEqual({ ok: true, value: null });
  });

  it("never has the number of one that was withdrawn: somebody may have its form open", () => {
    const withdrawn = withdrawAdHoc(opened().regime, "2022X01");
    if (!withdrawn.ok || !withdrawn.value) throw new Error("it cannot be withdrawn");

    expect(withdrawn.value.regime.calendar.periods).toEqual(regime.calendar.periods);
    expect(withdrawn.value).toMatchObject({
      move: "withdraw-period",
      altered: ["2022X01"],
      closed: ["2022X01"],
    });
    const { content } = opened(withdrawn.value.regime);
    expect(content.period?.id).toBe("2022X02");
  });

  it("takes the office's own deadlines for it along, and no others", () => {
    const [to = ""] = regime.onwardTo;
    const quarter = { period: "2022Q3" as PeriodId, to, lastDay: "2022-09-20" };
    const event = { period: "2022X01" as PeriodId, to, lastDay: "2022-10-05" };
    const { regime: of } = opened();
    const settings = { ...of.settings, onward: [quarter, event] };
    const judged = withdrawAdHoc({ ...of, settings }, "2022X01");
    if (!judged.ok || !judged.value) throw new Error("it cannot be withdrawn");
    const { regime: after, content } = judged.value;

    expect([after.settings.onward, content.settings]).toEqual([[quarter], ["onward"]]);
    // What stands then can be saved with another reading: the period is not asked for in it.
    expect(changeSettings(after, { ...after.settings, inclusive: true }).ok).toBe(true);
  });

  it("that is withdrawn already is so", () => {
    const withdrawn = withdrawAdHoc(opened().regime, "2022X01");
    const after = withdrawn.ok && withdrawn.value ? withdrawn.value.regime : regime;

    expect(withdrawAdHoc(after, "2022X01")).toEqual({ ok: true, value: null });
  });

  it.each(["2022X01", "2022X00", "2021X01", "2022Q1", "X"])(
    "of the id %s was never opened",
    (id) => {
      expect(withdrawAdHoc(regime, id)).toEqual({
        ok: false,
        error: { kind: "not-found", what: "period", id },
      });
    },
  );
});

describe("what cannot be opened is said", () => {
  const impossible = (fault: string, at: string, day: string, than: string) => ({
    ...{ kind: "impossible-day", fault, at, day, than },
  });

  it.each<[string, Partial<AdHocPeriod>, object]>([
    [
      "a window that ends before it begins",
      { windowTo: "2022-09-26" },
      impossible("window-reversed", "window-to", "2022-09-26", "2022-09-27"),
    ],
    [
      "a deadline before the window",
      { windowFrom: "2022-10-05", windowTo: "2022-10-06" },
      impossible("due-before-window", "last-day", "2022-10-03", "2022-10-05"),
    ],
    [
      "a deadline that is over",
      { windowFrom: "2022-09-20", lastDay: "2022-09-27" },
      impossible("passed", "last-day", "2022-09-27", today),
    ],
    [
      "a window of another year",
      { windowFrom: "2012-09-27" },
      impossible("outside-year", "window-from", "2012-09-27", "2022"),
    ],
    [
      "a text where a day is asked for",
      { lastDay: "thứ Hai tới" },
      { kind: "not-a-day", at: "last-day", text: "thứ Hai tới" },
    ],
    [
      "a form that knows no ad hoc period",
      { forms: [dh07.id, dh04.id] },
      { kind: "form-not-ad-hoc", form: "dh-04" },
    ],
    [
      "a form that does not exist",
      { forms: ["dh-99" as TemplateId] },
      { kind: "not-found", what: "template", id: "dh-99" },
    ],
    [
      "the hundredth of a year",
      {},
      { kind: "invalid-request", at: "periods", why: "over 99 in a year" },
    ],
  ])("%s", (what, change, problem) => {
    const adHocOpened = what.startsWith("the hundredth") ? 99 : 0;
    const from = { ...regime, calendar: { ...regime.calendar, adHocOpened } };

    expect(open(change, from)).toEqual({ ok: false, error: problem });
  });

  it("today is not over yet, and last December belongs to the year's beginning", () => {
    expect(open({ lastDay: today }).ok).toBe(true);
    expect(open({ windowFrom: "2021-12-28" }).ok).toBe(true);
  });
});
