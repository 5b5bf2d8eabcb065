import { type StoredVersion, versionColumns, versionOf } from "./reportRows.ts";
import type { ReportKey } from "./rows.ts";

type Row = Record<string, unknown>;

/** Every version of a report, by its key; further conditions follow. */
export const selectVersions = `
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

/** The statement that lists all versions of a report, from the newest to the oldest. */
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

const selectVersionOfCode = `
  select v.version from report_versions v
  where v.period = ?1 and v.org_unit_id = ?2 and v.template_id = ?3 and v.code = ?4
  order by v.version desc limit 1`;

/** The newest version of a report whose figures have this mã đối chiếu, or null. */
export async function findVersionOfCode(
  db: D1Database,
  { period, unit, template }: ReportKey,
  code: string,
): Promise<number | null> {
  return db.prepare(selectVersionOfCode).bind(period, unit, template, code).first("version");
}

function jsonOf(keys: readonly ReportKey[]): string {
  return JSON.stringify(keys.map(({ period, unit, template }) => [period, unit, template]));
}
