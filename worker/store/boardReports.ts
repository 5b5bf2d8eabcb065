import type { PeriodId } from "../../shared/ids.ts";
import { type ReportSummary, summaryColumns, summaryOf } from "./reportRows.ts";

type Row = Record<string, unknown>;

const selectOfPeriod = `select ${summaryColumns} from reports r where r.period = ?1`;

const selectOfPeriodSent = `
  select ${summaryColumns}, v.sent_by_name
  from reports r join report_versions v on v.period = r.period
    and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id and v.version = r.version
  where r.period = ?1`;

/** The statement that lists all reports of a period, also with who sent each: that is a row more for every report. */
export function reportsOfPeriodStatement(
  db: D1Database,
  period: PeriodId,
  { senders }: { readonly senders: boolean },
): D1PreparedStatement {
  return db.prepare(senders ? selectOfPeriodSent : selectOfPeriod).bind(period);
}

/** A report as a board lists it. */
export interface BoardReport extends ReportSummary {
  /** Who sent the newest version; null where that was not asked. */
  readonly sentByName: string | null;
}

/** What the rows of that statement say. */
export function boardReportsOf(rows: readonly Row[]): BoardReport[] {
  return rows.map((row) => ({
    ...summaryOf(row),
    sentByName: typeof row["sent_by_name"] === "string" ? row["sent_by_name"] : null,
  }));
}
