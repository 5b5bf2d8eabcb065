import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { type StoredReport, summaryColumns, versionColumns } from "./reportRows.ts";
import { chunksOf, mostUnitsBound, sentOf } from "./reports.ts";

/** One form of one period, from some units. */
export interface UnitsWanted {
  readonly template: TemplateId;
  readonly period: PeriodId;
  readonly units: readonly OrgUnitId[];
}

const select = (marks: string) => `
  with units (unit) as (values ${marks})
  select ${summaryColumns}, ${versionColumns} from units
  cross join reports r on r.period = ?1 and r.org_unit_id = unit and r.template_id = ?2
  join report_versions v
    on v.period = r.period and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id
    and v.version = r.version`;

/** Reports with their newest versions, two rows each; those never sent are absent. */
export async function listSentOfUnits(
  db: D1Database,
  wanted: readonly UnitsWanted[],
): Promise<StoredReport[]> {
  const statements = wanted.flatMap(({ template, period, units }) =>
    chunksOf(units, mostUnitsBound).map((chunk) => {
      const marks = chunk.map((_, index) => `(?${index + 3})`).join();
      return db.prepare(select(marks)).bind(period, template, ...chunk);
    }),
  );
  if (statements.length === 0) return [];
  const results = await db.batch<Record<string, unknown>>(statements);
  return sentOf(results.flatMap((found) => found.results));
}
