import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { type AuditEntry, AuditPageReply } from "../../shared/api/auditSearch.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { file, matrix } from "./support/filing.ts";
import { move } from "./support/movesOf.ts";
import { whileTesting } from "./support/whileTesting.ts";

let district: District;
let administrator: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  administrator = await district.as("demo-quantri");
  const reviewer = await district.as("demo-564");
  for (const person of ["demo-ou-13", null]) {
    await reviewer.send("PUT", "/api/responsibles/ou-13", {
      templates: ["dh-05", "dh-06"],
      person,
    });
  }
  await move(reviewer, "ou-13", "approve");
  await file(reviewer, matrix(1), "k");
  const settings = (await (await reviewer.get("/api/settings")).json()) as { settings: object };
  const changed = { ...settings.settings, inclusive: true };
  await reviewer.send("PUT", "/api/settings", { revision: 1, settings: changed });
  await administrator.send("PUT", "/api/people/demo-ou-19", {
    ...{ seen: 9, name: "Nguyễn Thị Bưởi", role: "reporter", unit: "ou-19", ended: false },
  });
  await administrator.send("POST", "/api/codes", { people: ["demo-ou-19"] });
});

async function page(query: string, asker = administrator): Promise<AuditPageReply> {
  const reply = await asker.get(`/api/audit/events?${query}`);
  if (reply.status !== 200) throw new Error(await reply.text());
  return v.parse(AuditPageReply, await reply.json());
}

/** Every page behind another, as the pane turns them. */
async function all(query: string): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 100; pages++) {
    const more: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const found: AuditPageReply = await page(query + more);
    entries.push(...found.entries);
    cursor = found.next;
    if (cursor === null) return entries;
  }
  throw new Error("it does not end");
}

async function count(sql: string): Promise<number> {
  return (await env.DB.prepare(`select count(*) as n from ${sql}`).first<number>("n")) ?? 0;
}

