import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import type { UnitToday } from "../caller.ts";
import { decidedColumns, decidedOf, type StoredExceptions } from "./exceptions.ts";
import { type FiledFigures, filedOf, filedStatement } from "./filed.ts";
import { type DaySpan, termColumns, unitsTodayOf } from "./orgUnits.ts";
import { type StoredReport, summaryColumns, versionColumns } from "./reportRows.ts";
import { sentOf } from "./reports.ts";
import { definitionsOf, newestStatement, type StoredDefinition } from "./templates.ts";

/** All that consolidating the children of a unit starts from. */
export interface ConsolidationSources {
  /** Every term that a child had as such within the days. */
  readonly terms: readonly UnitToday[];
  readonly definitions: readonly StoredDefinition[];
  readonly filed: FiledFigures;
  /** Of the children, and of the parent itself. */
  readonly reports: readonly StoredReport[];
  /** What was decided of their duties of this form and period. */
  readonly exceptions: readonly StoredExceptions[];
}

// A unit with its report and what was decided of it in one row: read apart, every child would cost one row more.
const selectUnitsAndReports = `
  with units as (
    select ${termColumns} from org_units t
    where t.parent = ?1 and t.valid_to >= ?2 and t.valid_from <= ?5
    union all
    select ?1, '', '9999-12-31', -1, '', '', '', null
  )
  select t.org_unit_id as unit_id, t.code as unit_code, t.*, ${summaryColumns}, ${versionColumns}, ${decidedColumns}
  from units t
  left join reports r on r.period = ?3 and r.org_unit_id = t.org_unit_id and r.template_id = ?4
  left join report_versions v
    on v.period = r.period and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id
    and v.version = r.version
  left join exceptions x
    on x.period = ?3 and x.org_unit_id = t.org_unit_id and x.template_id = ?4`;

/** Finds it all in one round trip. */
export async function findConsolidationSources(
  db: D1Database,
  { id, calendar }: Regime,
  of: {
    readonly parent: OrgUnitId;
    readonly days: DaySpan;
    /** Whose definitions are wanted. */
    readonly templates: readonly TemplateId[];
    /** Whose reports are. */
    readonly template: TemplateId;
    readonly period: PeriodId;
  },
): Promise<ConsolidationSources> {
  const [definitions, filed, units] = await db.batch<Record<string, unknown>>([
    newestStatement(db, id, of.templates),
    filedStatement(db, id, calendar.year),
    db
      .prepare(selectUnitsAndReports)
      .bind(...[of.parent, of.days.from, of.period, of.template, of.days.to]),
  ]);
  const terms = units?.results ?? [];
  const rows = [...new Map(terms.map((row) => [row["unit_id"], row])).values()];
  return {
    terms: unitsTodayOf(terms.filter((row) => row["unit_id"] !== of.parent).map(asUnit)),
    definitions: definitionsOf(definitions?.results ?? []),
    filed: filedOf(filed?.results ?? []),
    reports: sentOf(rows.filter((row) => row["template_id"] !== null)),
    exceptions: rows.flatMap((row) => {
      const unit = String(row["unit_id"]) as OrgUnitId;
      return decidedOf({ period: of.period, unit, template: of.template }, row);
    }),
  };
}

/** The report's own columns stand behind the unit's and share the names of its key and of its code. */
function asUnit(row: Record<string, unknown>): Record<string, unknown> {
  return { ...row, org_unit_id: row["unit_id"], code: row["unit_code"] };
}
