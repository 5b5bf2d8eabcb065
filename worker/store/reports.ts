import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import {
  type ReportSummary,
  type StoredReport,
  type StoredVersion,
  summaryColumns,
  summaryOf,
  versionColumns,
  versionOf,
} from "./reportRows.ts";
import type { ReportKey } from "./rows.ts";

type Row = Record<string, unknown>;

const selectSent = `
  select ${summaryColumns}, ${versionColumns}
  from json_each(?1) k
  cross join reports r
    on r.period = k.value ->> 0 and r.org_unit_id = k.value ->> 1 and r.template_id = k.value ->> 2
  join report_versions v
    on v.period = r.period and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id
    and v.version = r.version`;

// Bound one by one: keys passed as one JSON text, or listed after IN, would each cost a row read more. The platform
// binds a hundred values at most.
const mostKeysBound = 30;

const selectSummaries = (marks: string) => `
  with keys (period, unit, template) as (values ${marks})
  select ${summaryColumns} from keys k
  cross join reports r
    on r.period = k.period and r.org_unit_id = k.unit and r.template_id = k.template`;

const selectVersions = `
  select v.period, v.org_unit_id, v.template_id, v.version, v.sent_at, v.errors, v.warnings,
    ${versionColumns}
  from report_versions v
  where v.period = ?1 and v.org_unit_id = ?2 and v.template_id = ?3`;

const selectRepeated = `
  select v.period, v.org_unit_id, v.template_id, v.version, v.sent_at, v.errors, v.warnings,
    ${versionColumns}
  from json_each(?1) k
  cross join report_versions v
    on v.period = k.value ->> 0 and v.org_unit_id = k.value ->> 1 and v.template_id = k.value ->> 2
  where v.idempotency_key = ?2`;

const selectOfUnit = `
  select ${summaryColumns} from json_each(?1) k
  cross join reports r on r.period = k.value and r.org_unit_id = ?2`;

const selectSummary = `
  select ${summaryColumns} from reports r
  where r.period = ?1 and r.org_unit_id = ?2 and r.template_id = ?3`;

const selectOfPeriod = `select ${summaryColumns} from reports r where r.period = ?1`;

/** The statement that finds reports with their newest versions; those never sent are absent. */
export function sentStatement(db: D1Database, keys: readonly ReportKey[]): D1PreparedStatement {
  return db.prepare(selectSent).bind(jsonOf(keys));
}

/** What the rows of that statement say. */
export function sentOf(rows: readonly Row[]): StoredReport[] {
  return rows.map((row) => ({ ...summaryOf(row), sent: versionOf(row) }));
}

/** Reports with their newest versions; those never sent are absent. */
export async function listSent(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<StoredReport[]> {
  if (keys.length === 0) return [];
  return sentOf((await sentStatement(db, keys).all<Row>()).results);
}

/** How reports stand; those never sent are absent. */
export async function listSummaries(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<ReportSummary[]> {
  const statements = chunksOf(keys, mostKeysBound).map((chunk) => {
    const marks = chunk.map(
      (_, index) => `(?${[1, 2, 3].map((at) => 3 * index + at).join(", ?")})`,
    );
    const values = chunk.flatMap(({ period, unit, template }) => [period, unit, template]);
    return db.prepare(selectSummaries(marks.join())).bind(...values);
  });
  if (statements.length === 0) return [];
  const results = await db.batch<Row>(statements);
  return summariesOf(results.flatMap((found) => found.results));
}

/** The statement that finds the versions of some reports that were sent under an idempotency key. */
export function repeatedStatement(
  db: D1Database,
  keys: readonly ReportKey[],
  idempotencyKey: string,
): D1PreparedStatement {
  return db.prepare(selectRepeated).bind(jsonOf(keys), idempotencyKey);
}

/** What the rows of a statement about versions say. */
export function versionsOf(rows: readonly Row[]): StoredVersion[] {
  return rows.map(versionOf);
}

/** All versions of a report, from the newest to the oldest. */
export async function listVersions(db: D1Database, key: ReportKey): Promise<StoredVersion[]> {
  return versionsOf((await versionsStatement(db, key).all<Row>()).results);
}

/** The statement that lists them. */
export function versionsStatement(db: D1Database, key: ReportKey): D1PreparedStatement {
  return db
    .prepare(`${selectVersions} order by v.version desc`)
    .bind(key.period, key.unit, key.template);
}

/** One version of a report, or null. */
export async function findVersion(
  db: D1Database,
  key: ReportKey,
  version: number,
): Promise<StoredVersion | null> {
  const row = await db
    .prepare(`${selectVersions} and v.version = ?4`)
    .bind(key.period, key.unit, key.template, version)
    .first<Row>();
  return row && versionOf(row);
}

/** The statement that finds how a report stands. */
export function summaryStatement(db: D1Database, key: ReportKey): D1PreparedStatement {
  return db.prepare(selectSummary).bind(key.period, key.unit, key.template);
}

/** The statement that lists a unit's reports of some periods. */
export function reportsOfUnitStatement(
  db: D1Database,
  unit: OrgUnitId,
  periods: readonly PeriodId[],
): D1PreparedStatement {
  return db.prepare(selectOfUnit).bind(JSON.stringify(periods), unit);
}

/** The statement that lists all reports of a period. */
export function reportsOfPeriodStatement(db: D1Database, period: PeriodId): D1PreparedStatement {
  return db.prepare(selectOfPeriod).bind(period);
}

/** What the rows of a statement about summaries say. */
export function summariesOf(rows: readonly Row[]): ReportSummary[] {
  return rows.map(summaryOf);
}

function jsonOf(keys: readonly ReportKey[]): string {
  return JSON.stringify(keys.map(({ period, unit, template }) => [period, unit, template]));
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
