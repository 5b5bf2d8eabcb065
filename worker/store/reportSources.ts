import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { adjustedOf, adjustedStatements } from "./adjusted.ts";
import {
  exceptionsOfUnitStatements,
  type StoredExceptions,
  storedExceptionsOf,
} from "./exceptions.ts";
import { type FiledFigures, filedOf, filedStatement } from "./filed.ts";
import type { StoredReport, StoredVersion } from "./reportRows.ts";
import { sentOf, sentStatements } from "./reports.ts";
import { repeatedStatement, versionsOf } from "./reportVersions.ts";
import type { ReportKey } from "./rows.ts";
import { definitionsOf, newestStatement, type StoredDefinition } from "./templates.ts";

/** All that opening or judging reports of one unit starts from. */
export interface ReportSources {
  /** The newest definition of every form asked for. */
  readonly definitions: readonly StoredDefinition[];
  readonly sent: readonly StoredReport[];
  readonly filed: FiledFigures;
  /** What was decided of the unit's duties in the period. */
  readonly exceptions: readonly StoredExceptions[];
  /** The unit's reports of the forms that count and adjust a carried figure, of the periods asked for. */
  readonly adjusted: readonly StoredReport[];
  /** Versions that were sent under the idempotency key asked for. */
  readonly repeated: readonly StoredVersion[];
}

/** Finds it all in one round trip. */
export async function findReportSources(
  db: D1Database,
  wanted: {
    readonly templates: readonly TemplateId[];
    readonly sent: readonly ReportKey[];
    readonly adjusted: readonly PeriodId[];
    readonly unit: OrgUnitId;
    readonly period: PeriodId;
    readonly regimeId: string;
    readonly year: number;
    readonly repeated: { readonly keys: readonly ReportKey[]; readonly key: string } | null;
  },
): Promise<ReportSources> {
  const { templates, sent, unit, period, regimeId, year, repeated } = wanted;
  const known = sentStatements(db, sent);
  const decided = exceptionsOfUnitStatements(db, unit, [period]);
  const adjusted = adjustedStatements(db, { templates, periods: wanted.adjusted, unit });
  const [definitions, filed, ...found] = await db.batch<Record<string, unknown>>([
    newestStatement(db, regimeId, templates),
    filedStatement(db, regimeId, year),
    ...known,
    ...decided,
    ...adjusted,
    ...(repeated ? [repeatedStatement(db, repeated.keys, repeated.key)] : []),
  ]);
  const reports = found.slice(0, known.length).flatMap(({ results }) => results);
  const rest = found.slice(known.length);
  const exceptions = rest.slice(0, decided.length).flatMap(({ results }) => results);
  const behind = rest.slice(decided.length);
  const adjusting = behind.slice(0, adjusted.length).flatMap(({ results }) => results);
  const versions = behind.slice(adjusted.length).flatMap(({ results }) => results);
  return {
    definitions: definitionsOf(definitions?.results ?? []),
    sent: sentOf(reports),
    filed: filedOf(filed?.results ?? []),
    exceptions: storedExceptionsOf(exceptions),
    adjusted: adjustedOf(adjusting),
    repeated: versionsOf(versions),
  };
}
