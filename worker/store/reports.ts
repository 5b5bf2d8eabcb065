import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import {
  type NewestReport,
  newestColumns,
  newestOf,
  type ReportSummary,
  type StoredReport,
  summaryColumns,
  summaryOf,
  versionColumns,
  versionOf,
} from "./reportRows.ts";
import { chunksOf, keyedStatements, type ReportKey } from "./rows.ts";

type Row = Record<string, unknown>;

const selectSent = (marks: string) => `
  with keys (period, unit, template) as (values ${marks})
  select ${summaryColumns}, ${versionColumns}
  from keys k
  cross join reports r
    on r.period = k.period and r.org_unit_id = k.unit and r.template_id = k.template
  join report_versions v
    on v.period = r.period and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id
    and v.version = r.version`;

// Bound one by one: keys or periods passed as one JSON text, or listed after IN, would each cost a row read more. The
// platform binds a hundred values at most.
const mostBound = 90;

const selectNewest = (marks: string) => `
  with keys (period, unit, template) as (values ${marks})
  select ${summaryColumns}, ${newestColumns} from keys k
  cross join reports r
    on r.period = k.period and r.org_unit_id = k.unit and r.template_id = k.template`;

const selectOfUnit = (marks: string) => `
  with periods (period) as (values ${marks})
  select ${summaryColumns} from periods p
  cross join reports r on r.period = p.period and r.org_unit_id = ?1`;

const selectReport = `
  select ${summaryColumns}, ${newestColumns} from reports r
  where r.period = ?1 and r.org_unit_id = ?2 and r.template_id = ?3`;

/** The statements that find reports with their newest versions, as many as the platform takes at once in each; those
 *  never sent are absent. */
export function sentStatements(db: D1Database, keys: readonly ReportKey[]): D1PreparedStatement[] {
  return keyedStatements(db, selectSent, keys);
}

/** What the rows of those statements say. */
export function sentOf(rows: readonly Row[]): StoredReport[] {
  return rows.map((row) => ({ ...summaryOf(row), sent: versionOf(row) }));
}

/** Reports with their newest versions; those never sent are absent. */
export async function listSent(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<StoredReport[]> {
  if (keys.length === 0) return [];
  const found = await db.batch<Row>(sentStatements(db, keys));
  return sentOf(found.flatMap(({ results }) => results));
}

/** The statements that find how reports stand and what they say, at one row each; those never sent are absent. */
export function newestStatements(
  db: D1Database,
  keys: readonly ReportKey[],
): D1PreparedStatement[] {
  return keyedStatements(db, selectNewest, keys);
}

/** What the rows of those statements say. */
export function newestReportsOf(rows: readonly Row[]): NewestReport[] {
  return rows.map((row) => ({ ...summaryOf(row), ...newestOf(row) }));
}

/** How reports stand and what they say, at one row each; those never sent are absent. */
export async function listNewest(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<NewestReport[]> {
  const statements = newestStatements(db, keys);
  if (statements.length === 0) return [];
  const results = await db.batch<Row>(statements);
  return newestReportsOf(results.flatMap((found) => found.results));
}

/** The statement that finds how a report stands, and the copy of its newest version. */
export function reportStatement(db: D1Database, key: ReportKey): D1PreparedStatement {
  return db.prepare(selectReport).bind(key.period, key.unit, key.template);
}

/** The statements that list a unit's reports of some periods, as many as the platform takes at once in each. */
export function reportsOfUnitStatements(
  db: D1Database,
  unit: OrgUnitId,
  periods: readonly PeriodId[],
): D1PreparedStatement[] {
  return chunksOf(periods, mostBound).map((chunk) => {
    const marks = chunk.map((_, index) => `(?${index + 2})`);
    return db.prepare(selectOfUnit(marks.join())).bind(unit, ...chunk);
  });
}

/** What the rows of a statement about summaries say. */
export function summariesOf(rows: readonly Row[]): ReportSummary[] {
  return rows.map(summaryOf);
}

/** Whether a report was ever sent, whatever has become of it since. */
export async function wasSent(db: D1Database, key: ReportKey): Promise<boolean> {
  const found = await reportStatement(db, key).first<Row>();
  return found !== null && Number(found["version"]) > 0;
}
