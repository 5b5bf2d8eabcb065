import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import type { Receipt } from "../../shared/api/reports.ts";
import { SettingsReply } from "../../shared/api/settings.ts";
import { overviews } from "../../shared/regimes/dongHoa2022/overviews.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

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

async function settingsNow(): Promise<SettingsReply> {
  return v.parse(SettingsReply, await (await reviewer.get("/api/settings")).json());
}

async function put(change: object, { as = reviewer, revision = 0 } = {}): Promise<Response> {
  const now = await settingsNow();
  const settings = { ...now.settings, ...change };
  const body = { revision: revision || now.revision, settings };
  district.rows();
  return as.send("PUT", "/api/settings", body);
}

async function sendAt(instant: string, code: string, unit: string, period = "2022Q1") {
  await setDemoClock(env.DB, Date.parse(instant), Date.now());
  const commune = await district.as(`demo-${code}`);
  const input = await fillIn(commune, pathOf(unit, period), quietQuarter());
  const reply = await handIn(commune, pathOf(unit, period), input, `${unit}-${instant}`);
  if (reply.status !== 201) throw new Error(await reply.text());
  return (await reply.json()) as Receipt;
}

async function board(period = "2022Q1") {
  const reply = await reviewer.get(`/api/completeness?period=${period}`);
  return v.parse(CompletenessReply, await reply.json());
}

async function firstDuty(code: string) {
  const commune = await district.as(code);
  const { duties } = v.parse(DutiesReply, await (await commune.get("/api/duties")).json());
  return duties.find(({ period, template }) => period === "2022Q1" && template.id === "dh-04");
}

const merged = [{ quarter: "2022Q2", into: "2022S1" }];

describe("the settings of a district", () => {
  it("begin with the plan's own words, and say what may be chosen", async () => {
    const reply = await settingsNow();

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
    const late = await sendAt("2022-03-15T09:00:00+07:00", "22258", "ou-11");
    const dutyBefore = await firstDuty("demo-22261");

    const reply = await put({ inclusive: true });
    const onTime = await sendAt("2022-03-15T23:59:59+07:00", "22261", "ou-12");
    const corrected = await sendAt("2022-03-15T23:59:59.500+07:00", "22258", "ou-11");
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
    await put({ onward, weekends: "weekday" }, { as: administrator });

    const { history, revision, broken } = await settingsNow();

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
    const before = await settingsNow();

    const reply = await put({ inclusive: false }, { revision: 2 });

    expect([reply.status, await problemOf(reply)]).toEqual([
      412,
      { kind: "settings-moved", by: "Quản trị hệ thống", at: before.history[0]?.at },
    ]);
    expect(await settingsNow()).toEqual(before);
  });

  it("once, however often the same is asked for: the answer may have been lost", async () => {
    const first = await put({ inclusive: false });
    const again = await put({}, { revision: 3 });

    expect([first.status, again.status]).toEqual([200, 200]);
    expect((await settingsNow()).revision).toBe(4);
  });

  it("by one of two that press at the same time", async () => {
    const now = await settingsNow();
    const body = (weekends: string) => ({
      revision: now.revision,
      settings: { ...now.settings, weekends, inclusive: weekends === "weekday" },
    });

    const replies = await Promise.all([
      reviewer.send("PUT", "/api/settings", body("last-working-day")),
      reviewer.send("PUT", "/api/settings", body("weekday")),
    ]);

    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await settingsNow()).revision).toBe(5);
  });

  it("at the cost of a few rows", async () => {
    const reply = await put({ preliminaryUntil: "2022-12-20" });

    const { read, written } = district.rows();
    expect(reply.status).toBe(200);
    // The event and the regime.
    expect(written).toBe(2);
    // A row for each form, since each may be one for ad hoc periods.
    expect(read).toBeLessThanOrEqual(templates.length + overviews.length + 15);
  });
});

