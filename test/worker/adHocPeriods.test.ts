import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { SettingsReply } from "../../shared/api/settings.ts";
import { parseSeparated } from "../../shared/interchange/separatedValues.ts";
import { dh07 } from "../../shared/regimes/dongHoa2022/dh07.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import type { RowCounts } from "./support/countRows.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { fillIn, handIn } from "./support/fillForm.ts";
import { leave } from "./support/leave.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;
/** What duties and a board cost while there was no such period. */
let costBefore: readonly RowCounts[];

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  await setDemoClock(env.DB, Date.parse("2022-09-28T09:00:00+07:00"), Date.now());
  reviewer = await district.as("demo-564");
  costBefore = await costOfLists("2022Q4");
});

afterAll(() => {
  vi.useRealTimers();
});

const storm = {
  name: "Bão số 4",
  windowFrom: "2022-09-27",
  windowTo: "2022-09-30",
  lastDay: "2022-10-03",
  forms: ["dh-07"],
};

async function costOfLists(period: string): Promise<RowCounts[]> {
  const commune = await district.as("demo-22258");
  district.rows();
  await commune.get("/api/duties");
  const ofDuties = district.rows();
  await reviewer.get(`/api/completeness?period=${period}`);
  return [ofDuties, district.rows()];
}

async function settingsNow(): Promise<SettingsReply> {
  return v.parse(SettingsReply, await (await reviewer.get("/api/settings")).json());
}

async function open(change: object = {}, revision = 0): Promise<Response> {
  const now = await settingsNow();
  district.rows();
  return reviewer.send("POST", "/api/periods", {
    ...{ revision: revision || now.revision, ...storm, ...change },
  });
}

/** One storm that damaged so many houses. */
const event = (households: number) => ({
  "B/1/1": "2022-09-28",
  "B/1/2": "Bão số 4",
  "B/1/3": households,
  "B/1/4": 3 * households,
  "B/1/5": "Sửa chữa nhà ở",
  "B/1/6": 5 * households,
});

const path = (unit: string, period = "2022X01") => `/api/reports/dh-07/${period}/${unit}`;

describe("an ad hoc period", () => {
  it("is opened by the reviewer, and stands in the record", async () => {
    const reply = await open();
    const { written } = district.rows();

    const { periods, history, broken, adHocForms } = v.parse(SettingsReply, await reply.json());
    expect([reply.status, written, broken]).toEqual([201, 2, null]);
    expect(periods.find(({ id }) => id === "2022X01")).toMatchObject({
      name: "Bão số 4",
      windowFrom: "2022-09-27",
      windowTo: "2022-09-30",
      due: { lastDay: "2022-10-03", otherLastDay: null },
      forms: ["dh-07"],
    });
    expect(history[0]).toMatchObject({
      revision: 2,
      change: "open-period",
      by: "Chuyên viên Phòng LĐ-TB&XH",
      period: { id: "2022X01", name: "Bão số 4" },
    });
    expect(adHocForms).toEqual([
      { id: "dh-07", code: "ĐH-07/BTXH", shortTitle: "Trợ giúp xã hội" },
    ]);
  });

  it("is opened once, however often the same is asked for", async () => {
    const again = await open({}, 1);

    expect(again.status).toBe(201);
    expect((await settingsNow()).revision).toBe(2);
  });

  it("is owed by every commune, with its name and its day, and asks for no other form", async () => {
    const commune = await district.as("demo-22258");

    const { duties } = v.parse(DutiesReply, await (await commune.get("/api/duties")).json());
    const other = await commune.get("/api/reports/dh-04/2022X01/ou-11");

    const own = duties.filter(({ period }) => period === "2022X01");
    expect(own).toMatchObject([
      {
        template: { id: "dh-07" },
        periodName: "Bão số 4",
        due: { lastDay: "2022-10-03", soleReading: true },
        optional: false,
        state: "draft",
      },
    ]);
    expect([other.status, await problemOf(other)]).toEqual([404, { kind: "not-owed" }]);
  });

  it("costs neither the duties nor the board a row", async () => {
    const [dutiesBefore, boardBefore] = costBefore;
    const [duties, board] = await costOfLists("2022X01");

    expect(duties).toEqual(dutiesBefore);
    // Fewer bodies are asked than for a quarter.
    expect(board?.read).toBeLessThanOrEqual(boardBefore?.read ?? 0);
  });

  it("takes reports on time and late, and consolidates them", async () => {
    const receipts = [];
    for (const [instant, code, unit, households] of [
      ["2022-10-03T23:59:59+07:00", "22258", "ou-11", 4],
      ["2022-10-04T00:00:00+07:00", "22261", "ou-12", 7],
    ] as const) {
      await setDemoClock(env.DB, Date.parse(instant), Date.now());
      const commune = await district.as(`demo-${code}`);
      const input = await fillIn(commune, path(unit), event(households), {}, [dh07]);
      const reply = await handIn(commune, path(unit), input, unit);
      receipts.push([reply.status, ((await reply.json()) as { late: boolean }).late]);
    }

    const reply = await reviewer.get("/api/consolidations/dh-07/2022X01?unit=ou-01");
    const { totals, periodName } = v.parse(ConsolidationReply, await reply.json());
    expect(receipts).toEqual([
      [201, false],
      [201, true],
    ]);
    expect(periodName).toBe("Bão số 4");
    expect(totals["B/T/3"]).toEqual({
      value: 11,
      covered: 2,
      expected: 10,
      approved: 0,
      own: null,
    });
    const board = await reviewer.get("/api/completeness?period=2022X01");
    const { units } = v.parse(CompletenessReply, await board.json());
    expect(units.slice(0, 3).map(({ reports }) => reports.map(({ late }) => late))).toEqual([
      ...[[false], [true], [true]],
    ]);
  });

  it("is taken along by whoever leaves, its totals with it", async () => {
    const { made, text } = await leave(await askingAs(env.DB, "demo-564"), undefined, ["2022X01"]);
    const [head = [], ...lines] = parseSeparated(text("danh-muc.csv"), ";") ?? [];
    const listed = lines.map((line) =>
      ["Loại", "Kỳ", "Đơn vị"].map((name) => line[head.indexOf(name)]),
    );

    expect(made).toMatchObject({ ok: true, value: { missing: [] } });
    expect(listed).toEqual([
      ["báo cáo", "Đột xuất 1 năm 2022", "Phường Hòa Vinh"],
      ["báo cáo", "Đột xuất 1 năm 2022", "Phường Hòa Hiệp Trung"],
      ["tổng hợp", "Đột xuất 1 năm 2022", "Thị xã Đông Hòa"],
    ]);
  });

  it("that was reported on cannot be withdrawn", async () => {
    const { revision } = await settingsNow();

    const reply = await reviewer.send("DELETE", `/api/periods/2022X01?revision=${revision}`);

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "period-reported", periods: [{ id: "2022X01", reports: 2 }] },
    ]);
  });

  it("that nobody has reported on is withdrawn, and its number is not given again", async () => {
    await open({ name: "Nhầm", lastDay: "2022-10-20" });
    const { revision } = await settingsNow();

    const withdrawn = await reviewer.send("DELETE", `/api/periods/2022X02?revision=${revision}`);
    const again = await reviewer.send("DELETE", `/api/periods/2022X02?revision=${revision}`);
    await open({ name: "Mưa lũ", lastDay: "2022-10-20" });

    expect([withdrawn.status, again.status]).toEqual([200, 200]);
    const { periods, history } = await settingsNow();
    expect(periods.filter(({ forms }) => forms).map(({ id, name }) => [id, name])).toEqual([
      ["2022X01", "Bão số 4"],
      ["2022X03", "Mưa lũ"],
    ]);
    expect(history.map(({ change, period }) => [change, period?.id])).toEqual([
      ["open-period", "2022X03"],
      ["withdraw-period", "2022X02"],
      ["open-period", "2022X02"],
      ["open-period", "2022X01"],
    ]);
  });
});

