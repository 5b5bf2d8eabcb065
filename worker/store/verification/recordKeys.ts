import type { OrgUnitId, PeriodId, TemplateId } from "../../../shared/ids.ts";
import type { ReportKey } from "../rows.ts";
import { bytesOf, upTo } from "./boundedRows.ts";
import type { PageRoom } from "./chainPart.ts";

/** The bytes that are hashed of a report's event, as SQL. */
export const eventBytes = `400 + ${bytesOf("reason", "notes")}`;

const longTexts = ["cell_values", "carried", "reasons", "with_errors", "on_behalf", "signing"];

/** The bytes that are hashed of a version, as SQL. */
export const versionBytes = `500 + ${bytesOf(...longTexts, "answers")}`;

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

const sumOf = (size: string, table: string) => `
  coalesce((
    select sum(${size}) from ${table}
    where period = k.period and org_unit_id = k.org_unit_id and template_id = k.template_id
  ), 0)`;

const reportKeys = `
  select k.*, ${sumOf(eventBytes, "report_events")} + ${sumOf(versionBytes, "report_versions")} as size
  from (${keysIn("reports", "report_events", "report_versions")}) k`;

const exceptionKeys = `
  select k.*, ${sumOf(`400 + ${bytesOf("reason")}`, "exception_events")} as size
  from (${keysIn("exceptions", "exception_events")}) k`;

const editionKeys = keysIn("edition_heads", "editions");

// A report that froze names the edition by its hash.
const selectUnknown = `
  select period, org_unit_id, template_id, min(at) from report_events
  where move = 'freeze' and content not in (select hash from editions)
  group by content limit 20`;

/** The reports behind one, in the order of their keys, whatever is left of them: as many as a page holds, and one at
 *  least. */
export function listReportKeys(
  db: D1Database,
  after: ReportKey,
  room: PageRoom,
): Promise<ReportKey[]> {
  return listSizedKeys(db, reportKeys, after, room);
}

/** The same for duties that something was decided of. */
export function listExceptionKeys(
  db: D1Database,
  after: ReportKey,
  room: PageRoom,
): Promise<ReportKey[]> {
  return listSizedKeys(db, exceptionKeys, after, room);
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

async function listSizedKeys(
  db: D1Database,
  select: string,
  { period, unit, template }: ReportKey,
  { records, bytes }: PageRoom,
): Promise<ReportKey[]> {
  const page = upTo(select, "period, org_unit_id, template_id", "?5");
  const bound = db.prepare(page).bind(period, unit, template, records, bytes);
  return keysOfRows((await bound.all<Row>()).results);
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
