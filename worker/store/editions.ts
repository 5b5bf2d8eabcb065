import type { TemplateId } from "../../shared/ids.ts";
import type { ReportEvent } from "../../shared/report/event.ts";
import type {
  Edition,
  EditionCoverage,
  EditionGrounds,
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

/** The last edition of a consolidation. */
export type EditionHead = Pick<Edition, "seq" | "hash">;

/** What a list says of an edition. */
export type ListedEdition = Omit<Edition, "grounds" | "reports">;

type Row = Record<string, unknown>;

const listedColumns = `
  template_id, number, by, by_name, at, sent_to, document, reason, coverage, figures_hash,
  content_hash, previous_hash, hash`;

/** The columns of an edition, without the text that it is rebuilt from. */
export const editionColumns = `${listedColumns}, grounds, reports`;

const selectOfPeriod = `
  select ${listedColumns} from editions where period = ?1 and org_unit_id = ?2
  order by template_id, number`;

const selectLatest = `
  select ${listedColumns} from editions
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 order by number desc limit 1`;

const selectEdition = `
  select ${editionColumns}, content from editions
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 and number = ?4`;

const selectPart = `
  select ${editionColumns}, content from editions
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 and number > ?4
  order by number limit ?5`;

const selectHead = `
  select number, hash from edition_heads
  where period = ?1 and org_unit_id = ?2 and template_id = ?3`;

const saveHead = `
  insert into edition_heads (period, org_unit_id, template_id, number, hash)
  values (?1, ?2, ?3, ?4, ?5)
  on conflict (period, org_unit_id, template_id) do update set
    number = excluded.number, hash = excluded.hash`;

const insertEdition = `
  insert into editions (period, org_unit_id, template_id, number, by, by_name, at, sent_to, document,
    reason, coverage, grounds, figures_hash, content_hash, previous_hash, hash, reports, content)
  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)`;

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

/** Some editions of a consolidation, those behind a number, and which is said to be its last; null where none is. */
export async function listEditionChain(
  db: D1Database,
  { period, unit, template }: EditionKey,
  after: number,
  most: number,
): Promise<{ readonly part: StoredEdition[]; readonly head: EditionHead | null }> {
  const [editions, heads] = await db.batch<Row>([
    db.prepare(selectPart).bind(period, unit, template, after, most),
    db.prepare(selectHead).bind(period, unit, template),
  ]);
  const [head] = heads?.results ?? [];
  return {
    part: (editions?.results ?? []).map(storedOf),
    head: head ? { seq: Number(head["number"]), hash: String(head["hash"]) } : null,
  };
}

/** Saves an edition and freezes reports with it, together or not at all: false where its number is taken, or what it
 *  is made of has moved on meanwhile. The edition comes first: it looks at how the reports stand. */
export async function saveEdition(
  db: D1Database,
  { period, unit, template }: EditionKey,
  { edition, content }: StoredEdition,
  frozen: readonly { readonly key: ReportKey; readonly event: ReportEvent }[],
): Promise<boolean> {
  const { seq, by, byName, at, to, document, reason, coverage, grounds, reports } = edition;
  const inserting = db
    .prepare(insertEdition)
    .bind(
      ...[period, unit, template, seq, by, byName, at, JSON.stringify(to)],
      ...[document && JSON.stringify(document), reason, JSON.stringify(coverage)],
      ...[
        JSON.stringify(grounds),
        edition.figures,
        edition.content,
        edition.previousHash,
        edition.hash,
      ],
      ...[JSON.stringify(reports), content],
    );
  try {
    await db.batch([
      inserting,
      db.prepare(saveHead).bind(period, unit, template, seq, edition.hash),
      ...freezingStatements(db, frozen),
    ]);
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
    message.includes("the reports have moved on") ||
    message.includes("what the reports rest on has moved on")
  );
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
  return { edition: editionOf(row), content: String(row["content"]) };
}

/** An edition as its columns say it. */
export function editionOf(row: Row): Edition {
  return {
    ...listedOf(row),
    grounds: parseColumn<EditionGrounds>(row["grounds"]),
    reports: parseColumn<ReportReference[]>(row["reports"]),
  };
}