describe("what is no ad hoc period is refused, and nothing is opened", () => {
  it.each<[string, object, number, object]>([
    [
      "a window that ends before it begins",
      { windowTo: "2022-09-26" },
      422,
      { kind: "impossible-day", fault: "window-reversed", day: "2022-09-26", than: "2022-09-27" },
    ],
    [
      "a text where a day is asked for",
      { windowFrom: "27/9/2022" },
      422,
      { kind: "not-a-day", at: "window-from", text: "27/9/2022" },
    ],
    ["no day at all", { lastDay: "" }, 422, { kind: "not-a-day", at: "last-day", text: "" }],
    [
      "a deadline that is over",
      { lastDay: "2022-10-01" },
      422,
      { kind: "impossible-day", fault: "passed" },
    ],
    [
      "a form that knows none",
      { forms: ["dh-04"], lastDay: "2022-10-20" },
      422,
      { kind: "form-not-ad-hoc", form: "dh-04" },
    ],
    [
      "a form that does not exist",
      { forms: ["dh-99"], lastDay: "2022-10-20" },
      404,
      { kind: "not-found", what: "template" },
    ],
    ["no form", { forms: [] }, 400, { kind: "invalid-request", at: "forms" }],
    ["no name", { name: "  " }, 400, { kind: "invalid-request", at: "name" }],
  ])("%s", async (_, change, status, problem) => {
    const before = await settingsNow();

    const reply = await open(change);

    expect(reply.status).toBe(status);
    expect(await problemOf(reply)).toMatchObject(problem);
    expect(await settingsNow()).toEqual(before);
  });

  it("one on top of settings that have been changed meanwhile", async () => {
    const reply = await open({ name: "Cháy rừng", lastDay: "2022-10-20" }, 1);

    expect([reply.status, (await problemOf(reply)).kind]).toEqual([412, "settings-moved"]);
  });

  it.each(["2022X09", "2022Q1", "2021X01", "mai"])("withdrawing %s", async (id) => {
    const reply = await reviewer.send("DELETE", `/api/periods/${id}?revision=1`);

    expect([reply.status, await problemOf(reply)]).toEqual([
      404,
      { kind: "not-found", what: "period", id },
    ]);
  });

  it("anything asked by a commune or by somebody who only looks", async () => {
    for (const code of ["demo-22258", "demo-564-xem"]) {
      const person = await district.as(code);
      const replies = [
        await person.send("POST", "/api/periods", { revision: 1, ...storm }),
        await person.send("DELETE", "/api/periods/2022X03?revision=1"),
      ];
      expect(replies.map(({ status }) => status)).toEqual([403, 403]);
    }
  });
});
