import type {
  AdministrationContent,
  HandedOver,
} from "../../shared/administration/administrationEvent.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { parseColumn, type ReportKey } from "./rows.ts";

type Row = Record<string, unknown>;

// A report may have lost any of its parts, so that its key is looked for in each table.
const keysOf = (table: string) => `
  select * from (
    select distinct period, org_unit_id, template_id from ${table}
    where (period, org_unit_id, template_id) > (?1, ?2, ?3)
    order by period, org_unit_id, template_id limit ?4
  )`;

const keysIn = (...tables: readonly string[]) => `
  ${tables.map(keysOf).join(" union ")}
  order by 1, 2, 3 limit ?4`;

const reportKeys = keysIn("reports", "report_events", "report_versions");

const exceptionKeys = keysIn("exceptions", "exception_events");

const editionKeys = keysIn("edition_heads", "editions");

// A report that froze names the edition by its hash.
const selectUnknown = `
  select period, org_unit_id, template_id, min(at) from report_events
  where move = 'freeze' and content not in (select hash from editions)
  group by content limit 20`;

const selectNewest = `
  select subject_id, max(seq) as seq, content from administration_events
  where regime_id = ?1 and subject = ?2 group by subject_id`;

const selectHandedOver = `
  select content from administration_events where regime_id = ?1 and seq = 1 and change = 'hand-over'`;

/** The reports behind one, in the order of their keys, whatever is left of them. */
export function listReportKeys(
  db: D1Database,
  after: ReportKey,
  most: number,
): Promise<ReportKey[]> {
  return listKeys(db, reportKeys, after, most);
}

/** The same for duties that something was decided of. */
export function listExceptionKeys(
  db: D1Database,
  after: ReportKey,
  most: number,
): Promise<ReportKey[]> {
  return listKeys(db, exceptionKeys, after, most);
}

/** The same for consolidations that were frozen. */
export function listEditionKeys(
  db: D1Database,
  after: ReportKey,
  most: number,
): Promise<ReportKey[]> {
  return listKeys(db, editionKeys, after, most);
}

/** Of every edition that reports name as what froze them, and that is not there, one of those reports. */
export async function listUnknownEditions(db: D1Database): Promise<ReportKey[]> {
  return keysOfRows((await db.prepare(selectUnknown).all<Row>()).results);
}

async function listKeys(
  db: D1Database,
  select: string,
  { period, unit, template }: ReportKey,
  most: number,
): Promise<ReportKey[]> {
  return keysOfRows(
    (await db.prepare(select).bind(period, unit, template, most).all<Row>()).results,
  );
}

function keysOfRows(rows: readonly Row[]): ReportKey[] {
  return rows.map((row) => ({
    period: String(row["period"]) as PeriodId,
    unit: String(row["org_unit_id"]) as OrgUnitId,
    template: String(row["template_id"]) as TemplateId,
  }));
}

/** What the record says last of everybody or everything of a kind, and what was handed over at its beginning; null where
 *  it does not begin so. */
export async function findRecorded<T>(
  db: D1Database,
  regimeId: string,
  subject: "person" | "unit" | "template",
): Promise<{ handedOver: HandedOver | null; newest: Map<string, T> }> {
  const [newest, first] = await db.batch<Row>([
    db.prepare(selectNewest).bind(regimeId, subject),
    db.prepare(selectHandedOver).bind(regimeId),
  ]);
  const [begun] = first?.results ?? [];
  return {
    handedOver: begun ? parseColumn<{ handedOver: HandedOver }>(begun["content"]).handedOver : null,
    newest: new Map(
      (newest?.results ?? []).map((row) => [
        String(row["subject_id"]),
        parseColumn<T>(row["content"]),
      ]),
    ),
  };
}

const selectPublications = `
  select subject_id, content from administration_events where regime_id = ?1 and subject = 'template'`;

/** The fingerprint of every version of a form that was published since the hand-over, by "dh-04 2". */
export async function listPublications(
  db: D1Database,
  regimeId: string,
): Promise<Map<string, string>> {
  const { results } = await db.prepare(selectPublications).bind(regimeId).all<Row>();
  return new Map(
    results.map((row) => {
      const { template } = parseColumn<AdministrationContent>(row["content"]);
      return [`${row["subject_id"]} ${template?.version}`, template?.contentHash ?? ""];
    }),
  );
}
