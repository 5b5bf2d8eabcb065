import type { OrgUnitId, PeriodId, TemplateId } from "../../../shared/ids.ts";
import type { ChainLink, ReportEvent } from "../../../shared/report/event.ts";
import type { Edition } from "../../../shared/rollup/edition.ts";
import { editionColumns, editionOf } from "../editions.ts";
import { eventsOf } from "../events.ts";
import { exceptionEventsOf } from "../exceptionEvents.ts";
import type { ExceptionEvent } from "../exceptions.ts";
import type { ReportKey } from "../rows.ts";
import { bytesOf, upTo } from "./boundedRows.ts";
import type { PageRoom } from "./chainPart.ts";

/** A link of a chain with the unit, period and form that the chain is of. */
export interface KeyedLink<L extends ChainLink> {
  readonly key: ReportKey;
  readonly link: L;
}

/** The link that a page begins behind. */
export interface AfterLink extends ReportKey {
  readonly seq: number;
}

type Row = Record<string, unknown>;

/** Link by link through all chains: one of many links takes several pages. Nothing is read but what is hashed. */
function pageOf(table: string, seq: string, columns: string, size: string): string {
  const order = `period, org_unit_id, template_id, ${seq}`;
  return upTo(
    `select period, org_unit_id, ${columns}, ${size} as size from ${table}
    where (${order}) > (?1, ?2, ?3, ?4) order by ${order} limit ?5`,
    order,
    "?6",
  );
}

// Of what a report was returned with only the hash is in its event.
const reportPage = pageOf(
  "report_events",
  "seq",
  "template_id, seq, move, version, by, at, reason, null as notes, content, correct_by, previous_hash, hash",
  `400 + ${bytesOf("reason")}`,
);

const exceptionPage = pageOf(
  "exception_events",
  "seq",
  "template_id, seq, kind, granted, until, reason, by, by_name, at, previous_hash, hash",
  `400 + ${bytesOf("reason")}`,
);

// The text that an edition is rebuilt from is large, and only its hash is hashed again.
const editionPage = pageOf(
  "editions",
  "number",
  editionColumns,
  `400 + ${bytesOf("sent_to", "document", "reason", "coverage", "grounds", "reports")}`,
);

/** What happened to reports, behind a link. */
export function listReportLinks(
  db: D1Database,
  after: AfterLink,
  room: PageRoom,
): Promise<KeyedLink<ReportEvent>[]> {
  return listLinks(db, reportPage, after, room, (rows) => eventsOf(rows).map(({ event }) => event));
}

/** What was decided of duties, behind a link. */
export function listExceptionLinks(
  db: D1Database,
  after: AfterLink,
  room: PageRoom,
): Promise<KeyedLink<ExceptionEvent>[]> {
  return listLinks(db, exceptionPage, after, room, exceptionEventsOf);
}

/** What was sent up, behind a link. */
export function listEditionLinks(
  db: D1Database,
  after: AfterLink,
  room: PageRoom,
): Promise<KeyedLink<Edition>[]> {
  return listLinks(db, editionPage, after, room, (rows) => rows.map(editionOf));
}

async function listLinks<L extends ChainLink>(
  db: D1Database,
  page: string,
  { period, unit, template, seq }: AfterLink,
  { records, bytes }: PageRoom,
  linksOf: (rows: readonly Row[]) => L[],
): Promise<KeyedLink<L>[]> {
  const bound = db.prepare(page).bind(period, unit, template, seq, records, bytes);
  const { results } = await bound.all<Row>();
  const keys = results.map((row) => ({
    period: String(row["period"]) as PeriodId,
    unit: String(row["org_unit_id"]) as OrgUnitId,
    template: String(row["template_id"]) as TemplateId,
  }));
  const links = linksOf(results);
  return keys.flatMap((key, index) => {
    const link = links[index];
    return link ? [{ key, link }] : [];
  });
}
