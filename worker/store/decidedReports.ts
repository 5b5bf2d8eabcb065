import {
  exceptionsOfKeysStatements,
  type StoredExceptions,
  storedExceptionsOf,
} from "./exceptions.ts";
import type { NewestReport, StoredReport } from "./reportRows.ts";
import { newestReportsOf, newestStatements, sentOf, sentStatements } from "./reports.ts";
import type { ReportKey } from "./rows.ts";

type Row = Record<string, unknown>;

/** Reports with what was decided of their duties, whether they were ever sent or not. */
export interface DecidedReports<Report> {
  readonly reports: readonly Report[];
  readonly exceptions: readonly StoredExceptions[];
}

/** Reports with their newest versions and what was decided of them, in one round trip. */
export async function listSentDecided(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<DecidedReports<StoredReport>> {
  const { rows, exceptions } = await decidedRows(db, keys, sentStatements(db, keys));
  return { reports: sentOf(rows), exceptions };
}

/** How reports stand, what they say and what was decided of them, in one round trip. */
export async function listNewestDecided(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<DecidedReports<NewestReport>> {
  const { rows, exceptions } = await decidedRows(db, keys, newestStatements(db, keys));
  return { reports: newestReportsOf(rows), exceptions };
}

async function decidedRows(
  db: D1Database,
  keys: readonly ReportKey[],
  statements: readonly D1PreparedStatement[],
) {
  if (keys.length === 0) return { rows: [], exceptions: [] };
  const found = await db.batch<Row>([...statements, ...exceptionsOfKeysStatements(db, keys)]);
  const rowsOf = (part: typeof found) => part.flatMap(({ results }) => results);
  return {
    rows: rowsOf(found.slice(0, statements.length)),
    exceptions: storedExceptionsOf(rowsOf(found.slice(statements.length))),
  };
}
