import type { TemplateId } from "../../shared/ids.ts";
import { type FiledFigures, filedOf, filedStatement } from "./filed.ts";
import type { StoredReport, StoredVersion } from "./reportRows.ts";
import { repeatedStatement, sentOf, sentStatement, versionsOf } from "./reports.ts";
import type { ReportKey } from "./rows.ts";
import { definitionsOf, newestStatement, type StoredDefinition } from "./templates.ts";

/** All that opening or judging reports of one unit starts from. */
export interface ReportSources {
  /** The newest definition of every form asked for. */
  readonly definitions: readonly StoredDefinition[];
  readonly sent: readonly StoredReport[];
  readonly filed: FiledFigures;
  /** Versions that were sent under the idempotency key asked for. */
  readonly repeated: readonly StoredVersion[];
}

/** Finds it all in one round trip. */
export async function findReportSources(
  db: D1Database,
  wanted: {
    readonly templates: readonly TemplateId[];
    readonly sent: readonly ReportKey[];
    readonly regimeId: string;
    readonly year: number;
    readonly repeated: { readonly keys: readonly ReportKey[]; readonly key: string } | null;
  },
): Promise<ReportSources> {
  const { templates, sent, regimeId, year, repeated } = wanted;
  const [definitions, reports, filed, versions] = await db.batch<Record<string, unknown>>([
    newestStatement(db, regimeId, templates),
    sentStatement(db, sent),
    filedStatement(db, regimeId, year),
    ...(repeated ? [repeatedStatement(db, repeated.keys, repeated.key)] : []),
  ]);
  return {
    definitions: definitionsOf(definitions?.results ?? []),
    sent: sentOf(reports?.results ?? []),
    filed: filedOf(filed?.results ?? []),
    repeated: versionsOf(versions?.results ?? []),
  };
}
