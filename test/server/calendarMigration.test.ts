import { globSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";

const migrations = globSync("worker/migrations/*.sql").sort();
const calendar = migrations.findIndex((path) => path.endsWith("0006_calendar.sql"));

const hash = "a".repeat(64);

/** A database as it was before, with a regime, a form, and two reports that came late and are “sơ bộ”: one was corrected,
 *  the other withdrawn and sent anew. */
function databaseBefore(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  for (const path of migrations.slice(0, calendar)) db.exec(readFileSync(path, "utf8"));
  const definition = { settings: { inclusive: true, merged: [] }, calendar: { year: 2022 } };
  const state = JSON.stringify({ estimated: false, preliminary: true });
  const values = "period, org_unit_id, template_id, version, idempotency_key, body_hash, receipt";
  const version = (unit: string, number: number, late: number) => `
    insert into report_versions (${values}, template_version, sent_by, sent_by_name, sent_at, late,
      errors, warnings, code, data_state, reasons, carried, cell_values)
    values ('2022Q1', '${unit}', 'dh-04', ${number}, 'k${number}', '${hash}', '0123456789', 1, 'p', 'P',
      ${number}, ${late}, 0, 0, '0123456789', '${state}',
      '[]', '{}', '[${number}]')`;
  db.exec(`
    insert into regimes values ('r', 1, '${JSON.stringify(definition)}');
    insert into templates (template_id, version, regime_id, code, title, short_title, reported_by,
      period_kinds, expected, content_hash, published_by, published_at, definition)
    values ('dh-04', 1, 'r', 'C', 'T', 'S', '[]', '[]', '{}', '${hash}', 'p', 1,
      '{"preliminaryUntil":"2022-12-14"}'),
      ('dh-03', 1, 'r', 'C', 'T', 'S', '[]', '[]', '{}', '${hash}', 'p', 1, '{}');
    ${version("ou-11", 1, 1)};
    ${version("ou-11", 2, 0)};
    ${version("ou-12", 1, 0)};
    ${version("ou-12", 2, 1)};
    insert into reports (period, org_unit_id, template_id, state, version, seq, last_hash,
      first_sent_at, sent_at, filled, expected, errors, warnings, template_version, data_state,
      cell_values)
    values
      ('2022Q1', 'ou-11', 'dh-04', 'submitted', 2, 2, '${hash}', 1, 2, 0, 0, 0, 0, 1, '${state}',
        '[2]'),
      ('2022Q1', 'ou-12', 'dh-04', 'submitted', 2, 3, '${hash}', 2, 2, 0, 0, 0, 0, 1, '${state}',
        '[2]')`);
  return db;
}

it("what was stored before keeps what its receipts say, and reads the calendar as it did", () => {
  const db = databaseBefore();

  db.exec(readFileSync(migrations[calendar] ?? "", "utf8"));

  const read = (sql: string) =>
    db
      .prepare(sql)
      .all()
      .map((row) => Object.values(row));
  // Late as the first version was that stands as sent; beside it what the newest says.
  expect(
    read("select late, template_version, data_state ->> '$.preliminary', cell_values from reports"),
  ).toEqual([
    [1, 1, 1, "[2]"],
    [1, 1, 1, "[2]"],
  ]);
  expect(read("select template_id, preliminary_until from templates order by 1")).toEqual([
    ["dh-03", null],
    ["dh-04", "2022-12-14"],
  ]);
  const [[definition] = []] = read("select definition from regimes");
  expect(JSON.parse(String(definition))).toEqual({
    settings: {
      inclusive: true,
      merged: [],
      weekends: "last-working-day",
      onward: [],
      preliminaryUntil: null,
    },
    calendar: { year: 2022, daysOff: [], adHocOpened: 0 },
    onwardTo: [],
  });
});

it("what guarded rows before guards them after", () => {
  const db = databaseBefore();
  db.exec(readFileSync(migrations[calendar] ?? "", "utf8"));

  expect(() => db.exec("update reports set state = 'approved'")).toThrow("has moved on");
  expect(() =>
    db.exec(`
      insert into reports select period, 'ou-13', template_id, state, version, seq, last_hash,
        first_sent_at, sent_at, correct_by, filled, expected, errors, warnings, notes, late,
        template_version, data_state, cell_values from reports where org_unit_id = 'ou-11'`),
  ).toThrow("not the values of the newest version");
  expect(() => db.exec("update templates set title = 'x'")).toThrow("never changes");
  expect(() => db.exec("update regimes set revision = 2")).toThrow("the regime has moved on");
});
