import { eventColumns, eventsOf, type StoredEvent } from "../events.ts";
import {
  type ReportSummary,
  type StoredVersion,
  summaryOf,
  type ToldVersion,
  toldVersionOf,
} from "../reportRows.ts";
import { reportStatement } from "../reports.ts";
import { selectVersions, versionsOf } from "../reportVersions.ts";
import type { ReportKey } from "../rows.ts";
import { upTo } from "./boundedRows.ts";
import type { PageRoom } from "./chainPart.ts";
import { eventBytes, versionBytes } from "./recordKeys.ts";

/** Events of a report, one behind the other, the versions that they brought, and at the end what they came to. */
export interface ReportPart {
  readonly events: readonly StoredEvent[];
  readonly versions: readonly StoredVersion[];
  /** The versions among them whose texts are no longer the ones that were written, even where they still read the same. */
  readonly rewritten: readonly number[];
  /** Null where more events follow. */
  readonly end: ReportEnd | null;
}

/** What is told of a report once its whole chain has been gone through. */
export interface ReportEnd {
  /** All events from the first on. */
  readonly events: readonly StoredEvent[];
  /** All versions, the newest first. */
  readonly versions: readonly ToldVersion[];
  /** The version in force. */
  readonly last: StoredVersion | null;
  readonly summary: ReportSummary | null;
  /** Whether the report's row holds a true copy of the version in force. */
  readonly isCopied: boolean;
}

const ofKey = "where period = ?1 and org_unit_id = ?2 and template_id = ?3";

const part = upTo(
  `select ${eventColumns}, ${eventBytes} + coalesce((
      select ${versionBytes} from report_versions v
      where v.period = e.period and v.org_unit_id = e.org_unit_id
        and v.template_id = e.template_id and v.version = e.version and e.move = 'submit'
    ), 0) as size
  from report_events e ${ofKey} and seq > ?4 order by seq limit ?5`,
  "seq",
  "?6",
);

const selectReach = `select max(seq) as seq from report_events ${ofKey}`;

const isEnd = `
  coalesce((select max(seq) from part), ?4) >=
    coalesce((select max(seq) from report_events ${ofKey}), 0)`;

const selectBrought = `
  with part as (${part})
  ${selectVersions} and v.version in (select version from part where move = 'submit')`;

// Where nothing lies before the part, it is all that there is.
const selectBefore = `
  with part as (${part})
  select ${eventColumns} from report_events ${ofKey} and seq <= ?4 and ${isEnd} order by seq`;

const selectTold = `
  with part as (${part})
  select version, sent_at, late, code from report_versions ${ofKey} and ${isEnd}
  order by version desc`;

const selectLast = `
  with part as (${part})
  ${selectVersions} and ${isEnd} and v.version = (
    select version from report_events ${ofKey} order by seq desc limit 1
  )`;

const selectCopied = `
  select 1 from reports r join report_versions v
    on v.period = r.period and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id
    and v.version = r.version
  where r.period = ?1 and r.org_unit_id = ?2 and r.template_id = ?3
    and r.template_version is v.template_version and r.data_state is v.data_state
    and r.cell_values is v.cell_values`;

const texts = [
  "data_state",
  "reasons",
  "carried",
  "cell_values",
  "on_behalf",
  "signing",
  "answers",
];

function isRewritten(row: Readonly<Record<string, unknown>>): boolean {
  return texts.some((column) => {
    const text = row[column];
    return typeof text === "string" && JSON.stringify(JSON.parse(text)) !== text;
  });
}

/** What is stored of some reports, of each behind a seq, in the order of their keys, read at one moment. */
export async function findReportParts(
  db: D1Database,
  wanted: readonly { readonly key: ReportKey; readonly after: number }[],
  { records, bytes }: PageRoom,
): Promise<ReportPart[]> {
  if (wanted.length === 0) return [];
  const selects = [part, selectBrought, selectBefore, selectTold, selectLast];
  const results = await db.batch<Record<string, unknown>>(
    wanted.flatMap(({ key, after }) => [
      ...selects.map((sql) =>
        db.prepare(sql).bind(key.period, key.unit, key.template, after, records, bytes),
      ),
      ...[selectReach, selectCopied].map((sql) =>
        db.prepare(sql).bind(key.period, key.unit, key.template),
      ),
      reportStatement(db, key),
    ]),
  );
  return wanted.map(({ after }, index) => {
    const [found, brought, before, told, last, reach, copied, reports] = results
      .slice(8 * index, 8 * index + 8)
      .map(({ results: rows }) => rows);
    const events = eventsOf(found ?? []);
    const [report] = reports ?? [];
    const reached = events.at(-1)?.event.seq ?? after;
    const isAll = reached >= Number(reach?.[0]?.["seq"] ?? 0);
    return {
      events,
      versions: versionsOf(brought ?? []),
      rewritten: (brought ?? []).filter(isRewritten).map(({ version }) => Number(version)),
      end: isAll
        ? {
            events: [...eventsOf(before ?? []), ...events],
            versions: (told ?? []).map(toldVersionOf),
            last: versionsOf(last ?? [])[0] ?? null,
            summary: report ? summaryOf(report) : null,
            isCopied: (copied ?? []).length > 0,
          }
        : null,
    };
  });
}
