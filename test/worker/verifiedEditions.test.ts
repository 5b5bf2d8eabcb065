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

const turned = (column: string) => `substr(${column}, 2) || substr(${column}, 1, 1)`;

/** Every column but the key, with another value that the table takes. */
const changes = {
  exception_events: {
    kind: "'left-out'",
    granted: "0",
    until: "null",
    reason: "reason || 'x'",
    by: "by || 'x'",
    by_name: "by_name || 'x'",
    at: "at + 1",
    previous_hash: turned("previous_hash"),
    hash: turned("hash"),
  },
  exceptions: {
    seq: "seq - 1",
    last_hash: turned("last_hash"),
    exempt: "json_set(exempt, '$.reason', 'x')",
    left_out: "null",
    extended: "json_set(extended, '$.until', '2022-03-20')",
  },
  editions: {
    by: "by || 'x'",
    by_name: "by_name || 'x'",
    at: "at + 1",
    sent_to: `json('["Sở LĐ-TB&XH"]')`,
    document: `json('{"number":"1","day":null}')`,
    reason: "reason || 'x'",
    coverage: "json_set(coverage, '$.counted', 10)",
    grounds: "json_set(grounds, '$.revision', 9)",
    figures_hash: turned("figures_hash"),
    content_hash: turned("content_hash"),
    previous_hash: turned("previous_hash"),
    hash: turned("hash"),
    reports: "json_set(reports, '$[0].version', 9)",
    content: `replace(content, '"period":"2022Q1"', '"period":"2022Q2"')`,
  },
  edition_heads: { number: "number - 1", hash: turned("hash") },
} as const;

type Table = keyof typeof changes;

const poverty = {
  ...{ template: { id: "dh-04", name: "ĐH-04/HN" }, period: "2022Q1", about: null },
};
const decided = { ...poverty, unit: { id: "ou-19", name: "Xã Hòa Tâm" }, checker: "exceptions" };
const sentUp = { ...poverty, unit: { id: "ou-01", name: "Thị xã Đông Hòa" }, checker: "editions" };

/** Which row is changed, and what the route then names. */
const tampered: Record<Table, { row: string; broken: object }> = {
  exception_events: {
    row: "seq = 2",
    broken: { ...decided, record: "event", number: 2, fault: "changed" },
  },
  exceptions: {
    row: "template_id = 'dh-04'",
    broken: { ...decided, record: "row", number: null, fault: "changed" },
  },
  // On the third page of its chain.
  editions: {
    row: "template_id = 'dh-04' and number = 3",
    broken: { ...sentUp, record: "edition", number: 3, fault: "changed" },
  },
  edition_heads: {
    row: "template_id = 'dh-04'",
    broken: { ...sentUp, record: "row", number: null, fault: "changed" },
  },
};

const checkerOf = (table: Table) =>
  table.startsWith("exception") ? ("exceptions" as const) : ("editions" as const);

const numbersOf: Record<Table, string[]> = {
  exception_events: ["seq"],
  exceptions: [],
  editions: ["number"],
  edition_heads: [],
};

describe.each(Object.keys(changes) as Table[])("one column of %s", (table) => {
  const { row, broken } = tampered[table];

  it.each(Object.entries(changes[table]))(
    "that was changed is named: %s",
    async (column, value) => {
      const before = await env.DB.prepare(`select * from ${table} where ${row}`).first();
      // An event that gives more time has a day, any other has none.
      const apart = column === "until" ? "until = '2022-03-20', kind = 'extended'" : null;
      const { meta } = await env.DB.prepare(
        `update ${table} set ${apart ?? `${column} = ${value}`} where ${row}`,
      ).run();
      const found = await verify(checkerOf(table));
      const kept = Object.entries(before ?? {});
      const names = kept.map(([name], at) => `${name} = ?${at + 1}`);
      await env.DB.prepare(`update ${table} set ${names} where ${row}`)
        .bind(...kept.map(([, held]) => held))
        .run();

      expect(meta.changes).toBe(1);
      // A report names the edition that froze it by its hash: what is another has gone.
      const [first, ...more] = found.broken;
      expect(first).toEqual(broken);
      expect(more.every(({ record, fault }) => record === "edition" && fault === "missing")).toBe(
        column === "hash" || more.length === 0,
      );
    },
  );

  it("is told in full: none is left out", async () => {
    const { results } = await env.DB.prepare(
      `select name from pragma_table_info('${table}')`,
    ).all();
    const keys = ["period", "org_unit_id", "template_id", ...numbersOf[table]];
    const all = results.map(({ name }) => String(name)).filter((name) => !keys.includes(name));

    expect(Object.keys(changes[table]).toSorted()).toEqual(all.toSorted());
  });
});

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
