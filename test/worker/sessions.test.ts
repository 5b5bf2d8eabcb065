import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { MeReply, SessionReply } from "../../shared/api/sessions.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { codeHashOf } from "../../worker/actions/enrolmentCode.ts";
import { app } from "../../worker/app.ts";
import { saveEnrolments } from "../../worker/store/people.ts";
import { bindings, type District, emptyDistrict } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";
import { trySignIn } from "./support/trySignIn.ts";

let district: District;

beforeAll(async () => {
  district = await emptyDistrict();
  await enrol("K7QM2-X9T4R", Date.now() + 60_000);
  await enrol("PAST1-PAST1", Date.now() - 1);
});

function enrol(code: string, expiresAt: number): Promise<void> {
  return saveEnrolments(env.DB, [
    {
      personId: `person-${code}`,
      regimeId: "dong-hoa-2022",
      orgUnitId: "ou-19" as OrgUnitId,
      role: "reporter",
      name: "Nguyễn Thị Minh Họa",
      codeHashes: [codeHashOf(code)],
      reusable: false,
      expiresAt,
    },
  ]);
}

async function whoIs(token: string): Promise<Response> {
  return app.request("/api/me", { headers: { Authorization: `Bearer ${token}` } }, bindings());
}

describe("a code on a printed card", () => {
  it("becomes one session, however it is typed, and then never another", async () => {
    const first = await trySignIn(" k7qm2 x9t4r ");
    const second = await trySignIn("K7QM2-X9T4R");

    expect([first.status, second.status]).toEqual([201, 403]);
    expect(await problemOf(second)).toMatchObject({ kind: "code-used" });
    const { token } = v.parse(SessionReply, await first.json());
    expect(v.parse(MeReply, await (await whoIs(token)).json())).toMatchObject({
      person: { name: "Nguyễn Thị Minh Họa" },
      role: "reporter",
      unit: { id: "ou-19", code: "22297", name: "Xã Hòa Tâm", type: "commune" },
    });
  });

  it("becomes one session even when it is used ten times at once", async () => {
    await enrol("0NLY0-NCE11", Date.now() + 60_000);

    const replies = await Promise.all(
      Array.from({ length: 10 }, () => trySignIn("ONLYO-NCEIL", { address: "203.0.113.3" })),
    );

    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it("is refused after its day", async () => {
    expect((await trySignIn("PAST1-PAST1", { address: "203.0.113.2" })).status).toBe(403);
  });
});

describe("a code of the demonstration", () => {
  it("may be used again and again", async () => {
    const replies = [await trySignIn("demo-22258"), await trySignIn("demo-22258")];

    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
  });

  it.each(["demo-22258", "demo-gdnn", "demo-564", "demo-564-xem", "demo-quantri"])(
    "such as %s is refused by a Worker that is no demonstration",
    async (code) => {
      const reply = await trySignIn(code, { demo: "off", address: `2001:db8:${code.length}::1` });

      expect([reply.status, await problemOf(reply)]).toEqual([403, { kind: "code-unknown" }]);
    },
  );
});

describe("a session", () => {
  it("ends when its person leaves", async () => {
    const commune = await district.as("demo-22258");

    const left = await commune.send("DELETE", "/api/sessions/current");

    expect([left.status, (await commune.get("/api/me")).status]).toEqual([204, 401]);
  });

  it("ends after thirty days of real time, whatever the demonstration's clock says", async () => {
    const commune = await district.as("demo-22258");
    const inThirtyDays = Date.now() + 30 * 24 * 60 * 60 * 1000;
    vi.useFakeTimers({ now: inThirtyDays - 1000, toFake: ["Date"] });
    const before = await commune.get("/api/me");
    vi.setSystemTime(inThirtyDays + 1000);
    const after = await commune.get("/api/me");
    vi.useRealTimers();

    expect([before.status, after.status]).toEqual([200, 401]);
    expect(after.headers.get("WWW-Authenticate")).toBe("Bearer");
    expect(await problemOf(after)).toEqual({ kind: "not-signed-in" });
  });

  it("ends when its person no longer works here", async () => {
    const commune = await district.as("demo-22300");
    await env.DB.prepare("update people set ended_at = 0 where person_id = 'demo-ou-20'").run();

    expect((await commune.get("/api/me")).status).toBe(401);
  });

  it.each(["", "Bearer", "Bearer x", `Bearer ${"A".repeat(43)}`, `Basic ${"A".repeat(43)}`])(
    "is not opened by the header %j",
    async (authorization) => {
      const init = { headers: { Authorization: authorization } };

      expect((await app.request("/api/me", init, bindings())).status).toBe(401);
    },
  );

  it("leaves neither code nor token in the database", async () => {
    const reply = await trySignIn("demo-22261");
    const { token } = v.parse(SessionReply, await reply.json());

    const tables = ["sessions", "enrolment_codes", "people", "code_attempts"];
    const dumps = await Promise.all(
      tables.map(async (table) => (await env.DB.prepare(`select * from ${table}`).all()).results),
    );

    expect(JSON.stringify(dumps)).not.toContain(token);
    expect(JSON.stringify(dumps)).not.toContain("demo-22261");
  });
});

describe("GET /api/me", () => {
  it("goes by real time where the Worker is no demonstration, and still knows the year's units", async () => {
    await enrol("REAL1-T1ME1", Date.now() + 60_000);
    const reply = await trySignIn("REAL1-T1ME1", { demo: "off", address: "203.0.113.4" });
    const { token } = v.parse(SessionReply, await reply.json());
    const init = { headers: { Authorization: `Bearer ${token}` } };
    vi.useFakeTimers({ now: Date.parse("2031-05-04T10:00:00+07:00"), toFake: ["Date"] });
    await env.DB.prepare("update sessions set expires_at = 1e13").run();

    const me = v.parse(
      MeReply,
      await (await app.request("/api/me", init, bindings(env.DB, "off"))).json(),
    );
    vi.useRealTimers();

    expect(me.now).toBe("2031-05-04T10:00:00+07:00");
    expect(me.unit.name).toBe("Xã Hòa Tâm");
  });

  it("tells the regime, and the clock of the demonstration", async () => {
    const reviewer = await district.as("demo-564");

    const me = v.parse(MeReply, await (await reviewer.get("/api/me")).json());

    expect(me.unit).toEqual({
      id: "ou-02",
      code: "LDTBXH",
      name: "Phòng LĐ-TB&XH",
      type: "office",
    });
    expect(me.regime).toEqual({
      id: "dong-hoa-2022",
      name: "Chế độ báo cáo năm 2022",
      year: 2022,
      locality: "Đông Hòa",
      paper: {
        subject: "công tác lao động, thương binh và xã hội",
        // Number and day are blank in the plan.
        basis: [
          "Thực hiện Kế hoạch số […]/KH-UBND ngày […] tháng 02 năm 2022 của UBND thị xã Đông Hòa về triển khai thực hiện công tác lao động, thương binh và xã hội năm 2022",
        ],
        recipients: {
          ofUnits: ["UBND thị xã (qua Phòng Lao động - TB&XH) (b/c)"],
          ofWhole: [
            "UBND tỉnh (b/c)",
            "Sở LĐTB&XH (b/c)",
            "Thường trực Thị ủy (b/c)",
            "CT, các PCT UBND thị xã",
            "Chánh, PCVP HĐND&UBND thị xã",
            "Các cơ quan, đơn vị liên quan",
            "UBND các xã, phường",
          ],
        },
      },
      // Section IV.15 of the plan, by data cut-off: the six months come before the second quarter. Between them the
      // months of the poverty review, which nobody owes.
      periods: [
        { id: "202202", name: null, lastDay: "2022-02-05", optional: true },
        { id: "202203", name: null, lastDay: "2022-03-05", optional: true },
        { id: "2022P", name: null, lastDay: "2022-03-14", optional: false },
        { id: "2022Q1", name: null, lastDay: "2022-03-14", optional: false },
        { id: "202204", name: null, lastDay: "2022-04-05", optional: true },
        { id: "202205", name: null, lastDay: "2022-05-05", optional: true },
        { id: "2022S1", name: null, lastDay: "2022-05-29", optional: false },
        { id: "202206", name: null, lastDay: "2022-06-05", optional: true },
        { id: "2022Q2", name: null, lastDay: "2022-06-14", optional: false },
        { id: "202207", name: null, lastDay: "2022-07-05", optional: true },
        { id: "202208", name: null, lastDay: "2022-08-05", optional: true },
        { id: "202209", name: null, lastDay: "2022-09-05", optional: true },
        { id: "2022Q3", name: null, lastDay: "2022-09-14", optional: false },
        { id: "2022", name: null, lastDay: "2022-12-04", optional: false },
        { id: "2022Q4", name: null, lastDay: "2022-12-14", optional: false },
      ],
      // New Year and the kings' day made up for on Mondays, Tết, 30/4 and 1/5 made up for after a weekend, 2/9 with 1/9.
      daysOff: [
        ...["2022-01-03", "2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04"],
        ...["2022-04-11", "2022-05-02", "2022-05-03", "2022-09-01", "2022-09-02"],
        // And in the weeks in which what came back is corrected.
        ...["2023-01-02", "2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26"],
      ],
      illustrative: true,
      receivedBy: "Phòng LĐ-TB&XH",
      consolidatedBy: { id: "ou-01", name: "Thị xã Đông Hòa" },
    });
    expect(me.now).toMatch(/^2022-03-10T08:0\d:\d\d\+07:00$/);
  });
});
