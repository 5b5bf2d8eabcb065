import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { InspectionSchema, InspectionsReply } from "../../shared/api/inspections.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { verifyPage } from "../../worker/actions/verification/verifyPage.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { resetDemo, saveSnapshot } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";
import { whileTesting } from "./support/whileTesting.ts";

let district: District;
let reviewer: Person;
let hoaTam: Person;
let hoaVinh: Person;

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh04]);
  await saveSnapshot(env.DB);
  reviewer = await district.as("demo-564");
  hoaTam = await district.as("demo-22297");
  hoaVinh = await district.as("demo-22258");
});

const path = "/api/inspections/2022";
const plan = {
  planned: "2022-03",
  units: ["ou-19"],
  subject: "Chi trả trợ cấp",
  leader: "Trưởng phòng",
};
const open = { ...plan, done: null, followedUp: null, cancelled: null };
const found = {
  day: "2022-03-09",
  result: "Đúng đối tượng",
  recommendation: "Bổ sung hai hồ sơ",
  followUpBy: "2022-03-25",
};
const stamp = { by: "Chuyên viên Phòng LĐ-TB&XH", at: whileTesting };

const post = (person: Person, body: object) => person.send("POST", path, body);
const put = (person: Person, number: number, body: object) =>
  person.send("PUT", `${path}/${number}`, body);
const read = async (reply: Response) => v.parse(InspectionSchema, await reply.json());
async function list(person: Person): Promise<InspectionsReply> {
  return v.parse(InspectionsReply, await (await person.get(path)).json());
}

describe("the plan of kiểm tra, giám sát", () => {
  it("is empty at first, and names the units that it may concern", async () => {
    const { year, today, inspections, units } = await list(reviewer);
    expect([year, today, inspections]).toEqual([2022, "2022-03-10", []]);
    expect(units.find(({ id }) => id === "ou-19")).toEqual({
      ...{ id: "ou-19", name: "Xã Hòa Tâm", open: true },
    });
  });

  it("takes one, once however often it is asked, writing three rows: the event, its chain's end, and the inspection", async () => {
    district.rows();
    const first = await post(reviewer, { key: "key-0001", ...plan });
    expect(district.rows().written).toBe(3);
    const again = await post(reviewer, { key: "key-0001", ...plan });

    expect([first.status, again.status]).toEqual([201, 201]);
    const expected = { number: 1, revision: 1, ...open, ...stamp };
    expect([await read(first), await read(again)]).toEqual([expected, expected]);
    expect((await list(reviewer)).inspections).toEqual([expected]);
  });

  it("takes no other one under the same key", async () => {
    const reply = await post(reviewer, { key: "key-0001", ...plan, subject: "Khác" });
    expect(await problemOf(reply)).toEqual({ kind: "idempotency-conflict" });
  });

  it("records what was done, and changes nothing when that is said again", async () => {
    const body = { ...open, revision: 1, done: found };
    const saved = await read(await put(reviewer, 1, body));
    district.rows();
    const again = await read(await put(reviewer, 1, body));

    const expected = { number: 1, revision: 2, ...open, done: found, ...stamp };
    expect([saved, again]).toEqual([expected, expected]);
    expect(district.rows().written).toBe(0);
  });

  it("tells whoever was slower by whom and when it was changed", async () => {
    const reply = await put(reviewer, 1, { ...open, revision: 1, cancelled: "Trùng" });
    expect(reply.status).toBe(412);
    expect(await problemOf(reply)).toEqual({ kind: "inspection-moved", ...stamp });
  });

  it("grows by both of two at once, each with a number of its own", async () => {
    const both = await Promise.all([
      post(reviewer, { key: "key-0002", ...plan, units: ["ou-11", "ou-19"] }),
      post(reviewer, { key: "key-0003", ...plan, units: ["ou-11"] }),
    ]);
    const numbers = await Promise.all(both.map(async (one) => (await read(one)).number));
    expect(numbers.toSorted()).toEqual([2, 3]);
  });

  it.each([
    ["of another district", { units: ["ou-90"] }, { kind: "not-found", what: "org-unit" }],
    ["of nobody", { units: [] }, { kind: "invalid-request", at: "units" }],
    ["about nothing", { subject: "  " }, { kind: "invalid-request", at: "subject" }],
    [
      "in another year",
      { planned: "2023-01" },
      { kind: "inspection-impossible", fault: "planned-outside-year" },
    ],
    ["on no day", { planned: "2022-02-30" }, { kind: "invalid-request" }],
  ])("takes none %s", async (_, more, problem) => {
    const reply = await post(reviewer, { key: "key-0009", ...plan, ...more });
    expect(await problemOf(reply)).toMatchObject(problem);
  });

  it("has no year but the regime's, and no inspection that was not planned", async () => {
    expect((await reviewer.get("/api/inspections/2023")).status).toBe(404);
    expect(await problemOf(await put(reviewer, 77, { ...open, revision: 1 }))).toEqual({
      ...{ kind: "not-found", what: "inspection", id: "77" },
    });
  });
});

