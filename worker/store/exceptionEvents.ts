import type { ExceptionKind } from "../../shared/report/exception.ts";
import {
  type ExceptionEvent,
  exceptionsOfKeysStatements,
  type StoredExceptions,
  storedExceptionsOf,
} from "./exceptions.ts";
import { keyedStatements, nullable, type ReportKey } from "./rows.ts";

type Row = Record<string, unknown>;

const selectEventsOfKeys = (marks: string) => `
  with keys (period, unit, template) as (values ${marks})
  select e.* from keys k
  cross join exception_events e
    on e.period = k.period and e.org_unit_id = k.unit and e.template_id = k.template
  order by e.period, e.org_unit_id, e.template_id, e.seq`;

/** All that was ever decided of some duties and what of it is in force, in the order of their keys, read at one moment. */
export async function findExceptionRecords(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<{ readonly events: ExceptionEvent[]; readonly now: StoredExceptions | null }[]> {
  if (keys.length === 0) return [];
  const ofEvents = keyedStatements(db, selectEventsOfKeys, keys);
  const results = await db.batch<Row>([...ofEvents, ...exceptionsOfKeysStatements(db, keys)]);
  const rowsOf = (part: typeof results) => part.flatMap(({ results: rows }) => rows);
  const events = rowsOf(results.slice(0, ofEvents.length));
  const inForce = storedExceptionsOf(rowsOf(results.slice(ofEvents.length)));
  return keys.map(({ period, unit, template }) => {
    const decided = events.filter(
      (row) =>
        row["period"] === period && row["org_unit_id"] === unit && row["template_id"] === template,
    );
    const isOf = (one: ReportKey) =>
      one.period === period && one.unit === unit && one.template === template;
    return { events: exceptionEventsOf(decided), now: inForce.find(isOf) ?? null };
  });
}

/** What rows of decisions say. */
export function exceptionEventsOf(rows: readonly Row[]): ExceptionEvent[] {
  return rows.map((row) => ({
    seq: Number(row["seq"]),
    kind: String(row["kind"]) as ExceptionKind,
    granted: row["granted"] === 1,
    until: nullable(row["until"], String),
    reason: String(row["reason"]),
    by: String(row["by"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
  }));
}
