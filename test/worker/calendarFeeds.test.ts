import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CalendarFeedReply, FeedAddressReply } from "../../shared/api/calendarFeeds.ts";
import { PeopleReply } from "../../shared/api/people.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let commune: Person;
let reviewer: Person;
let nobody: Person;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict(demoStart, [dh04]);
  commune = await district.as("demo-22258");
  reviewer = await district.as("demo-564");
  nobody = await district.as(null);
});

afterAll(() => {
  vi.useRealTimers();
});

/** The events of a calendar file, each as its properties by name. */
function eventsOf(ics: string): Record<string, string>[] {
  const whole = ics.replaceAll("\r\n ", "");
  return whole
    .split("BEGIN:VEVENT\r\n")
    .slice(1)
    .map((event) => {
      const own = event.split("BEGIN:VALARM")[0] ?? "";
      const properties = own.split("\r\n").flatMap((line) => {
        const [, name = "", value = ""] = /^([A-Z]+)[^:]*:(.*)$/.exec(line) ?? [];
        return name === "" || name === "END" ? [] : [[name, value]];
      });
      const trigger = /TRIGGER;RELATED=START:(\S+)/.exec(event)?.[1];
      return { ...Object.fromEntries(properties), ...(trigger ? { TRIGGER: trigger } : {}) };
    });
}

async function calendarOf(person: Person) {
  const reply = await person.get("/api/calendar-feeds");
  const { calendar, subscribedSince } = v.parse(CalendarFeedReply, await reply.json());
  return { events: eventsOf(calendar), calendar, subscribedSince };
}

async function subscribe(person: Person): Promise<string> {
  const reply = await person.send("POST", "/api/calendar-feeds");
  return new URL(v.parse(FeedAddressReply, await reply.json()).address).pathname;
}

describe("a commune's calendar of its own deadlines", () => {
  it("has every deadline of the year once, on its last day on time", async () => {
    const { events, subscribedSince } = await calendarOf(commune);

    expect(subscribedSince).toBeNull();
    expect(events.map(({ UID, DTSTART }) => [UID, DTSTART])).toEqual([
      ["2022Q1.ou-11@dong-hoa-2022.nop-bieu", "20220314"],
      ["2022S1.ou-11@dong-hoa-2022.nop-bieu", "20220529"],
      ["2022Q2.ou-11@dong-hoa-2022.nop-bieu", "20220614"],
      ["2022Q3.ou-11@dong-hoa-2022.nop-bieu", "20220914"],
      ["2022.ou-11@dong-hoa-2022.nop-bieu", "20221204"],
      ["2022Q4.ou-11@dong-hoa-2022.nop-bieu", "20221214"],
    ]);
  });

  it("says how much is left and how the deadline is read, and reminds two working days before", async () => {
    const { events } = await calendarOf(commune);

    expect(events[1]).toMatchObject({
      SUMMARY: "Nộp báo cáo 6 tháng đầu năm 2022: còn 1 biểu (hạn hết ngày 29/5)",
      DESCRIPTION:
        "Chưa nộp: ĐH-04.\\nHết ngày 29/5/2022\\, giờ Việt Nam.\\n" +
        "Hạn là “trước ngày 30/5”: không tính ngày 30/5.\\n" +
        "29/5 là Chủ nhật\\; ngày làm việc cuối: 27/5.",
      // Thursday 26/5 at 8 o'clock, before Sunday 29/5.
      TRIGGER: "-P2DT16H",
    });
  });

  it("marks what is done and reminds of it no more", async () => {
    const input = await fillIn(commune, pathOf("ou-11"), quietQuarter());
    await handIn(commune, pathOf("ou-11"), input);

    const [first] = (await calendarOf(commune)).events;

    expect(first).toMatchObject({
      UID: "2022Q1.ou-11@dong-hoa-2022.nop-bieu",
      SUMMARY: "✓ Đã nộp báo cáo Quý I năm 2022",
    });
    expect(first).not.toHaveProperty("TRIGGER");
  });

  it("has what came back, by the day it is to be corrected", async () => {
    await move(reviewer, "ou-11", "return", { notes: [{ cell: null, text: "Xem lại" }] });

    const { events } = await calendarOf(commune);

    expect(events.find(({ UID }) => UID?.includes("correct"))).toMatchObject({
      UID: "2022Q1.dh-04.correct.ou-11@dong-hoa-2022.nop-bieu",
      DTSTART: "20220314",
      SUMMARY: "Chỉnh sửa ĐH-04 Quý I năm 2022",
      // Friday the 11th at 8 o'clock.
      TRIGGER: "-P2DT16H",
    });
    expect(events[0]?.["SUMMARY"]).toBe(
      "Nộp báo cáo Quý I năm 2022: còn 1 biểu (hạn hết ngày 14/3)",
    );
    // It was handed in: it is nothing that was never sent.
    expect(events[0]?.["DESCRIPTION"]).toMatch(/^Cần chỉnh sửa: ĐH-04\.\\nHết ngày 14\/3/);
  });
});

