import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { type BrokenLink, VerificationReply } from "../../shared/api/auditSearch.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";

let administrator: Person;

/** Where they stand among what is checked. */
const parts = { exceptions: 7, editions: 8 } as const;

/** What guards the rows against the application does not guard them against who holds the database. */
const guards = [
  "editions_never_change",
  "edition_heads_follow_their_editions",
  "exceptions_move_one_event_at_a_time",
];

beforeAll(async () => {
  const district: District = await illustratedDistrict();
  administrator = await district.as("demo-quantri");
  const reviewer = await district.as("demo-564");
  const asking = await askingAs(env.DB, "demo-564");
  const decide = async (more: object) => {
    const input = { templates: ["dh-04"], periods: ["2022Q1"], granted: true, ...more };
    const reply = await reviewer.send("POST", "/api/exceptions/ou-19", input);
    if (reply.status !== 200) throw new Error(await reply.text());
  };
  await decide({ kind: "extended", until: "2022-03-18", reason: "Bão." });
  await decide({ kind: "exempt", reason: "Không có đối tượng." });
  await decide({ kind: "left-out", reason: "Chưa đối chiếu." });
  for (const [template, after] of [
    ["dh-04", 0],
    ["dh-04", 1],
    ["dh-04", 2],
    ["dh-00", 0],
  ] as const) {
    const wish = wishOf(await seenBy(asking, template, "2022Q1"), { after });
    const reply = await freeze(reviewer, template, "2022Q1", { ...wish, reason: `Lần ${after}.` });
    if (reply.status !== 201) throw new Error(await reply.text());
  }
  for (const guard of guards) await env.DB.prepare(`drop trigger ${guard}`).run();
});

/** What the route says of one kind of record, page after page. */
async function verify(
  checker: keyof typeof parts,
): Promise<{ checked: number; broken: BrokenLink[] }> {
  let position: string | null = JSON.stringify({ part: parts[checker], position: null });
  let checked = 0;
  const broken: BrokenLink[] = [];
  while (position !== null) {
    const path = `/api/audit/verification?cursor=${encodeURIComponent(position)}`;
    const reply = await administrator.get(path);
    const page: VerificationReply = v.parse(VerificationReply, await reply.json());
    if (page.checker !== checker) break;
    checked += page.checked;
    broken.push(...page.broken);
    position = page.next;
  }
  return { checked, broken };
}

it("what was decided and what was sent up is whole, and all of it has been checked", async () => {
  expect(await verify("exceptions")).toEqual({ checked: 1, broken: [] });
  expect(await verify("editions")).toEqual({ checked: 4, broken: [] });
});

type Table = "exception_events" | "exceptions" | "editions" | "edition_heads";

const poverty = {
  ...{ template: { id: "dh-04", name: "ĐH-04/HN" }, period: "2022Q1", about: null },
};
const decided = { ...poverty, unit: { id: "ou-19", name: "Xã Hòa Tâm" }, checker: "exceptions" };
const sentUp = { ...poverty, unit: { id: "ou-01", name: "Thị xã Đông Hòa" }, checker: "editions" };

describe("what was taken away is named", () => {
  it.each<[string, keyof typeof parts, Table, string, object]>([
    [
      "the last decision",
      "exceptions",
      "exception_events",
      "seq = 3",
      { ...decided, record: "event", number: 3, fault: "missing" },
    ],
    [
      "what is in force",
      "exceptions",
      "exceptions",
      "template_id = 'dh-04'",
      { ...decided, record: "row", number: null, fault: "missing" },
    ],
    [
      "an edition in the middle",
      "editions",
      "editions",
      "template_id = 'dh-04' and number = 2",
      { ...sentUp, record: "edition", number: 2, fault: "missing" },
    ],
    [
      "the last edition, which froze nothing new",
      "editions",
      "editions",
      "template_id = 'dh-04' and number = 3",
      { ...sentUp, record: "edition", number: 3, fault: "missing" },
    ],
    [
      "which edition is the last",
      "editions",
      "edition_heads",
      "template_id = 'dh-04'",
      { ...sentUp, record: "row", number: null, fault: "missing" },
    ],
  ])("%s", async (_, checker, table, row, broken) => {
    const { results } = await env.DB.prepare(`select * from ${table} where ${row}`).all();
    await env.DB.prepare(`delete from ${table} where ${row}`).run();
    const found = await verify(checker);
    await putBack(table, results);

    expect(found.broken).toEqual([broken]);
    expect((await verify(checker)).broken).toEqual([]);
  });

  it("all of a consolidation's editions and their head, by a report that the first has frozen", async () => {
    const of = (table: string) =>
      env.DB.prepare(`select * from ${table} where template_id = 'dh-04'`).all();
    const [editions, heads] = [await of("editions"), await of("edition_heads")];
    await env.DB.batch([
      env.DB.prepare("delete from editions where template_id = 'dh-04'"),
      env.DB.prepare("delete from edition_heads where template_id = 'dh-04'"),
    ]);
    const { broken } = await verify("editions");
    await putBack("editions", editions.results);
    await putBack("edition_heads", heads.results);

    expect(broken).toEqual([
      {
        ...poverty,
        ...{ checker: "editions", unit: expect.objectContaining({ id: expect.any(String) }) },
        ...{ record: "edition", number: null, fault: "missing" },
      },
    ]);
    expect((await verify("editions")).broken).toEqual([]);
  });
});

/** Writes rows again as they were; what looks at how the reports stand now is left aside meanwhile. */
async function putBack(table: Table, rows: readonly Record<string, unknown>[]): Promise<void> {
  const { results } = await env.DB.prepare(
    `select name, sql from sqlite_master where type = 'trigger' and tbl_name = '${table}'`,
  ).all<{ name: string; sql: string }>();
  for (const { name } of results) await env.DB.prepare(`drop trigger ${name}`).run();
  for (const row of rows) {
    const names = Object.keys(row);
    await env.DB.prepare(
      `insert into ${table} (${names}) values (${names.map((_name, at) => `?${at + 1}`)})`,
    )
      .bind(...Object.values(row))
      .run();
  }
  for (const { sql } of results) await env.DB.prepare(sql).run();
}
