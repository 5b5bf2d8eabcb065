import type { PeriodId, TemplateId } from "../../shared/ids.ts";
import { nullable } from "./rows.ts";

type Row = Record<string, unknown>;

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