describe("the district's calendar", () => {
  it("has when the units hand in, and when the office itself sends on", async () => {
    const { settings, revision } = (await (await reviewer.get("/api/settings")).json()) as {
      settings: object;
      revision: number;
    };
    const onward = [{ period: "2022Q1", to: "UBND thị xã", lastDay: "2022-03-18" }];
    const body = { revision, settings: { ...settings, inclusive: true, onward } };
    await reviewer.send("PUT", "/api/settings", body);

    const { events } = await calendarOf(reviewer);
    const ofCommune = await calendarOf(commune);

    expect(events.slice(0, 3).map(({ UID, DTSTART, SUMMARY }) => [UID, DTSTART, SUMMARY])).toEqual([
      [
        "2022P.units.district@dong-hoa-2022.nop-bieu",
        "20220315",
        "Các đơn vị nộp Kế hoạch năm 2022 (hạn hết ngày 15/3)",
      ],
      [
        "2022Q1.units.district@dong-hoa-2022.nop-bieu",
        "20220315",
        "Các đơn vị nộp Quý I năm 2022 (hạn hết ngày 15/3)",
      ],
      [
        "2022Q1.onward-1.district@dong-hoa-2022.nop-bieu",
        "20220318",
        "Gửi UBND thị xã: báo cáo Quý I năm 2022",
      ],
    ]);
    // The commune's deadline has moved with the setting, and the office's is not the commune's.
    const quarter = ofCommune.events.find(({ UID }) => UID?.startsWith("2022Q1.ou-11"));
    expect(quarter?.["DTSTART"]).toBe("20220315");
    expect(ofCommune.calendar).not.toContain("20220318");
  });
});

describe("a calendar is subscribed to at a secret address", () => {
  it("that needs no session, and shows its own person's deadlines", async () => {
    const path = await subscribe(commune);

    district.rows();
    const reply = await nobody.get(path);
    const { read, written } = district.rows();

    expect(path).toMatch(/^\/api\/calendar-feeds\/[\w-]{43}\.ics$/);
    expect([reply.status, reply.headers.get("Content-Type"), written]).toEqual([
      ...[200, "text/calendar; charset=utf-8", 0],
    ]);
    expect(reply.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(eventsOf(await reply.text())).toEqual((await calendarOf(commune)).events);
    // The duties of the unit, and whose the address is.
    expect(read).toBeLessThanOrEqual(16);
  });

  it("of which only the hash is kept", async () => {
    const path = await subscribe(commune);
    const secret = path.slice(-47, -4);

    const { results } = await env.DB.prepare("select * from calendar_feeds").all();

    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain(secret);
  });

  it("and is told again only when a deadline or its standing has changed", async () => {
    const path = await subscribe(commune);
    const etag = (await nobody.get(path)).headers.get("ETag") ?? "";
    vi.advanceTimersByTime(3_600_000);

    const same = await nobody.get(path, { "If-None-Match": etag });
    const input = await fillIn(commune, pathOf("ou-11"), quietQuarter());
    await handIn(commune, pathOf("ou-11"), input, "again");
    const changed = await nobody.get(path, { "If-None-Match": etag });

    expect([same.status, changed.status]).toEqual([304, 200]);
  });

  it("that dies with the next one, and when it is taken away", async () => {
    const first = await subscribe(commune);
    const second = await subscribe(commune);
    const afterSecond = await Promise.all([first, second].map((path) => nobody.get(path)));

    const since = (await calendarOf(commune)).subscribedSince;
    await commune.send("DELETE", "/api/calendar-feeds");

    expect(afterSecond.map(({ status }) => status)).toEqual([404, 200]);
    expect(since).toMatch(/^2022-03-10T/);
    expect((await nobody.get(second)).status).toBe(404);
    expect((await calendarOf(commune)).subscribedSince).toBeNull();
  });

  it("that an administrator ends, who sees who has one and not where it is", async () => {
    const administrator = await district.as("demo-quantri");
    const path = await subscribe(commune);
    const listed = async () => {
      const reply = await administrator.get("/api/people");
      const { people } = v.parse(PeopleReply, await reply.json());
      return people.filter(({ subscribedSince }) => subscribedSince !== undefined);
    };
    const [owner, other] = await listed();
    const ended = await administrator.send("DELETE", `/api/people/${owner?.id}/calendar-feed`);
    const nobodys = await administrator.send("DELETE", "/api/people/p-nobody/calendar-feed");

    expect([owner?.unit, other, ended.status, nobodys.status]).toEqual([
      ...["ou-11", undefined, 204, 404],
    ]);
    expect([(await nobody.get(path)).status, await listed()]).toEqual([404, []]);
  });

  it("that dies with the person's work here", async () => {
    const path = await subscribe(await district.as("demo-22261"));
    const before = await nobody.get(path);
    await env.DB.prepare("update people set ended_at = 1 where org_unit_id = 'ou-12'").run();

    expect([before.status, (await nobody.get(path)).status]).toEqual([200, 404]);
  });

  it.each([
    ["a guess", `${"A".repeat(43)}.ics`],
    ["no calendar", "A".repeat(43)],
    ["too short", "A.ics"],
    ["SQL", "'%20or%201=1--.ics"],
  ])("that is %s leads nowhere, even for somebody signed in", async (_, file) => {
    const replies = [
      await nobody.get(`/api/calendar-feeds/${file}`),
      await reviewer.get(`/api/calendar-feeds/${file}`),
    ];

    expect(replies.map(({ status }) => status)).toEqual([404, 404]);
    expect(await problemOf(replies[0])).toEqual({
      ...{ kind: "not-found", what: "route", id: "calendar-feeds" },
    });
  });

  it("on the clock of the district", async () => {
    await setDemoClock(env.DB, Date.parse("2022-05-01T08:00:00+07:00"), Date.now());
    const path = await subscribe(commune);

    expect(await (await nobody.get(path)).text()).toContain("DTSTAMP:20220501T010000Z");
  });
});