describe("a quarter that a longer report takes up", () => {
  it("is owed by nobody from then on, and takes no report", async () => {
    const reply = await put({ merged });
    const { written } = district.rows();
    const commune = await district.as("demo-22258");
    const opened = await commune.get(pathOf("ou-11", "2022Q2"));
    const { duties } = v.parse(DutiesReply, await (await commune.get("/api/duties")).json());

    // The event, the regime and the period that is closed.
    expect([reply.status, written]).toEqual([200, 3]);
    expect([opened.status, await problemOf(opened)]).toMatchObject([404, { what: "period" }]);
    expect(duties.map(({ period }) => period)).not.toContain("2022Q2");
    const { periods } = await settingsNow();
    expect(periods.find(({ id }) => id === "2022Q3")?.windowFrom).toBe("2022-05-30");
  });

  it("takes none from somebody who opened its form before", async () => {
    const insert = `insert into report_events (period, org_unit_id, template_id, seq, move, version,
      by, at, previous_hash, hash) values ('2022Q2', 'ou-11', 'dh-04', 1, 'submit', 1, 'p', 1, ?1, ?1)`;

    await expect(env.DB.prepare(insert).bind("0".repeat(64)).run()).rejects.toThrow(
      "the period takes no report",
    );
  });

  it("is not asked for again once somebody has reported on what follows it", async () => {
    await sendAt("2022-05-20T09:00:00+07:00", "22258", "ou-11", "2022S1");
    await sendAt("2022-09-10T09:00:00+07:00", "22258", "ou-11", "2022Q3");
    const before = await settingsNow();

    const reply = await put({ merged: [] });

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "period-reported", periods: [{ id: "2022Q3", reports: 1 }] },
    ]);
    expect(await settingsNow()).toEqual(before);
  });

  it("is not taken up once it has been reported on", async () => {
    await sendAt("2022-12-10T09:00:00+07:00", "22258", "ou-11", "2022Q4");

    const reply = await put({ merged: [...merged, { quarter: "2022Q4", into: "2022" }] });

    expect(await problemOf(reply)).toEqual({
      kind: "period-reported",
      periods: [{ id: "2022Q4", reports: 1 }],
    });
  });

  it("is not taken up in the moment in which it is reported on", async () => {
    const hash = "a".repeat(64);
    const { revision } = await settingsNow();
    const insert = `insert into regime_events (regime_id, revision, change, by, by_name, at, content,
      altered, definition_hash, previous_hash, hash)
      select regime_id, revision + 1, 'settings', 'p', 'P', 1, '{}', '["2022Q4"]', ?1, hash, ?1
      from regime_events where revision = ?2`;

    await expect(env.DB.prepare(insert).bind(hash, revision).run()).rejects.toThrow(
      "the period has been reported on",
    );
  });
});

describe("bad settings", () => {
  it.each<[string, object, number, object]>([
    [
      "a text where a day is asked for",
      { preliminaryUntil: "cuối năm" },
      422,
      { kind: "not-a-day", at: "preliminary-until", text: "cuối năm" },
    ],
    [
      "a day that does not exist",
      { onward: [{ period: "2022Q1", to: "UBND thị xã", lastDay: "2022-02-30" }] },
      422,
      { kind: "not-a-day", at: "onward", text: "2022-02-30" },
    ],
    [
      "an unknown period",
      { onward: [{ period: "2022Q9", to: "UBND thị xã", lastDay: "2022-03-18" }] },
      404,
      { kind: "not-found", what: "period", id: "2022Q9" },
    ],
    [
      "a quarter that no longer report ends with",
      { merged: [{ quarter: "2022Q1", into: "2022" }] },
      422,
      { kind: "not-mergeable", quarter: "2022Q1", into: "2022" },
    ],
    ["an unknown word", { weekends: "moved" }, 400, { kind: "invalid-request" }],
    ["a setting that is none", { late: true }, 400, { kind: "invalid-request" }],
  ])("%s: refused, and nothing is changed", async (_, change, status, problem) => {
    const before = await settingsNow();

    const reply = await put(change);

    expect(reply.status).toBe(status);
    expect(await problemOf(reply)).toMatchObject(problem);
    expect(await settingsNow()).toEqual(before);
  });
});

describe("the record of the settings", () => {
  it("names the first change that is not as it was written", async () => {
    await env.DB.prepare("update regime_events set by_name = 'Ai đó' where revision = 3").run();

    expect((await settingsNow()).broken).toBe(3);
    const back = "update regime_events set by_name = 'Quản trị hệ thống' where revision = 3";
    await env.DB.prepare(back).run();
    expect((await settingsNow()).broken).toBeNull();
  });

  it("tells that the regime itself was changed beside it", async () => {
    const { revision } = await settingsNow();
    const inclusive = (value: string) =>
      env.DB.prepare(
        `update regimes set definition = json_set(definition, '$.settings.inclusive', json('${value}'))`,
      ).run();
    await inclusive("true");

    expect((await settingsNow()).broken).toBe(revision);
    await inclusive("false");
    expect((await settingsNow()).broken).toBeNull();
  });

  it("is nobody's to rewrite in a district's own database", async () => {
    await env.DB.prepare("delete from demo").run();

    await expect(env.DB.prepare("delete from regime_events").run()).rejects.toThrow();
    await expect(env.DB.prepare("update regime_events set by = 'x'").run()).rejects.toThrow();
    await expect(
      env.DB.prepare("update regimes set revision = revision + 1").run(),
    ).rejects.toThrow("the regime has moved on");
  });
});
