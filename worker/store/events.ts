import type { Note } from "../../shared/api/notes.ts";
import type { ReportEvent } from "../../shared/report/event.ts";
import type { Move } from "../../shared/report/life.ts";
import { namesThrough, sayNameThen } from "./namesThrough.ts";
import { nullable, parseColumn, type ReportKey } from "./rows.ts";

/** An event as it is stored, with the notes it brought. */
export interface StoredEvent {
  readonly event: ReportEvent;
  readonly notes: string | null;
}

/** The columns of an event. */
export const eventColumns =
  "seq, move, version, by, at, reason, notes, content, correct_by, previous_hash, hash";

/** What a version was returned with. */
export interface StoredReturn {
  readonly version: number;
  readonly notes: readonly Note[];
  readonly byName: string;
  readonly at: number;
}

const selectReturns = `
  select e.version, e.notes, e.at, e.by, ${namesThrough} as names
  from report_events e left join people p on p.person_id = e.by
  where e.period = ?1 and e.org_unit_id = ?2 and e.template_id = ?3 and e.notes is not null`;

/** The statement that lists what the versions of a report were returned with. */
export function returnsStatement(db: D1Database, key: ReportKey): D1PreparedStatement {
  return db.prepare(selectReturns).bind(key.period, key.unit, key.template);
}

/** What the rows of that statement say. */
export function returnsOf(rows: readonly Record<string, unknown>[]): StoredReturn[] {
  return rows.map((row) => ({
    version: Number(row["version"]),
    notes: parseColumn<Note[]>(row["notes"]),
    byName: byNameOf(row),
    at: Number(row["at"]),
  }));
}

function byNameOf(row: Record<string, unknown>): string {
  return sayNameThen(row["names"], Number(row["at"]), row["by"]);
}

// By the key, from the newest event back to the last withdrawal at most.
const selectApproved = `
  select 1 from report_events
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 and move = 'approve' and seq > coalesce(
    (select max(seq) from report_events
      where period = ?1 and org_unit_id = ?2 and template_id = ?3 and move = 'withdraw'), 0)
  limit 1`;

/** Whether a version of a report has been approved since it was last taken back. */
export async function isApprovedBefore(
  db: D1Database,
  { period, unit, template }: ReportKey,
): Promise<boolean> {
  return (await db.prepare(selectApproved).bind(period, unit, template).first()) !== null;
}

const selectNewest = `
  select move, by, reason from report_events
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 and seq = ?4`;

/** What happened to a report last, by the seq of its newest event. */
export async function findNewestEvent(
  db: D1Database,
  { period, unit, template }: ReportKey,
  seq: number,
): Promise<{ readonly move: string; readonly by: string; readonly reason: string | null } | null> {
  return db.prepare(selectNewest).bind(period, unit, template, seq).first();
}

// From the newest event back to the last that is about it at most: a report has few.
const selectAnswer = `
  select e.move, e.reason, e.at, e.by, ${namesThrough} as names
  from report_events e left join people p on p.person_id = e.by
  where e.period = ?1 and e.org_unit_id = ?2 and e.template_id = ?3
    and e.move in ('approve', 'ask-correction', 'decline-correction')
  order by e.seq desc
  limit 1`;

/** Why what the sender asked to correct last is not to be corrected; null where nothing was asked since it was approved,
 *  or nobody has answered. */
export async function findDeclined(
  db: D1Database,
  { period, unit, template }: ReportKey,
): Promise<{ readonly reason: string; readonly byName: string; readonly at: number } | null> {
  const row = await db.prepare(selectAnswer).bind(period, unit, template).first();
  if (row?.["move"] !== "decline-correction") return null;
  return { reason: String(row["reason"]), byName: byNameOf(row), at: Number(row["at"]) };
}

const selectReceived = `
  select e.at, e.by, ${namesThrough} as names
  from report_events e left join people p on p.person_id = e.by
  where e.period = ?1 and e.org_unit_id = ?2 and e.template_id = ?3 and e.move = 'receive-signed'
  order by e.seq desc
  limit 1`;

/** When a report's signed copy was recorded last, and by whom; null where none was. */
export async function findSignedReceived(
  db: D1Database,
  { period, unit, template }: ReportKey,
): Promise<{ readonly at: number; readonly by: string; readonly byName: string } | null> {
  const row = await db.prepare(selectReceived).bind(period, unit, template).first();
  return row && { at: Number(row["at"]), by: String(row["by"]), byName: byNameOf(row) };
}

/** What the rows of events say. */
export function eventsOf(rows: readonly Record<string, unknown>[]): StoredEvent[] {
  return rows.map((row) => ({
    notes: nullable(row["notes"], String),
    event: {
      seq: Number(row["seq"]),
      move: String(row["move"]) as Move,
      version: Number(row["version"]),
      by: String(row["by"]),
      at: Number(row["at"]),
      reason: nullable(row["reason"], String),
      content: nullable(row["content"], String),
      ...(row["correct_by"] === null ? {} : { correctBy: String(row["correct_by"]) }),
      previousHash: String(row["previous_hash"]),
      hash: String(row["hash"]),
    },
  }));
}
