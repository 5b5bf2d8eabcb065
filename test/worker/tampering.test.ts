import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply, type BrokenRecord } from "../../shared/api/audit.ts";
import { illustratedDistrict, type Person } from "./support/district.ts";

let reviewer: Person;

beforeAll(async () => {
  reviewer = await (await illustratedDistrict()).as("demo-564");
  // What guards the rows against the application does not guard them against who holds the database.
  await env.DB.prepare("drop trigger reports_move_one_event_at_a_time").run();
});

async function brokenIn(unit: string): Promise<AuditReply["broken"]> {
  const reply = await reviewer.get(`/api/audit?template=dh-04&period=2022Q1&unit=${unit}`);
  return v.parse(AuditReply, await reply.json()).broken;
}

const where = "period = '2022Q1' and template_id = 'dh-04' and org_unit_id";
const keys = ["period", "org_unit_id", "template_id"];

/** Another text of the same length. */
const turned = (column: string) => `substr(${column}, 2) || substr(${column}, 1, 1)`;
const noted = (column: string) =>
  `json_insert(${column}, '$[#]', json('{"cell":null,"text":"Thêm."}'))`;

/** Every column but the keys, with another value that the table takes. The report was sent and returned. */
const changes = {
  report_events: {
    move: "'approve'",
    version: "2",
    by: "by || 'x'",
    at: "at + 1",
    reason: "coalesce(reason, '') || 'x'",
    notes: "replace(notes, '2 hộ', '3 hộ')",
    content: turned("content"),
    correct_by: "'2022-03-12'",
    previous_hash: turned("previous_hash"),
    hash: turned("hash"),
  },
  report_versions: {
    idempotency_key: turned("idempotency_key"),
    body_hash: turned("body_hash"),
    receipt: turned("receipt"),
    template_version: "2",
    sent_by: "sent_by || 'x'",
    sent_by_name: "sent_by_name || 'x'",
    sent_at: "sent_at + 1",
    late: "1 - late",
    errors: "errors + 1, with_errors = coalesce(with_errors, 'x')",
    warnings: "warnings + 1",
    code: turned("code"),
    data_state: "json_set(data_state, '$.estimated', json('true'))",
    with_errors: "coalesce(with_errors, '') || 'x'",
    reasons: noted("reasons"),
    carried: "json_set(carried, '$.revision', 'x')",
    cell_values: "json_set(cell_values, '$[0]', 999)",
    on_behalf: `'{"document":"x"}'`,
    signing: `'{"code":"x"}'`,
    answers: `'[{"cell":null,"text":"x"}]'`,
  },
  reports: {
    state: "'approved'",
    version: "2",
    seq: "seq - 1",
    last_hash: turned("last_hash"),
    first_sent_at: "first_sent_at - 1",
    sent_at: "sent_at + 1",
    correct_by: "'2022-03-12'",
    filled: "filled - 1",
    expected: "expected + 1",
    errors: "errors + 1",
    warnings: "warnings + 1",
    notes: noted("notes"),
    late: "1 - late",
    correction_asked: "'x'",
    entered_for: "'confirmed'",
    signed_version: "1",
    template_version: "2",
    data_state: "json_set(data_state, '$.estimated', json('true'))",
    cell_values: "json_set(cell_values, '$[0]', 999)",
  },
} as const;

const tampered: Record<keyof typeof changes, { row: string; broken: BrokenRecord }> = {
  report_events: {
    row: "and seq = 2",
    broken: { record: "event", number: 2, fault: "changed" },
  },
  report_versions: {
    row: "and version = 1",
    broken: { record: "version", number: 1, fault: "changed" },
  },
  reports: { row: "", broken: { record: "report", number: null, fault: "changed" } },
};

describe.each(Object.keys(changes) as (keyof typeof changes)[])("a row of %s", (table) => {
  const { row, broken } = tampered[table];
  const its = `${where} = 'ou-18' ${row}`;

  it.each(Object.entries(changes[table]))(
    "is named when its %s has been changed",
    async (column, value) => {
      const before = await env.DB.prepare(`select * from ${table} where ${its}`).first();
      await env.DB.prepare(`update ${table} set ${column} = ${value} where ${its}`).run();
      const found = await brokenIn("ou-18");
      const columns = Object.entries(before ?? {}).filter(([name]) => !keys.includes(name));
      await env.DB.prepare(
        `update ${table} set ${columns.map(([name], at) => `${name} = ?${at + 1}`)} where ${its}`,
      )
        .bind(...columns.map(([, held]) => held))
        .run();

      expect(found).toEqual(broken);
      expect(await brokenIn("ou-18")).toBeNull();
    },
  );

  it("is told in full: no column is left out", async () => {
    const { results } = await env.DB.prepare(
      `select name from pragma_table_info('${table}')`,
    ).all();
    const all = results.map(({ name }) => String(name)).filter((name) => !keys.includes(name));
    const numbers: readonly string[] = table === "reports" ? [] : [row.split(" ")[1] ?? ""];

    expect(Object.keys(changes[table])).toEqual(all.filter((name) => !numbers.includes(name)));
  });
});

describe("what was taken away or put in is named", () => {
  it.each<[string, string, string, BrokenRecord]>([
    [
      "the last event",
      "ou-15",
      `delete from report_events where ${where} = 'ou-15' and seq = 2`,
      { record: "event", number: 2, fault: "missing" },
    ],
    [
      "the first event",
      "ou-16",
      `delete from report_events where ${where} = 'ou-16' and seq = 1`,
      { record: "event", number: 1, fault: "missing" },
    ],
    [
      "every event",
      "ou-14",
      `delete from report_events where ${where} = 'ou-14'`,
      { record: "event", number: 1, fault: "missing" },
    ],
    [
      "a version",
      "ou-13",
      `delete from report_versions where ${where} = 'ou-13'`,
      { record: "version", number: 1, fault: "missing" },
    ],
    [
      "the report itself",
      "ou-17",
      `delete from reports where ${where} = 'ou-17'`,
      { record: "report", number: null, fault: "missing" },
    ],
    [
      "a version that nobody sent",
      "ou-12",
      `insert into report_versions
       select period, org_unit_id, template_id, 2, 'another', body_hash, receipt, template_version,
         sent_by, sent_by_name, sent_at, late, errors, warnings, code, data_state, with_errors,
         reasons, carried, cell_values, on_behalf, signing, answers
       from report_versions where ${where} = 'ou-12'`,
      { record: "version", number: 2, fault: "added" },
    ],
  ])("%s", async (_, unit, change, broken) => {
    const changed = await env.DB.prepare(change).run();

    expect(changed.meta.changes).toBeGreaterThan(0);
    expect(await brokenIn(unit)).toEqual(broken);
  });
});