describe("what a commune sees of it", () => {
  it("is what concerns it, with the result of what concerns nobody else", async () => {
    const { inspections, units } = await list(hoaTam);
    expect(units).toEqual([{ id: "ou-19", name: "Xã Hòa Tâm", open: true }]);
    expect(inspections.map(({ units, done }) => [units, done?.result ?? null])).toEqual([
      [["ou-19"], "Đúng đối tượng"],
      [["ou-19"], null],
    ]);
  });

  it("is no result of an inspection of several units", async () => {
    const two = (await list(reviewer)).inspections.find(({ units }) => units.length === 2);
    if (!two) throw new Error("there is none of two units");
    const { number, revision, by, at, ...rest } = two;
    await put(reviewer, number, { ...rest, revision, done: found });

    const seen = (await list(hoaVinh)).inspections.find((one) => one.number === number);
    expect([seen?.units, seen?.done]).toEqual([
      ["ou-11"],
      { day: "2022-03-09", result: "", recommendation: null, followUpBy: null },
    ]);
  });

  it("changes nothing", async () => {
    expect((await post(hoaTam, { key: "key-0010", ...plan })).status).toBe(403);
    expect((await put(hoaTam, 1, { ...open, revision: 2 })).status).toBe(403);
  });
});

describe("the record of it", () => {
  it("is searched with the rest", async () => {
    const administrator = await district.as("demo-quantri");
    const reply = await administrator.get("/api/audit/events?kind=record");
    const { entries } = (await reply.json()) as { entries: unknown[] };
    const entry = {
      ...{ source: "inspection", kind: "record", at: stamp.at, unit: null, template: null },
      ...{ by: { id: "demo-reviewer", name: stamp.by }, period: null, reason: null },
      about: "Chi trả trợ cấp",
    };
    expect(entries).toEqual([
      { ...entry, by: expect.objectContaining({ name: stamp.by }), version: expect.any(Number) },
      { ...entry, by: expect.objectContaining({ name: stamp.by }), version: 1 },
    ]);
  });

  it("reads a row for each inspection beside units and session", async () => {
    district.rows();
    await list(hoaTam);
    const { read, written } = district.rows();
    expect(written).toBe(0);
    expect(read).toBeLessThanOrEqual(9 + 3);
  });

  it("never changes, nor does an inspection without it", async () => {
    const demo = await env.DB.prepare("select * from demo").first<Record<string, unknown>>();
    await env.DB.prepare("delete from demo").run();
    await expect(env.DB.prepare("update inspection_events set at = 1").run()).rejects.toThrow(
      "an event never changes",
    );
    await expect(env.DB.prepare("delete from inspection_events").run()).rejects.toThrow(
      "an event is never deleted",
    );
    await expect(env.DB.prepare("update inspections set content = '{}'").run()).rejects.toThrow(
      "an inspection is what its newest event says",
    );
    await expect(env.DB.prepare("delete from inspections").run()).rejects.toThrow(
      "an inspection is never deleted",
    );
    await env.DB.prepare("insert into demo values (?1, ?2, ?3, ?4)")
      .bind(...Object.values(demo ?? {}))
      .run();
  });

  it("is verified: whole, and what was changed of it is named", async () => {
    const { results } = await env.DB.prepare(
      "select name from sqlite_master where type = 'trigger' and tbl_name like 'inspection%'",
    ).all();
    await env.DB.batch(results.map(({ name }) => env.DB.prepare(`drop trigger ${name}`)));
    const page = async () => verifyPage(env.DB, regime, { part: 10, position: null });
    const whole = await page();
    expect([whole.checker, whole.checked, whole.broken]).toEqual(["inspections", 5, []]);

    const broken = {
      checker: "inspections",
      about: null,
      unit: null,
      template: null,
      period: null,
    };
    const cases: [string, string, object[]][] = [
      [
        "inspection_events",
        "by_name = 'x' where seq = 2",
        [{ record: "event", number: 2, fault: "changed" }],
      ],
      [
        "inspections",
        "content = json_set(content, '$.subject', 'x') where number = 1",
        [{ record: "row", number: 1, fault: "changed" }],
      ],
      ["inspections", "seq = 1 where number = 1", [{ record: "row", number: 1, fault: "changed" }]],
      [
        "inspections",
        "number = 9 where number = 1",
        [
          { record: "row", number: 1, fault: "missing" },
          { record: "row", number: 9, fault: "changed" },
        ],
      ],
    ];
    for (const [table, change, expected] of cases) {
      const before = await env.DB.prepare(`select * from ${table}`).all<Record<string, unknown>>();
      await env.DB.prepare(`update ${table} set ${change}`).run();
      expect((await page()).broken).toMatchObject(expected.map((one) => ({ ...broken, ...one })));
      await env.DB.prepare(`delete from ${table}`).run();
      await env.DB.batch(
        before.results.map((row) => {
          const marks = Object.keys(row).map((_, at) => `?${at + 1}`);
          return env.DB.prepare(`insert into ${table} values (${marks})`).bind(
            ...Object.values(row),
          );
        }),
      );
    }
    await env.DB.prepare("delete from inspection_events where seq = 5").run();
    expect((await page()).broken[0]).toMatchObject({
      record: "event",
      number: 5,
      fault: "missing",
    });
  });

  it("is put back with the demonstration", async () => {
    await resetDemo(env.DB, Date.now());
    expect((await list(reviewer)).inspections).toEqual([]);
  });
});
