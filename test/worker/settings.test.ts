import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { overviews } from "../../shared/regimes/dongHoa2022/overviews.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { putSettings, readSettings } from "./support/districtSettings.ts";
import { problemOf } from "./support/problemOf.ts";
import { sendAt } from "./support/sendAt.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
});

afterAll(() => {
  vi.useRealTimers();
});

async function board(period = "2022Q1") {
  const reply = await reviewer.get(`/api/completeness?period=${period}`);
  return v.parse(CompletenessReply, await reply.json());
}

async function firstDuty(code: string) {
  const commune = await district.as(code);
  const { duties } = v.parse(DutiesReply, await (await commune.get("/api/duties")).json());
  return duties.find(({ period, template }) => period === "2022Q1" && template.id === "dh-04");
}

describe("the settings of a district", () => {
  it("begin with the plan's own words, and say what may be chosen", async () => {
    const reply = await readSettings(reviewer);

    expect(reply).toMatchObject({
      revision: 1,
      settings: {
        inclusive: false,
        merged: [],
        weekends: "last-working-day",
        onward: [],
        preliminaryUntil: null,
      },
      mergers: [
        { quarter: "2022Q2", into: "2022S1" },
        { quarter: "2022Q4", into: "2022" },
      ],
      onwardTo: ["UBND thị xã", "Thường trực Thị ủy, UBND tỉnh"],
      history: [],
      broken: null,
    });
    expect(reply.periods.find(({ id }) => id === "2022S1")).toEqual({
      id: "2022S1",
      name: null,
      optional: false,
      windowFrom: "2022-01-01",
      windowTo: "2022-05-29",
      due: {
        before: "2022-05-30",
        inclusive: false,
        soleReading: false,
        lateFrom: "2022-05-30T00:00:00+07:00",
        lastDay: "2022-05-29",
        otherLastDay: "2022-05-30",
        lastWorkingDay: "2022-05-27",
      },
      forms: null,
    });
  });

  it("move every deadline at once, and nothing that was received", async () => {
    const late = await sendAt(district, "2022-03-15T09:00:00+07:00", "22258", "ou-11");
    const dutyBefore = await firstDuty("demo-22261");

    const reply = await putSettings(district, reviewer, { inclusive: true });
    const onTime = await sendAt(district, "2022-03-15T23:59:59+07:00", "22261", "ou-12");
    const corrected = await sendAt(district, "2022-03-15T23:59:59.500+07:00", "22258", "ou-11");
    await setDemoClock(env.DB, Date.parse("2022-03-16T00:00:00+07:00"), Date.now());

    expect(reply.status).toBe(200);
    expect([late.late, onTime.late, corrected.version, corrected.late]).toEqual([
      ...[true, false, 2, true],
    ]);
    expect([dutyBefore?.due?.lastDay, (await firstDuty("demo-22246"))?.due]).toMatchObject([
      "2022-03-14",
      { before: "2022-03-15", inclusive: true, lastDay: "2022-03-15", otherLastDay: "2022-03-14" },
    ]);
    const { due, units } = await board();
    expect(due?.lateFrom).toBe("2022-03-16T00:00:00+07:00");
    const poverty = units
      .flatMap(({ id, reports }) => {
        const own = reports.find(({ template }) => template === "dh-04");
        return own ? [[id, own.late]] : [];
      })
      .slice(0, 3);
    // The first was late when it came; the third has not come.
    expect(poverty).toEqual([
      ["ou-11", true],
      ["ou-12", false],
      ["ou-13", true],
    ]);
  });

  it("leave the record of a report whole, whatever they say by now", async () => {
    const audit = await reviewer.get("/api/audit?template=dh-04&period=2022Q1&unit=ou-11");

    expect(await audit.json()).toMatchObject({ broken: null });
  });

  it("keep who changed what, each change on top of the one before", async () => {
    const onward = [{ period: "2022Q1", to: "UBND thị xã", lastDay: "2022-03-18" }];
    const administrator = await district.as("demo-quantri");
    await putSettings(district, administrator, { onward, weekends: "weekday" });

    const { history, revision, broken } = await readSettings(reviewer);

    expect([revision, broken]).toEqual([3, null]);
    expect(history.map(({ revision: of, by, settings }) => [of, by, settings])).toEqual([
      [3, "Quản trị hệ thống", ["weekends", "onward"]],
      [2, "Chuyên viên Phòng LĐ-TB&XH", ["inclusive"]],
    ]);
  });

  it("show the office's own days on the board, and to no commune", async () => {
    const { onward } = await board();
    const commune = await district.as("demo-22258");
    const replies = [await commune.get("/api/duties"), await commune.get("/api/me")];

    expect(onward).toEqual([{ to: "UBND thị xã", lastDay: "2022-03-18" }]);
    for (const reply of replies) expect(await reply.text()).not.toContain("2022-03-18");
    expect((await commune.get("/api/settings")).status).toBe(403);
  });

  it("say nothing of the last working day where that is not wanted", async () => {
    expect((await board("2022S1")).due?.lastWorkingDay).toBeNull();
  });
});

describe("settings are changed on top of what the person has seen", () => {
  it("or not at all", async () => {
    const before = await readSettings(reviewer);

    const reply = await putSettings(district, reviewer, { inclusive: false }, 2);

    expect([reply.status, await problemOf(reply)]).toEqual([
      412,
      { kind: "settings-moved", by: "Quản trị hệ thống", at: before.history[0]?.at },
    ]);
    expect(await readSettings(reviewer)).toEqual(before);
  });

  it("once, however often the same is asked for: the answer may have been lost", async () => {
    const first = await putSettings(district, reviewer, { inclusive: false });
    const again = await putSettings(district, reviewer, {}, 3);

    expect([first.status, again.status]).toEqual([200, 200]);
    expect((await readSettings(reviewer)).revision).toBe(4);
  });

  it("by one of two that press at the same time", async () => {
    const now = await readSettings(reviewer);
    const body = (weekends: string) => ({
      revision: now.revision,
      settings: { ...now.settings, weekends, inclusive: weekends === "weekday" },
    });

    const replies = await Promise.all([
      reviewer.send("PUT", "/api/settings", body("last-working-day")),
      reviewer.send("PUT", "/api/settings", body("weekday")),
    ]);

    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await readSettings(reviewer)).revision).toBe(5);
  });

  it("at the cost of a few rows", async () => {
    const reply = await putSettings(district, reviewer, { preliminaryUntil: "2022-12-20" });

    const { read, written } = district.rows();
    expect(reply.status).toBe(200);
    // The event and the regime.
    expect(written).toBe(2);
    // A row for each form, since each may be one for ad hoc periods.
    expect(read).toBeLessThanOrEqual(templates.length + overviews.length + 15);
  });
});
