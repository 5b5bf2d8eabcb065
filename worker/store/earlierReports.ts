import type { TemplateId } from "../../shared/ids.ts";
import { type FiledFigures, filedOf, filedStatement } from "./filed.ts";
import type { NewestReport } from "./reportRows.ts";
import { newestReportsOf, newestStatements } from "./reports.ts";
import type { ReportKey } from "./rows.ts";
import { definitionsOf, newestStatement, type StoredDefinition } from "./templates.ts";

/** What a unit's earlier figures are found in. */
export interface EarlierSources {
  /** The newest definition; null where there is no such form. */
  readonly definition: StoredDefinition | null;
  readonly filed: FiledFigures;
  readonly reports: readonly NewestReport[];
}

/** Finds it all in one round trip, a row for each report. */
export async function findEarlierSources(
  db: D1Database,
  regime: { readonly id: string; readonly year: number },
  template: TemplateId,
  keys: readonly ReportKey[],
): Promise<EarlierSources> {
  const [definitions, filed, ...reports] = await db.batch<Record<string, unknown>>([
    newestStatement(db, regime.id, [template]),
    filedStatement(db, regime.id, regime.year),
    ...newestStatements(db, keys),
  ]);
  return {
    definition: definitionsOf(definitions?.results ?? [])[0] ?? null,
    filed: filedOf(filed?.results ?? []),
    reports: newestReportsOf(reports.flatMap(({ results }) => results)),
  };
}
