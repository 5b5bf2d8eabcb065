import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { type BrokenLink, VerificationReply } from "../../shared/api/auditSearch.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { file, matrix } from "./support/filing.ts";

let district: District;
let administrator: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  administrator = await district.as("demo-quantri");
  const reviewer = await district.as("demo-564");
  await file(reviewer, matrix(1), "k");
  const settings = (await (await reviewer.get("/api/settings")).json()) as { settings: object };
  const changed = { ...settings.settings, inclusive: true };
  await reviewer.send("PUT", "/api/settings", { revision: 1, settings: changed });
  await reviewer.send("PUT", "/api/settings", { revision: 2, settings: settings.settings });
  await administrator.send("PUT", "/api/people/demo-ou-19", {
    ...{ seen: 9, name: "Nguyễn Thị Bưởi", role: "reporter", unit: "ou-19", ended: false },
  });
  await administrator.send("POST", "/api/codes", { people: ["demo-ou-19"] });
  await administrator.send("PUT", "/api/org-units/ou-20", {
    ...{ seen: 9, reason: "Nghị quyết", evenOwed: false },
    wish: {
      ...{ kind: "change", from: "2022-08-01", code: "22300", name: "Xã Hòa Xuân Nam Mới" },
      ...{ type: "commune", parent: "ou-01" },
    },
  });
  // What guards the rows against the application does not guard them against who holds the database.
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'trigger'",
  ).all();
  await env.DB.batch(results.map(({ name }) => env.DB.prepare(`drop trigger ${name}`)));
});

/** Every page behind another, as the pane turns them. */
async function verify(): Promise<{ checked: Map<string, number>; broken: BrokenLink[] }> {
  const checked = new Map<string, number>();
  const broken: BrokenLink[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 300; pages++) {
    const query: string = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const reply = await administrator.get(`/api/audit/verification${query}`);
    const page: VerificationReply = v.parse(VerificationReply, await reply.json());
    checked.set(page.checker, (checked.get(page.checker) ?? 0) + page.checked);
    broken.push(...page.broken);
    cursor = page.next;
    if (cursor === null) return { checked, broken };
  }
  throw new Error("it does not end");
}

async function count(table: string): Promise<number> {
  return (await env.DB.prepare(`select count(*) as n from ${table}`).first<number>("n")) ?? 0;
}

it("the whole record of the demonstration is whole, and every record of it has been checked", async () => {
  const { checked, broken } = await verify();

  expect(broken).toEqual([]);
  expect(Object.fromEntries(checked)).toEqual({
    administration: await count("administration_events"),
    people: await count("people"),
    units: await count("(select distinct org_unit_id from org_units)"),
    templates: await count("templates"),
    settings: await count("regime_events"),
    filed: await count("filed_figures"),
    reports: await count("reports"),
    exceptions: 0,
    editions: 0,
    responsibles: await count("responsible_events"),
    inspections: await count("inspection_events"),
  });
});

describe("what was changed beside the record is named", () => {
  it.each<[string, string, string, object]>([
    [
      "a person's role",
      "update people set role = 'administrator' where person_id = 'demo-ou-18'",
      "update people set role = 'reporter' where person_id = 'demo-ou-18'",
      { checker: "people", about: "Công chức Xã Hòa Xuân Đông", record: "row", fault: "changed" },
    ],
    [
      "a person whom nobody added",
      "insert into people values ('p-x', 'dong-hoa-2022', 'ou-19', 'administrator', 'X', null)",
      "delete from people where person_id = 'p-x'",
      { checker: "people", about: "X", record: "row", fault: "added" },
    ],
    [
      "a unit's name in the past",
      "update org_units set name = 'Xã Khác' where org_unit_id = 'ou-20' and valid_from = '2020-06-01'",
      "update org_units set name = 'Xã Hòa Xuân Nam' where org_unit_id = 'ou-20' and valid_from = '2020-06-01'",
      { checker: "units", about: "Xã Hòa Xuân Nam Mới", record: "row", fault: "changed" },
    ],
    [
      "a published form",
      "update templates set definition = json_set(definition, '$.title', 'Khác') where template_id = 'dh-04'",
      "update templates set definition = json_set(definition, '$.title', 'Diễn biến hộ nghèo, hộ cận nghèo') where template_id = 'dh-04'",
      { checker: "templates", about: "ĐH-04/HN", record: "version", number: 1, fault: "changed" },
    ],
    [
      "a report's version",
      "update report_versions set warnings = warnings + 1 where org_unit_id = 'ou-18' and template_id = 'dh-04' and period = '2022Q1'",
      "update report_versions set warnings = warnings - 1 where org_unit_id = 'ou-18' and template_id = 'dh-04' and period = '2022Q1'",
      {
        ...{ checker: "reports", unit: { id: "ou-18", name: "Xã Hòa Xuân Đông" } },
        ...{ template: { id: "dh-04", name: "ĐH-04/HN" }, period: "2022Q1" },
        ...{ record: "version", number: 1, fault: "changed" },
      },
    ],
    [
      "how long the record of administration is",
      "update administration_heads set seq = seq + 1",
      "update administration_heads set seq = seq - 1",
      { checker: "administration", record: "event", number: 5, fault: "missing" },
    ],
    [
      "an event behind the end of that record",
      "update administration_heads set seq = seq - 1",
      "update administration_heads set seq = seq + 1",
      { checker: "administration", record: "event", number: 4, fault: "added" },
    ],
  ])("%s", async (_, change, back, expected) => {
    await env.DB.prepare(change).run();
    const { broken } = await verify();
    await env.DB.prepare(back).run();

    expect(broken).toEqual([expect.objectContaining(expected)]);
  });

  it("and nothing any more when it has been put back", async () => {
    expect((await verify()).broken).toEqual([]);
  });
});

describe("a page of checking", () => {
  it("asks the database at most fifty things, as a request may", async () => {
    let asked = 0;
    const counted = new Proxy(env.DB, {
      get: (db, name: keyof D1Database) => {
        if (name !== "prepare") return db[name].bind(db);
        return (sql: string) => {
          asked += 1;
          return db.prepare(sql);
        };
      },
    });
    const { verifyPage } = await import("../../worker/actions/verification/verifyPage.ts");
    const { regime } = await import("../../shared/regimes/dongHoa2022/regime.ts");
    let cursor: { part: number; position: string | null } | null = { part: 0, position: null };
    const most: number[] = [];
    while (cursor) {
      asked = 0;
      const { next }: { next: string | null } = await verifyPage(counted, regime, cursor);
      most.push(asked);
      cursor = next === null ? null : JSON.parse(next);
    }

    expect(Math.max(...most)).toBeLessThanOrEqual(45);
  });

  it.each(["x", "{}", "{%22part%22:-1,%22position%22:null}"])(
    "is refused with the cursor %s",
    async (cursor) => {
      const reply = await administrator.get(`/api/audit/verification?cursor=${cursor}`);

      expect(reply.status).toBe(400);
    },
  );
});
