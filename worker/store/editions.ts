import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { ReportEvent } from "../../shared/report/event.ts";
import type {
  Edition,
  EditionCoverage,
  EditionKey,
  ReportReference,
  SentDocument,
} from "../../shared/rollup/edition.ts";
import { freezingStatements } from "./reportWrites.ts";
import { nullable, parseColumn, type ReportKey } from "./rows.ts";

/** An edition with the text that it is rebuilt from. */
export interface StoredEdition {
  readonly edition: Edition;
  readonly content: string;
}

/** What a list says of an edition. */
export type ListedEdition = Omit<Edition, "reports">;

type Row = Record<string, unknown>;

const listedColumns = `
  template_id, number, by, by_name, at, sent_to, document, reason, coverage, figures_hash,
  content_hash, previous_hash, hash`;

const selectOfPeriod = `
  select ${listedColumns} from editions where period = ?1 and org_unit_id = ?2
  order by template_id, number`;

const selectLatest = `
  select ${listedColumns} from editions
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 order by number desc limit 1`;

const selectEdition = `
  select ${listedColumns}, reports, content from editions
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 and number = ?4`;

const selectChain = `
  select ${listedColumns}, reports, content from editions
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 order by number`;

const insertEdition = `
  insert into editions (period, org_unit_id, template_id, number, by, by_name, at, sent_to, document,
    reason, coverage, figures_hash, content_hash, previous_hash, hash, reports, content)
  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)`;

/** Everything that was sent up of a unit's period, by form and number. */
export async function listEditions(
  db: D1Database,
  { period, unit }: Omit<EditionKey, "template">,
): Promise<{ readonly template: TemplateId; readonly edition: ListedEdition }[]> {
  const { results } = await db.prepare(selectOfPeriod).bind(period, unit).all();
  return results.map((row) => ({
    template: String(row["template_id"]) as TemplateId,
    edition: listedOf(row),
  }));
}

/** The newest edition of a consolidation, or null. */
export async function findLatestEdition(
  db: D1Database,
  { period, unit, template }: EditionKey,
): Promise<ListedEdition | null> {
  const row = await db.prepare(selectLatest).bind(period, unit, template).first<Row>();
  return row && listedOf(row);
}

/** One edition of a consolidation, or null. */
export async function findEdition(
  db: D1Database,
  { period, unit, template }: EditionKey,
  number: number,
): Promise<StoredEdition | null> {
  const row = await db.prepare(selectEdition).bind(period, unit, template, number).first<Row>();
  return row && storedOf(row);
}

/** All editions of a consolidation, from the first on. */
export async function listEditionChain(
  db: D1Database,
  { period, unit, template }: EditionKey,
): Promise<StoredEdition[]> {
  const { results } = await db.prepare(selectChain).bind(period, unit, template).all();
  return results.map(storedOf);
}

const selectKeysAfter = `
  select distinct period, org_unit_id, template_id from editions
  where (period, org_unit_id, template_id) > (?1, ?2, ?3)
  order by period, org_unit_id, template_id limit ?4`;

// Each event of a freezing names the edition by its hash.
const selectUnfounded = `
  select e.period, e.org_unit_id, e.template_id, e.seq from report_events e
  where e.move = 'freeze' and not exists (
    select 1 from editions d where d.period = e.period and d.hash = e.content
  )
  limit ?1`;

/** The consolidations behind one that have been sent up, in the order of their keys. */
export async function listEditionKeys(
  db: D1Database,
  { period, unit, template }: EditionKey,
  most: number,
): Promise<EditionKey[]> {
  const { results } = await db.prepare(selectKeysAfter).bind(period, unit, template, most).all();
  return results.map(keyOf);
}

/** Reports that were frozen with an edition that there is not, each with the event that says so. */
export async function listUnfoundedFreezings(
  db: D1Database,
  most: number,
): Promise<{ readonly key: ReportKey; readonly seq: number }[]> {
  const { results } = await db.prepare(selectUnfounded).bind(most).all();
  return results.map((row) => ({ key: keyOf(row), seq: Number(row["seq"]) }));
}

/** Saves an edition and freezes reports with it, together or not at all: false where its number is taken, or a report has
 *  moved on meanwhile. The edition comes first: it looks at how the reports stand. */
export async function saveEdition(
  db: D1Database,
  { period, unit, template }: EditionKey,
  { edition, content }: StoredEdition,
  frozen: readonly { readonly key: ReportKey; readonly event: ReportEvent }[],
): Promise<boolean> {
  const { seq, by, byName, at, to, document, reason, coverage, reports } = edition;
  const inserting = db
    .prepare(insertEdition)
    .bind(
      ...[period, unit, template, seq, by, byName, at, JSON.stringify(to)],
      ...[document && JSON.stringify(document), reason, JSON.stringify(coverage)],
      ...[edition.figures, edition.content, edition.previousHash, edition.hash],
      ...[JSON.stringify(reports), content],
    );
  try {
    await db.batch([inserting, ...freezingStatements(db, frozen)]);
    return true;
  } catch (error) {
    if (error instanceof Error && isCollision(error)) return false;
    throw error;
  }
}

/** Only these say that somebody was faster. */
function isCollision({ message }: Error): boolean {
  return (
    message.includes("UNIQUE constraint failed: editions.") ||
    message.includes("the chain of editions is broken") ||
    message.includes("the reports have moved on")
  );
}

function keyOf(row: Row): ReportKey {
  return {
    period: String(row["period"]) as PeriodId,
    unit: String(row["org_unit_id"]) as OrgUnitId,
    template: String(row["template_id"]) as TemplateId,
  };
}

function listedOf(row: Row): ListedEdition {
  return {
    seq: Number(row["number"]),
    by: String(row["by"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    to: parseColumn<string[]>(row["sent_to"]),
    document: nullable(row["document"], (text) => parseColumn<SentDocument>(text)),
    reason: nullable(row["reason"], String),
    coverage: parseColumn<EditionCoverage>(row["coverage"]),
    figures: String(row["figures_hash"]),
    content: String(row["content_hash"]),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
  };
}

function storedOf(row: Row): StoredEdition {
  const reports = parseColumn<ReportReference[]>(row["reports"]);
  return { edition: { ...listedOf(row), reports }, content: String(row["content"]) };
}
