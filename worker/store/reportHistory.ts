import {
  eventsOf,
  eventsStatement,
  returnsOf,
  returnsStatement,
  type StoredEvent,
  type StoredReturn,
} from "./events.ts";
import {
  type NewestContent,
  newestOf,
  type ReportSummary,
  type StoredVersion,
  summaryOf,
} from "./reportRows.ts";
import { reportStatement } from "./reports.ts";
import { versionsOf, versionsStatement } from "./reportVersions.ts";
import type { ReportKey } from "./rows.ts";

/** Everything that is stored of a report. */
export interface ReportHistory {
  /** From the first on. */
  readonly events: readonly StoredEvent[];
  /** From the newest on. */
  readonly versions: readonly StoredVersion[];
  /** Null where nothing was ever sent. */
  readonly summary: ReportSummary | null;
  /** The copy of the newest version on the report's own row; null where there is none. */
  readonly newest: NewestContent | null;
}

/** Reads it all at one moment: read apart, a move made between the readings would look like tampering. */
export async function findHistory(db: D1Database, key: ReportKey): Promise<ReportHistory> {
  const [history] = await findHistories(db, [key]);
  if (!history) throw new Error("a history was not read");
  return history;
}

/** The same for several reports, in the order of their keys. */
export async function findHistories(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<ReportHistory[]> {
  if (keys.length === 0) return [];
  const results = await db.batch<Record<string, unknown>>(
    keys.flatMap((key) => [
      eventsStatement(db, key),
      versionsStatement(db, key),
      reportStatement(db, key),
    ]),
  );
  return keys.map((_, index) => {
    const [events, versions, reports] = results.slice(3 * index, 3 * index + 3);
    const [report] = reports?.results ?? [];
    return {
      events: eventsOf(events?.results ?? []),
      versions: versionsOf(versions?.results ?? []),
      summary: report ? summaryOf(report) : null,
      newest: report ? newestOf(report) : null,
    };
  });
}

/** All versions of a report, from the newest to the oldest, and what they were returned with. */
export async function findVersions(
  db: D1Database,
  key: ReportKey,
): Promise<{ versions: StoredVersion[]; returns: StoredReturn[] }> {
  const [versions, returns] = await db.batch<Record<string, unknown>>([
    versionsStatement(db, key),
    returnsStatement(db, key),
  ]);
  return {
    versions: versionsOf(versions?.results ?? []),
    returns: returnsOf(returns?.results ?? []),
  };
}
