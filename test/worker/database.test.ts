import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;

beforeAll(async () => {
  district = await emptyDistrict();
  const commune = await district.as("demo-22258");
  await handIn(commune, pathOf("ou-11"), await fillIn(commune, pathOf("ou-11"), quietQuarter()));
  // From here on it is a district's own database.
  await env.DB.prepare("delete from demo").run();
});

const report = "period = '2022Q1' and org_unit_id = 'ou-11'";
const hash = "a".repeat(64);
const version = (changes: Record<string, string>) => {
  const columns = {
    period: "'2022Q1'",
    org_unit_id: "'ou-11'",
    template_id: "'dh-04'",
    version: "2",
    idempotency_key: "'k'",
    body_hash: `'${hash}'`,
    receipt: "'0123456789'",
    template_version: "1",
    sent_by: "'p'",
    sent_by_name: "'P'",
    sent_at: "1",
    late: "0",
    errors: "0",
    warnings: "0",
    code: "'0123456789'",
    data_state: "'{}'",
    with_errors: "null",
    reasons: "'[]'",
    carried: "'{}'",
    cell_values: "'[]'",
    ...changes,
  };
  const names = Object.keys(columns).join(", ");
  return `insert into report_versions (${names}) values (${Object.values(columns).join(", ")})`;
};
const event = (seq: number, move: string, previous: string) =>
  `insert into report_events (period, org_unit_id, template_id, seq, move, version, by, at,
    previous_hash, hash) values ('2022Q1', 'ou-11', 'dh-04', ${seq}, '${move}', 1, 'p', 1,
    '${previous}', '${hash}')`;

const filed = (changes: Record<string, string>) => {
  const columns = {
    ...{ regime_id: "'dong-hoa-2022'", year: "2023", kind: "'targets'", version: "1" },
    ...{ idempotency_key: "'k'", body_hash: `'${hash}'`, by: "'p'", by_name: "'P'", at: "1" },
    ...{ previous_hash: `'${hash}'`, hash: `'${hash}'`, content: `'{"sources":[]}'` },
    ...changes,
  };
  const names = Object.keys(columns).join(", ");
  return `insert into filed_figures (${names}) values (${Object.values(columns).join(", ")})`;
};

describe("the database itself refuses", () => {
  it.each([
    [
      "to change a figure that was sent",
      `update report_versions set cell_values = '[]' where ${report}`,
    ],
    ["to delete a version", `delete from report_versions where ${report}`],
    ["to change an event", `update report_events set by = 'x' where ${report}`],
    ["to delete an event", `delete from report_events where ${report}`],
    ["to delete a report", `delete from reports where ${report}`],
    [
      "a state that no report has",
      `update reports set state = 'lost', seq = seq + 1 where ${report}`,
    ],
    [
      "a report that moves without an event",
      `update reports set state = 'approved' where ${report}`,
    ],
    [
      "a report that goes back a version",
      `update reports set version = 0, seq = seq + 1 where ${report}`,
    ],
    [
      "a report that is returned without a note",
      `update reports set state = 'returned', seq = seq + 1 where ${report}`,
    ],
    [
      "a report with other values than those of its newest version",
      `insert into reports (period, org_unit_id, template_id, state, version, seq, last_hash,
         first_sent_at, sent_at, filled, expected, errors, warnings, template_version, data_state,
         cell_values)
       select period, org_unit_id, template_id, state, version, seq + 1, last_hash, first_sent_at,
         sent_at, filled, expected, errors, warnings, template_version, data_state,
         json_set(cell_values, '$[0]', 999)
       from reports where ${report}
       on conflict do update set seq = excluded.seq, cell_values = excluded.cell_values`,
    ],
    ["to change filed figures", "update filed_figures set reason = 'x'"],
    ["to delete filed figures", "delete from filed_figures"],
    ["filed figures after a version that does not exist", filed({ version: "3" })],
    ["filed figures that do not follow the last version", filed({ year: "2022", version: "2" })],
    ["filed figures that are no set", filed({ content: "'{}'" })],
    ["filed figures of a kind there is not", filed({ kind: "'wishes'" })],
    ["a version after one that does not exist", version({ version: "3" })],
    ["version 0", version({ version: "0" })],
    ["values that are not JSON", version({ cell_values: "'['" })],
    ["values that are not a list", version({ cell_values: "'{}'" })],
    ["errors without an explanation", version({ errors: "1" })],
    ["an empty explanation", version({ with_errors: "'  '" })],
    ["a text where a number belongs", version({ sent_at: "'soon'" })],
    ["an event before the first", event(0, "submit", hash)],
    ["an event after one that does not exist", event(9, "approve", hash)],
    ["an event that does not hold the hash of the one before", event(2, "approve", hash)],
    ["a move that does not exist", event(2, "forget", hash)],
    ["to change a published form", "update templates set title = 'x'"],
    ["to delete a published form", "delete from templates"],
    [
      "two names of a unit on one day",
      "insert into org_units values ('ou-11', '2021-01-01', '2021-12-31', 1, 'X', 'X', 'ward', null)",
    ],
    [
      "a term that begins on a day that does not exist",
      "insert into org_units values ('ou-99', '2022-02-30', '2022-12-31', 1, 'X', 'X', 'ward', null)",
    ],
    ["a role that does not exist", "update people set role = 'owner'"],
    ["a second demonstration", "insert into demo values (2, 0, 0, '{}')"],
  ])("%s", async (_, sql) => {
    await expect(env.DB.prepare(sql).run()).rejects.toThrow();
  });

  it("takes what is in order", async () => {
    await env.DB.prepare(version({})).run();

    await env.DB.prepare(filed({})).run();

    const counted = env.DB.prepare(`select count(*) as n from report_versions where ${report}`);
    expect(await counted.first("n")).toBe(2);
  });
});

describe("every look-up", () => {
  it.each([
    ["of a session", "select * from sessions where token_hash = 'x'"],
    ["of a code", "select * from enrolment_codes where code_hash = 'x'"],
    ["of a report", `select * from reports where ${report} and template_id = 'x'`],
    [
      "of a version",
      `select * from report_versions where ${report} and template_id = 'x' and version = 1`,
    ],
    [
      "of filed figures",
      "select * from filed_figures where regime_id = 'x' and year = 2022 and kind = 'targets' order by version desc limit 1",
    ],
    ["of the children of a unit", "select * from org_units where parent = 'x' and valid_to >= 'y'"],
  ])("%s goes by a key", async (_, sql) => {
    const { results } = await env.DB.prepare(`explain query plan ${sql}`).all();

    expect(results.map((row) => String(row["detail"]))).toEqual([
      expect.stringMatching(/^SEARCH /),
    ]);
  });
});