describe("the record of everything", () => {
  it("begins with what was done last, whoever did it and wherever it is kept", async () => {
    const { entries } = await page("");

    expect(
      entries.slice(0, 5).map(({ source, kind, by, about }) => [source, kind, by.name, about]),
    ).toEqual([
      ["administration", "issue-card", "Quản trị hệ thống", "Nguyễn Thị Bưởi"],
      ["administration", "change-person", "Quản trị hệ thống", "Nguyễn Thị Bưởi"],
      ["settings", "settings", "Chuyên viên Phòng LĐ-TB&XH", "inclusive"],
      ["filed", "targets", "Chuyên viên Phòng LĐ-TB&XH", "2022"],
      ["report", "approve", "Chuyên viên Phòng LĐ-TB&XH", null],
    ]);
    expect(entries[4]).toMatchObject({
      unit: { id: "ou-13", name: "Phường Hòa Hiệp Bắc" },
      template: { id: "dh-04", name: "ĐH-04/HN" },
      period: "2022Q1",
      version: 1,
    });
  });

  it("turned page by page has every event of every source once, none newer than the one before", async () => {
    const entries = await all("");
    const instants = entries.map(({ at }) => Date.parse(at));
    const kept =
      (await count("report_events")) +
      (await count("regime_events")) +
      (await count("filed_figures")) +
      (await count("inspection_events")) +
      (await count("responsible_events")) +
      (await count("administration_events"));

    expect(entries).toHaveLength(kept);
    expect(instants).toEqual(instants.toSorted((left, right) => right - left));
    const reports = entries.filter(({ source }) => source === "report");
    const keys = reports.map(({ unit, template, period, kind, at }) =>
      [unit?.id, template?.id, period, kind, at].join(),
    );
    expect(new Set(keys).size).toBe(await count("report_events"));
  });

  it.each([
    ["a unit", "unit=ou-18", "report_events where org_unit_id = 'ou-18'"],
    ["a form", "template=dh-04", "report_events where template_id = 'dh-04'"],
    ["a period", "period=2022Q1", "report_events where period = '2022Q1'"],
    ["a kind of move", "kind=return", "report_events where move = 'return'"],
    [
      "days, both ends counted",
      "unit=ou-18&from=2022-03-08&to=2022-03-08",
      `report_events where org_unit_id = 'ou-18'
        and at >= 1646672400000 and at < 1646758800000`,
    ],
  ])("is searched by %s", async (_, query, sql) => {
    const entries = await all(query);

    expect(entries).toHaveLength(await count(sql));
    expect(entries.length).toBeGreaterThan(0);
  });

  it("is searched by a person: what he did, and what was changed of him", async () => {
    const entries = await all("person=demo-ou-19");
    const own = await all("person=demo-ou-18&template=dh-04");

    expect(entries.map(({ kind }) => kind)).toEqual(["issue-card", "change-person"]);
    expect(own.map(({ kind, by }) => [kind, by.name])).toEqual([
      ["submit", "Công chức Xã Hòa Xuân Đông"],
    ]);
  });

  it("says who was to answer for which form, and that nobody does any more", async () => {
    const [said, another] = await all("person=demo-ou-13&kind=say-responsible");
    const ended = await all("unit=ou-13&kind=end-responsible");

    expect(said).toEqual({
      source: "responsible",
      kind: "say-responsible",
      at: whileTesting,
      by: { id: "demo-564", name: "Chuyên viên Phòng LĐ-TB&XH" },
      unit: { id: "ou-13", name: "Phường Hòa Hiệp Bắc" },
      template: { id: "dh-06", name: "ĐH-06/NCC" },
      period: null,
      version: null,
      reason: null,
      about: "Công chức Phường Hòa Hiệp Bắc",
    });
    expect(another?.template?.id).toBe("dh-05");
    expect(ended.map(({ template, about }) => [template?.id, about])).toEqual([
      ["dh-06", null],
      ["dh-05", null],
    ]);
  });

  it("keeps what another district's units did to itself", async () => {
    await env.DB.batch([
      env.DB.prepare(
        "insert into org_units values ('ou-90', '2020-01-01', '9999-12-31', 99, 'X', 'X', 'commune', 'ou-91'), ('ou-91', '2020-01-01', '9999-12-31', 99, 'Y', 'Y', 'town', null)",
      ),
      env.DB.prepare(
        `insert into report_events (period, org_unit_id, template_id, seq, move, version, by, at,
          previous_hash, hash)
        select period, 'ou-90', template_id, seq, move, version, by, at, previous_hash, hash
        from report_events where seq = 1 and org_unit_id = 'ou-18' and template_id = 'dh-04'`,
      ),
    ]);
    const found = await all("unit=ou-90");
    await env.DB.prepare("delete from report_events where org_unit_id = 'ou-90'").run();

    expect(found).toEqual([]);
  });

  it.each(["cursor=x", "cursor={%22reports%22:1}", "from=2022-02-30", "to=x"])(
    "is refused with %s",
    async (query) => {
      expect((await administrator.get(`/api/audit/events?${query}`)).status).toBe(400);
    },
  );

  it.each(["{%22reports%22:%22x%22}", "{%22settings%22:%22x%22,%22other%22:null}"])(
    "is not upset by the cursor %s, which is none of its own",
    async (cursor) => {
      expect((await administrator.get(`/api/audit/events?cursor=${cursor}`)).status).toBe(200);
    },
  );
});

describe("a page of the record", () => {
  it("costs some rows for each line it shows, however long the record is", async () => {
    await page("");
    district.rows();
    const first = await page("");
    const ofFirst = district.rows();
    const second = await page(`cursor=${encodeURIComponent(first.next ?? "")}`);
    const ofSecond = district.rows();

    expect([first.entries.length, second.entries.length]).toEqual([30, 30]);
    expect(ofFirst.written + ofSecond.written).toBe(0);
    // An event and its place in time, its unit with two terms, its form and its person, of which several share one.
    // Beside them the few changes of those people, which say what they were called then, and the four
    // events of who answers for a form with their places in time.
    expect(Math.max(ofFirst.read, ofSecond.read)).toBeLessThanOrEqual(6 * 30 + 10 + 2 * 4);
  });

  it("that looks for something looks through so much and no more, and says how far it came", async () => {
    await env.DB.prepare(
      `insert into report_events (period, org_unit_id, template_id, seq, move, version, by, at,
        previous_hash, hash)
      with recursive n (i) as (select 1 union all select i + 1 from n where i < 2000)
      select '2022Q1', 'ou-19', 'dh-n' || i, 1, 'submit', 1, 'demo-ou-19', 1640000000000 + i,
        hex(zeroblob(32)), hex(zeroblob(32)) from n`,
    ).run();
    district.rows();
    const found = await page("kind=return");
    const { read } = district.rows();
    const rest = await all("kind=return");
    await env.DB.prepare("delete from report_events where template_id like 'dh-n%'").run();

    expect(found.next).not.toBeNull();
    expect(found.reached).not.toBeNull();
    expect(read).toBeLessThanOrEqual(600);
    expect(rest).toHaveLength(await count("report_events where move = 'return'"));
  });
});
