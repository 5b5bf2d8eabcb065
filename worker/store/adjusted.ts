import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { type StoredReport, summaryColumns, versionColumns } from "./reportRows.ts";
import { sentOf } from "./reports.ts";
import { chunksOf } from "./rows.ts";

type Row = Record<string, unknown>;

/** Forms and periods, of one unit or of all. */
export interface AdjustedWanted {
  readonly templates: readonly TemplateId[];
  readonly periods: readonly PeriodId[];
  readonly unit: OrgUnitId | null;
}

// The index holds the versions that adjust a figure and no others: its condition stands here word for word.
const selectAdjusted = (marks: string, ofUnit: string) => `
  with wanted (template, period) as (values ${marks})
  select ${summaryColumns}, ${versionColumns}
  from wanted w
  cross join report_versions v indexed by report_versions_adjusted
    on v.template_id = w.template and v.period = w.period
    and json_array_length(v.carried, '$.adjusted') > 0
    ${ofUnit}
  cross join reports r
    on r.period = v.period and r.org_unit_id = v.org_unit_id and r.template_id = v.template_id
    and r.version = v.version and r.state in ('submitted', 'approved', 'frozen')`;

// Two values each, and the unit: the platform binds a hundred at most.
const mostPairs = 45;

/** The statements that find the reports that count and adjust a carried figure: nothing is read where none does. */
export function adjustedStatements(
  db: D1Database,
  { templates, periods, unit }: AdjustedWanted,
): D1PreparedStatement[] {
  const pairs = templates.flatMap((template) => periods.map((period) => [template, period]));
  return chunksOf(pairs, mostPairs).map((chunk) => {
    const marks = chunk.map((_, at) => `(?${2 * at + 1},?${2 * at + 2})`);
    // A unit is looked up, and no other's versions are read; where none is meant, all of them are.
    const ofUnit = unit === null ? "" : `and v.org_unit_id = ?${2 * chunk.length + 1}`;
    const statement = db.prepare(selectAdjusted(marks.join(), ofUnit));
    return statement.bind(...chunk.flat(), ...(unit === null ? [] : [unit]));
  });
}

/** What the rows of those statements say. */
export function adjustedOf(rows: readonly Row[]): StoredReport[] {
  return sentOf(rows);
}

/** The same reports at once. */
export async function listAdjusted(
  db: D1Database,
  wanted: AdjustedWanted,
): Promise<StoredReport[]> {
  const statements = adjustedStatements(db, wanted);
  if (statements.length === 0) return [];
  const found = await db.batch<Row>(statements);
  return adjustedOf(found.flatMap(({ results }) => results));
}
