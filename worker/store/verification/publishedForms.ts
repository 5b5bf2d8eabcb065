import type {
  AdministrationContent,
  HandedOver,
} from "../../../shared/administration/administrationEvent.ts";
import type { TemplateId } from "../../../shared/ids.ts";
import { parseColumn } from "../rows.ts";
import { summariesOf, summaryColumns, type TemplateSummary } from "../templates.ts";
import { bytesOf, upTo } from "./boundedRows.ts";
import type { PageRoom } from "./chainPart.ts";
import { handedOverOf, handedOverStatement } from "./recordedStates.ts";

/** A version of a form. */
export interface FormVersion {
  readonly id: TemplateId;
  readonly version: number;
}

/** A version of a form as it is stored. */
export interface StoredForm extends TemplateSummary {
  readonly contentHash: string;
  readonly publishedBy: string;
  readonly publishedAt: number;
  readonly definition: string;
}

/** A version of a form as the record says that it was published. */
export interface Publication extends FormVersion {
  readonly contentHash: string | undefined;
  readonly by: string;
  readonly at: number;
  /** Absent where the record is older than its telling so. */
  readonly expected?: TemplateSummary["expected"];
}

/** Versions of forms behind one, and what the record knows of forms, read at one moment. */
export interface PublishedForms {
  readonly page: readonly StoredForm[];
  /** Every version that is stored. */
  readonly stored: readonly FormVersion[];
  readonly handedOver: HandedOver | null;
  readonly published: readonly Publication[];
  /** Versions that reports stand on, and that are nowhere; told only where nothing lies before the page. */
  readonly lost: readonly FormVersion[];
}

type Row = Record<string, unknown>;

const selectPage = upTo(
  `select ${summaryColumns}, version, content_hash, published_by, published_at, definition,
    ${bytesOf("definition")} as size
  from templates where regime_id = ?1 and (template_id, version) > (?2, ?3)
  order by template_id, version limit ?4`,
  "template_id, version",
  "?5",
);

const selectStored = `select template_id, version from templates where regime_id = ?1`;

const selectExpected = `select template_id, version, expected from templates where regime_id = ?1`;

const selectPublished = `
  select subject_id, by, at, content from administration_events
  where regime_id = ?1 and subject = 'template'`;

// Every report is read for it: only the first page asks.
const selectLost = `
  select template_id, version from (
    select distinct template_id, template_version as version from reports where ?1 = ''
  ) r
  where not exists (
    select 1 from templates t where t.template_id = r.template_id and t.version = r.version
  )`;

/** Reads them, from behind a version on. */
export async function listPublishedForms(
  db: D1Database,
  regimeId: string,
  after: { readonly id: string; readonly version: number },
  { records, bytes }: PageRoom,
): Promise<PublishedForms> {
  const [page, stored, begun, published, lost] = await db.batch<Row>([
    db.prepare(selectPage).bind(regimeId, after.id, after.version, records, bytes),
    db.prepare(selectStored).bind(regimeId),
    handedOverStatement(db, regimeId),
    db.prepare(selectPublished).bind(regimeId),
    db.prepare(selectLost).bind(after.id),
  ]);
  const rows = page?.results ?? [];
  return {
    page: summariesOf(rows).map((summary, index) => ({ ...summary, ...beside(rows[index] ?? {}) })),
    stored: (stored?.results ?? []).map(versionOf),
    handedOver: handedOverOf(begun?.results),
    published: (published?.results ?? []).map((row) => {
      const { template } = parseColumn<AdministrationContent>(row["content"]);
      return {
        id: String(row["subject_id"]) as TemplateId,
        version: template?.version ?? 0,
        contentHash: template?.contentHash,
        by: String(row["by"]),
        at: Number(row["at"]),
        ...(template?.expected && { expected: template.expected }),
      };
    }),
    lost: (lost?.results ?? []).map(versionOf),
  };
}

/** How many answers every version of a regime's forms expects, by "dh-04 2". */
export async function findExpected(
  db: D1Database,
  regimeId: string,
): Promise<ReadonlyMap<string, TemplateSummary["expected"]>> {
  const { results } = await db.prepare(selectExpected).bind(regimeId).all<Row>();
  return new Map(
    results.map((row) => [
      `${row["template_id"]} ${row["version"]}`,
      parseColumn<TemplateSummary["expected"]>(row["expected"]),
    ]),
  );
}

function beside(row: Row) {
  return {
    contentHash: String(row["content_hash"]),
    publishedBy: String(row["published_by"]),
    publishedAt: Number(row["published_at"]),
    definition: String(row["definition"]),
  };
}

function versionOf(row: Row): FormVersion {
  return { id: String(row["template_id"]) as TemplateId, version: Number(row["version"]) };
}
