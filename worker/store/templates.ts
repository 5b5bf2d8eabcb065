import type { Day, PeriodKind } from "../../shared/calendar/period.ts";
import type { Reporter } from "../../shared/form/template.ts";
import type { PeriodId, TemplateId } from "../../shared/ids.ts";
import { nullable, parseColumn } from "./rows.ts";

/** What lists say of a form. */
export interface TemplateSummary {
  readonly id: TemplateId;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly reportedBy: readonly Reporter[];
  readonly periodKinds: readonly PeriodKind[];
  readonly neverLate: boolean;
  /** Until this day its figures are "sơ bộ" unless the district says otherwise; null where no review changes them. */
  readonly preliminaryUntil: Day | null;
  readonly expected: { readonly [kind: string]: number };
}

/** A definition as it was published. */
export interface StoredDefinition {
  readonly id: TemplateId;
  readonly version: number;
  readonly definition: string;
}

type Row = Record<string, unknown>;

/** The columns of a summary beside its version. */
export const summaryColumns = `
  template_id, code, title, short_title, reported_by, period_kinds, never_late, expected,
  preliminary_until`;

// A lone max() makes SQLite take the other columns from the row that holds it.
const selectNewest = `
  select ${summaryColumns}, max(version) as version from templates where regime_id = ?1 group by template_id order by template_id`;

const selectNewestOf = `
  select t.template_id, t.version, t.definition
  from json_each(?1) k join templates t
    on t.template_id = k.value
    and t.version = (
      select max(version) from templates where template_id = k.value and regime_id = ?2
    )`;

const selectDefinitions = `
  select t.template_id, t.version, t.definition
  from json_each(?1) k join templates t
    on t.template_id = k.value ->> 0 and t.version = k.value ->> 1`;

const selectDefinition = `
  select definition, content_hash from templates where template_id = ?1 and version = ?2`;

const selectNewestVersion = `
  select version, regime_id from templates where template_id = ?1 order by version desc limit 1`;

// Whoever has published a version stands in the record, under the name he bore.
const selectPublished = `
  select t.template_id, t.version, t.code, t.title, t.content_hash, t.published_by,
    t.published_at, (
      select e.by_name from administration_events e
      where e.regime_id = t.regime_id and e.subject = 'template' and e.subject_id = t.template_id
        and e.content ->> '$.template.version' = t.version
      order by e.seq limit 1
    ) as by_name
  from templates t where t.regime_id = ?1 order by t.template_id, t.version`;

const countReports = `
  select r.template_id, r.template_version, count(*) as reports from json_each(?1) k
  cross join reports r on r.period = k.value
  group by r.template_id, r.template_version`;

/** The statement that lists the newest version of every form of a regime. */
export function templatesStatement(db: D1Database, regimeId: string): D1PreparedStatement {
  return db.prepare(selectNewest).bind(regimeId);
}

/** What the rows of that statement say. */
export function summariesOf(rows: readonly Row[]): TemplateSummary[] {
  return rows.map((row) => ({
    id: String(row["template_id"]) as TemplateId,
    version: Number(row["version"]),
    code: String(row["code"]),
    title: String(row["title"]),
    shortTitle: String(row["short_title"]),
    reportedBy: parseColumn<Reporter[]>(row["reported_by"]),
    periodKinds: parseColumn<PeriodKind[]>(row["period_kinds"]),
    neverLate: row["never_late"] === 1,
    preliminaryUntil: nullable(row["preliminary_until"], String),
    expected: parseColumn<TemplateSummary["expected"]>(row["expected"]),
  }));
}

/** The newest version of every form of a regime. */
export async function listTemplates(db: D1Database, regimeId: string): Promise<TemplateSummary[]> {
  return summariesOf((await templatesStatement(db, regimeId).all<Row>()).results);
}

/** A version of a form as its publishing is listed. */
export interface PublishedTemplate {
  readonly id: TemplateId;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly contentHash: string;
  readonly publishedBy: string;
  /** Null where it came with the system. */
  readonly byName: string | null;
  readonly publishedAt: number;
}

/** Every version of every form of a regime. */
export async function listPublished(
  db: D1Database,
  regimeId: string,
): Promise<PublishedTemplate[]> {
  const { results } = await db.prepare(selectPublished).bind(regimeId).all<Row>();
  return results.map((row) => ({
    id: String(row["template_id"]) as TemplateId,
    version: Number(row["version"]),
    code: String(row["code"]),
    title: String(row["title"]),
    contentHash: String(row["content_hash"]),
    publishedBy: String(row["published_by"]),
    byName: nullable(row["by_name"], String),
    publishedAt: Number(row["published_at"]),
  }));
}

/** How many reports of some periods stand on which version of a form, by "dh-04 2": every one of them is read. */
export async function countOnVersions(
  db: D1Database,
  periods: readonly PeriodId[],
): Promise<ReadonlyMap<string, number>> {
  const { results } = await db.prepare(countReports).bind(JSON.stringify(periods)).all<Row>();
  return new Map(
    results.map((row) => [
      `${row["template_id"]} ${row["template_version"]}`,
      Number(row["reports"]),
    ]),
  );
}

/** The statement that finds the newest definitions of some forms. */
export function newestStatement(
  db: D1Database,
  regimeId: string,
  ids: readonly TemplateId[],
): D1PreparedStatement {
  return db.prepare(selectNewestOf).bind(JSON.stringify(ids), regimeId);
}

/** The newest definitions of some forms; those of another regime, or of none, are absent. */
export async function listNewest(
  db: D1Database,
  regimeId: string,
  ids: readonly TemplateId[],
): Promise<StoredDefinition[]> {
  return definitionsOf((await newestStatement(db, regimeId, ids).all<Row>()).results);
}

/** What the rows of a statement about definitions say. */
export function definitionsOf(rows: readonly Row[]): StoredDefinition[] {
  return rows.map((row) => ({
    id: String(row["template_id"]) as TemplateId,
    version: Number(row["version"]),
    definition: String(row["definition"]),
  }));
}

/** Definitions by id and version. */
export async function listDefinitions(
  db: D1Database,
  wanted: readonly { readonly id: TemplateId; readonly version: number }[],
): Promise<StoredDefinition[]> {
  const keys = JSON.stringify(wanted.map(({ id, version }) => [id, version]));
  return definitionsOf((await db.prepare(selectDefinitions).bind(keys).all<Row>()).results);
}

/** A definition and the hash of its content, or null. */
export async function findDefinition(
  db: D1Database,
  id: TemplateId,
  version: number,
): Promise<{ definition: string; contentHash: string } | null> {
  const row = await db.prepare(selectDefinition).bind(id, version).first<Row>();
  return row && { definition: String(row["definition"]), contentHash: String(row["content_hash"]) };
}

/** The newest version of a form and whose it is, or null. */
export async function findNewestVersion(
  db: D1Database,
  id: TemplateId,
): Promise<{ readonly version: number; readonly regimeId: string } | null> {
  const row = await db.prepare(selectNewestVersion).bind(id).first<Row>();
  return row && { version: Number(row["version"]), regimeId: String(row["regime_id"]) };
}
