import { returnsOf, returnsStatement, type StoredReturn } from "./events.ts";
import type { StoredVersion } from "./reportRows.ts";
import { versionsOf, versionsStatement } from "./reportVersions.ts";
import type { ReportKey } from "./rows.ts";

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
