import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { UnitToday } from "../caller.ts";
import { type BoardReport, boardReportsOf, reportsOfPeriodStatement } from "./boardReports.ts";
import {
  exceptionsOfPeriodStatement,
  exceptionsOfUnitStatements,
  type StoredExceptions,
  storedExceptionsOf,
} from "./exceptions.ts";
import { childrenStatement, type DaySpan, unitsStatement, unitsTodayOf } from "./orgUnits.ts";
import type { ReportSummary } from "./reportRows.ts";
import { reportsOfUnitStatements, summariesOf } from "./reports.ts";
import {
  type TemplateSummary,
  summariesOf as templatesOf,
  templatesStatement,
} from "./templates.ts";

type Row = Record<string, unknown>;

/** All that saying what one unit owes starts from, in one round trip. */
export async function findDutySources(
  db: D1Database,
  regimeId: string,
  of: { readonly unit: OrgUnitId; readonly days: DaySpan; readonly periods: readonly PeriodId[] },
): Promise<{
  /** What the unit was within those days, one after the other. */
  terms: UnitToday[];
  templates: TemplateSummary[];
  reports: ReportSummary[];
  exceptions: StoredExceptions[];
}> {
  const asked = reportsOfUnitStatements(db, of.unit, of.periods);
  const [units, templates, ...found] = await db.batch<Row>([
    unitsStatement(db, [of.unit], of.days),
    templatesStatement(db, regimeId),
    ...asked,
    ...exceptionsOfUnitStatements(db, of.unit, of.periods),
  ]);
  const reports = found.slice(0, asked.length);
  const exceptions = found.slice(asked.length);
  return {
    terms: unitsTodayOf(units?.results ?? []),
    templates: templatesOf(templates?.results ?? []),
    reports: summariesOf(reports.flatMap(({ results }) => results)),
    exceptions: storedExceptionsOf(exceptions.flatMap(({ results }) => results)),
  };
}

/** The same for a parent and all its children in some periods: every term of each that lies within the days. */
export async function findBoardSources(
  db: D1Database,
  regimeId: string,
  of: {
    readonly parent: OrgUnitId;
    readonly days: DaySpan;
    readonly periods: readonly PeriodId[];
    /** Whether it is asked who has sent each report. */
    readonly senders: boolean;
  },
): Promise<{
  units: UnitToday[];
  templates: TemplateSummary[];
  reports: BoardReport[];
  exceptions: StoredExceptions[];
}> {
  const [parents, children, templates, ...found] = await db.batch<Row>([
    unitsStatement(db, [of.parent], of.days),
    childrenStatement(db, of.parent, of.days),
    templatesStatement(db, regimeId),
    ...of.periods.map((period) => reportsOfPeriodStatement(db, period, of)),
    ...of.periods.map((period) => exceptionsOfPeriodStatement(db, period)),
  ]);
  const reports = found.slice(0, of.periods.length);
  const exceptions = found.slice(of.periods.length);
  return {
    units: unitsTodayOf([...(parents?.results ?? []), ...(children?.results ?? [])]),
    templates: templatesOf(templates?.results ?? []),
    reports: boardReportsOf(reports.flatMap(({ results }) => results)),
    exceptions: storedExceptionsOf(exceptions.flatMap(({ results }) => results)),
  };
}
