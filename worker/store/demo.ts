import type { DemoReply } from "../../shared/api/sessions.ts";
import { parseColumn } from "./rows.ts";

/** The tables that using a demonstration changes, those that others build on first. */
const tables = {
  report_events:
    "period, org_unit_id, template_id, seq, move, version, by, at, reason, notes, content, correct_by, previous_hash, hash",
  report_versions:
    "period, org_unit_id, template_id, version, idempotency_key, body_hash, receipt, template_version, sent_by, sent_by_name, sent_at, late, errors, warnings, code, data_state, with_errors, reasons, carried, cell_values, on_behalf, signing, answers",
  reports:
    "period, org_unit_id, template_id, state, version, seq, last_hash, first_sent_at, sent_at, correct_by, filled, expected, errors, warnings, notes, late, correction_asked, entered_for, signed_version, template_version, data_state, cell_values",
  exception_events:
    "period, org_unit_id, template_id, seq, kind, granted, until, reason, by, by_name, at, previous_hash, hash",
  exceptions: "period, org_unit_id, template_id, seq, last_hash, exempt, left_out, extended",
  filed_figures:
    "regime_id, year, kind, version, idempotency_key, body_hash, by, by_name, at, reason, previous_hash, hash, content",
  inspection_events:
    "regime_id, year, seq, number, change, by, by_name, at, content, previous_hash, hash",
  inspections: "regime_id, year, number, seq, last_hash, by_name, at, key, content",
  org_units: "org_unit_id, valid_from, valid_to, position, code, name, type, parent",
  administration_events:
    "regime_id, seq, subject, subject_id, change, by, by_name, at, content, previous_hash, hash",
  administration_heads: "regime_id, seq",
  enrolment_codes: "code_hash, person_id, reusable, expires_at, used_at, purpose, replaced_at",
} as const;

const snapshotOf = (table: string) =>
  `(select contents from demo_snapshot where table_name = '${table}')`;

// Sessions refer to people: they are put back, not written anew. Who was added goes with all he could sign in with.
const restorePeople = [
  `insert into people (person_id, regime_id, org_unit_id, role, name, ended_at)
  select value ->> 'person_id', value ->> 'regime_id', value ->> 'org_unit_id', value ->> 'role',
    value ->> 'name', value ->> 'ended_at'
  from json_each(${snapshotOf("people")}) where true
  on conflict (person_id) do update set org_unit_id = excluded.org_unit_id, role = excluded.role,
    name = excluded.name, ended_at = excluded.ended_at`,
  ...["sessions", "calendar_feeds", "enrolment_codes", "people"].map(
    (table) => `
  delete from ${table} where person_id not in (
    select value ->> 'person_id' from json_each(${snapshotOf("people")}))`,
  ),
];

// Of published forms only the keys are kept: what is there never changes.
const forgetForms = `
  delete from templates where (template_id, version) not in (
    select value ->> 'template_id', value ->> 'version' from json_each(${snapshotOf("templates")}))`;

const kept = {
  regimes: "select regime_id, revision, definition from regimes",
  people: "select person_id, regime_id, org_unit_id, role, name, ended_at from people",
  templates: "select template_id, version from templates",
} as const;

const selectDemo = `select offered from demo where id = 1`;

const insertDemo = `insert into demo (id, starts_at, seeded_at, offered) values (1, ?1, ?2, ?3)`;

const setClock = `
  update demo set starts_at = coalesce(?1, starts_at), seeded_at = ?2 where id = 1`;

// Everything else refers to a regime: its row is put back, not written anew.
const restoreRegimes = `
  update regimes set revision = old.value ->> 'revision', definition = old.value ->> 'definition'
  from json_each((select contents from demo_snapshot where table_name = 'regimes')) old
  where regimes.regime_id = old.value ->> 'regime_id'`;

const forgetChanges = [
  `delete from edition_heads`,
  `delete from editions`,
  `delete from responsible_events`,
  ...["filed", "responsible", "inspection"].map((chain) => `delete from ${chain}_heads`),
  `delete from regime_events`,
  `delete from closed_periods`,
];

const insertSnapshot = `insert or replace into demo_snapshot (table_name, contents) values (?1, ?2)`;

/** What a demonstration offers to a newcomer, or null where the database is none. */
export async function findDemo(db: D1Database): Promise<DemoReply | null> {
  const offered = await db.prepare(selectDemo).first<string>("offered");
  return offered === null ? null : parseColumn<DemoReply>(offered);
}

/** Makes the database a demonstration whose clock starts now at an instant of its own. */
export async function saveDemo(
  db: D1Database,
  offered: DemoReply,
  startsAt: number,
  now: number,
): Promise<void> {
  await db.prepare(insertDemo).bind(startsAt, now, JSON.stringify(offered)).run();
}

/** Starts the clock of a demonstration again, from another instant where one is given. */
export async function setDemoClock(
  db: D1Database,
  startsAt: number | null,
  now: number,
): Promise<void> {
  await db.prepare(setClock).bind(startsAt, now).run();
}

/** Keeps the reports, the regime, its units and its people as they are now, for `resetDemo`. */
export async function saveSnapshot(db: D1Database): Promise<void> {
  const contents = await db.batch<Record<string, unknown>>([
    ...Object.entries(tables).map(([table, columns]) =>
      db.prepare(`select ${columns} from ${table}`),
    ),
    ...Object.values(kept).map((select) => db.prepare(select)),
  ]);
  await db.batch(
    [...Object.keys(tables), ...Object.keys(kept)].map((table, index) =>
      db.prepare(insertSnapshot).bind(table, JSON.stringify(contents[index]?.results ?? [])),
    ),
  );
}

/** Puts all that and the clock back to their beginning; whoever is signed in stays so. */
export async function resetDemo(db: D1Database, now: number): Promise<void> {
  await db.batch([
    ...Object.keys(tables).map((table) => db.prepare(`delete from ${table}`)),
    ...forgetChanges.map((statement) => db.prepare(statement)),
    db.prepare(restoreRegimes),
    ...[...restorePeople, forgetForms].map((statement) => db.prepare(statement)),
    ...Object.entries(tables).map(([table, columns]) => db.prepare(restoring(table, columns))),
    db.prepare(setClock).bind(null, now),
  ]);
}

/** Rows come back in the order of their keys: each builds on the one before. */
function restoring(table: string, columns: string): string {
  const values = columns.split(", ").map((column) => `value ->> '${column}'`);
  return `
    insert into ${table} (${columns}) select ${values.join(", ")}
    from json_each((select contents from demo_snapshot where table_name = '${table}'))`;
}
