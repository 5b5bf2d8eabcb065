import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { type RecordOnWire, RecordsReply } from "../../shared/api/auditRecords.ts";
import { countRows } from "./support/countRows.ts";
import { districtOn, type Person } from "./support/district.ts";
import { recordEverything } from "./support/everyRecord.ts";

beforeAll(async () => {
  await recordEverything(env.DB);
});

async function takeAll(code: string) {
  return readAll(await districtOn(env.DB).as(code));
}

/** Every page behind another, as the pane turns them. */
async function readAll(person: Person): Promise<{ records: RecordOnWire[]; pages: number }> {
  const records: RecordOnWire[] = [];
  let cursor: string | null = null;
  for (let pages = 1; pages < 100; pages++) {
    const query: string = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const reply = await person.get(`/api/audit/records${query}`);
    const page = v.parse(RecordsReply, await reply.json());
    records.push(...page.records);
    cursor = page.next;
    if (cursor === null) return { records, pages };
  }
  throw new Error("it does not end");
}

/** The first link of which a stranger with nothing but a SHA-256 finds that it is not as it was written. */
async function firstBroken(records: readonly RecordOnWire[]): Promise<RecordOnWire | null> {
  const ends = new Map<string, { seq: number; hash: string }>();
  for (const record of records) {
    const { chain, seq, hash, text } = record;
    const before = ends.get(chain) ?? { seq: 0, hash: "0".repeat(64) };
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    const told = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
    const [named, event] = JSON.parse(text);
    const isWhole =
      told.join("") === hash &&
      named === chain &&
      event.seq === seq &&
      seq === before.seq + 1 &&
      event.previousHash === before.hash;
    if (!isWhole) return record;
    ends.set(chain, { seq, hash });
  }
  return null;
}

async function count(table: string): Promise<number> {
  return (await env.DB.prepare(`select count(*) as n from ${table}`).first<number>("n")) ?? 0;
}

describe("the whole record, as somebody takes it away", () => {
  it.each(["demo-564", "demo-quantri"])("holds every record there is, for %s", async (code) => {
    const { records } = await takeAll(code);
    const counted = new Map<string, number>();
    for (const { source } of records) counted.set(source, (counted.get(source) ?? 0) + 1);

    expect(Object.fromEntries(counted)).toEqual({
      administration: await count("administration_events"),
      settings: await count("regime_events"),
      filed: await count("filed_figures"),
      reports: await count("report_events"),
      exceptions: await count("exception_events"),
      editions: await count("editions"),
      responsibles: await count("responsible_events"),
      inspections: await count("inspection_events"),
    });
  });

  it("can be checked by whoever has nothing but it and a SHA-256", async () => {
    const { records } = await takeAll("demo-564");

    expect(await firstBroken(records)).toBeNull();
    const some = records.find(({ source }) => source === "reports");
    const forged = records.map((record) =>
      record === some ? { ...record, text: record.text.replace("submit", "approve") } : record,
    );
    expect(await firstBroken(forged)).toMatchObject({ chain: some?.chain, seq: some?.seq });
    const cut = records.filter((record) => record !== some);
    expect(await firstBroken(cut)).toMatchObject({ chain: some?.chain, seq: 2 });
  });

  it("says of no code what it is", async () => {
    const { records } = await takeAll("demo-quantri");
    const { results } = await env.DB.prepare("select code_hash from enrolment_codes").all();

    expect(results.length).toBeGreaterThan(0);
    const texts = records.map(({ text }) => text).join("\n");
    for (const { code_hash } of results) expect(texts).not.toContain(String(code_hash));
  });

  it("costs so many requests, and reads so many rows", async () => {
    const counted = countRows(env.DB);
    const person = await districtOn(counted.db).as("demo-564");
    counted.take();
    const { pages } = await readAll(person);
    const { read, written } = counted.take();

    expect({ pages, written }).toEqual({ pages: 15, written: 0 });
    expect(read).toBeLessThan(2800);
  });
});

/** What another district's regime, with a form of its own, has of a unit that stands under ours. */
async function recordElsewhere(): Promise<void> {
  const definition = `json_set(definition, '$.id', 'other')`;
  await env.DB.batch([
    env.DB.prepare(
      `insert into regimes select 'other', revision, ${definition} from regimes limit 1`,
    ),
    env.DB.prepare(
      `insert into templates select 'o-04', version, 'other', code, title, short_title, reported_by,
        period_kinds, expected, content_hash, published_by, published_at, definition
      from templates where template_id = 'dh-04' and version = 1`,
    ),
    env.DB.prepare(
      `insert into report_events (period, org_unit_id, template_id, seq, move, version, by, at,
        previous_hash, hash)
      select period, org_unit_id, 'o-04', seq, move, version, by, at, previous_hash, hash
      from report_events where seq = 1 and org_unit_id = 'ou-18' and template_id = 'dh-04'`,
    ),
  ]);
}

describe("what a unit recorded under another regime", () => {
  beforeAll(recordElsewhere);

  it("is in nobody else's record, so that every hash is of its text", async () => {
    const { records } = await takeAll("demo-564");

    expect(records.filter(({ chain }) => chain.includes("o-04"))).toEqual([]);
    expect(await firstBroken(records)).toBeNull();
  });

  it("is found and checked by nobody else", async () => {
    const person = await districtOn(env.DB).as("demo-564");
    const found = await (await person.get("/api/audit/events?template=o-04")).json();

    expect(found).toMatchObject({ entries: [] });
  });
});
