import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import type { ReportState } from "../../shared/report/life.ts";
import type { UnitToday } from "../caller.ts";
import { adjustedOf, adjustedStatements } from "./adjusted.ts";
import { decidedOf, type StoredExceptions } from "./exceptions.ts";
import { type FiledFigures, filedOf, filedStatement } from "./filed.ts";
import { type DaySpan, termColumns, unitsTodayOf } from "./orgUnits.ts";
import {
  type NewestContent,
  newestColumns,
  newestOf,
  type ReportSummary,
  type StoredReport,
} from "./reportRows.ts";
import { nullable, parseColumn } from "./rows.ts";
import { definitionsOf, newestStatement, type StoredDefinition } from "./templates.ts";

/** What an overview needs of one report. */
export interface OverviewReport extends NewestContent {
  readonly template: TemplateId;
  readonly state: ReportState;
  readonly version: number;
  readonly seq: number;
  readonly lastHash: string;
  readonly errors: number;
  readonly warnings: number;
  readonly correctionAsked: ReportSummary["correctionAsked"];
  readonly enteredFor: ReportSummary["enteredFor"];
}

/** A unit, as it was within a span of days, with its reports of the forms asked for, those that were ever sent. */
export interface UnitReports {
  readonly unit: UnitToday;
  readonly reports: readonly OverviewReport[];
}

/** All that an overview of a unit's children is made of. */
export interface OverviewSources {
  /** One for every term that a child had as such within the days. */
  readonly children: readonly UnitReports[];
  /** The unit's own. */
  readonly own: readonly OverviewReport[];
  /** Of the forms it is made of, the newest. */
  readonly definitions: readonly StoredDefinition[];
  readonly filed: FiledFigures;
  /** What was decided of the period's duties. */
  readonly exceptions: readonly StoredExceptions[];
  /** The reports that count and adjust a carried figure, whoever's they are. */
  readonly adjusted: readonly StoredReport[];
}

type Row = Record<string, unknown>;

const reportColumns = `
  r.state, r.version, r.seq, r.last_hash, r.errors, r.warnings, r.correction_asked, r.entered_for,
  ${newestColumns}`;

// One column for each form: a list of the forms, joined, would cost a row read for each of its lines and each unit.
const selectUnitsAndReports = (forms: readonly string[]) => `
  with units as (
    select ${termColumns} from org_units t
    where t.parent = ?1 and t.valid_to >= ?2 and t.valid_from <= ?${forms.length + 4}
    union all
    select ?1, '', '9999-12-31', -1, '', '', '', null
  )
  select t.*${forms.map((_, index) => `, ${reportOf(index)}, ${decidedAt(index)}`).join("")}
  from units t`;

const reportOf = (index: number) => `(
    select json_array(${reportColumns}) from reports r
    where r.period = ?3 and r.org_unit_id = t.org_unit_id and r.template_id = ?${index + 4}
  ) as form${index}`;

const decidedAt = (index: number) => `(
    select json_array(x.seq, x.last_hash, x.exempt, x.left_out, x.extended) from exceptions x
    where x.period = ?3 and x.org_unit_id = t.org_unit_id and x.template_id = ?${index + 4}
  ) as decided${index}`;

// The platform binds a hundred parameters at most.
const mostForms = 90;

/** Finds it all in one round trip, one row for each unit and one for each report. */
export async function findOverviewSources(
  db: D1Database,
  { id, calendar }: Regime,
  of: {
    readonly parent: OrgUnitId;
    readonly days: DaySpan;
    readonly period: PeriodId;
    readonly forms: readonly TemplateId[];
  },
): Promise<OverviewSources> {
  const { parent, days, period, forms } = of;
  if (forms.length > mostForms) throw new Error(`${forms.length} forms are too many for one query`);
  const [definitions, filed, units, ...adjusted] = await db.batch<Row>([
    newestStatement(db, id, forms),
    filedStatement(db, id, calendar.year),
    db
      .prepare(selectUnitsAndReports(forms))
      .bind(...[parent, days.from, period], ...forms, days.to),
    ...adjustedStatements(db, { templates: forms, periods: [period], unit: null }),
  ]);
  const rows = units?.results ?? [];
  const own = rows.find((row) => row["org_unit_id"] === parent);
  const children = rows.filter((row) => row !== own);
  const reports = new Map(children.map((row) => [row["org_unit_id"], reportsOf(row, forms)]));
  return {
    children: unitsTodayOf(children).map((unit) => ({
      unit,
      reports: reports.get(unit.id) ?? [],
    })),
    own: own ? reportsOf(own, forms) : [],
    definitions: definitionsOf(definitions?.results ?? []),
    filed: filedOf(filed?.results ?? []),
    exceptions: [...new Map(rows.map((row) => [row["org_unit_id"], row])).values()].flatMap((row) =>
      exceptionsOf(row, of),
    ),
    adjusted: adjustedOf(adjusted.flatMap(({ results }) => results)),
  };
}

function exceptionsOf(
  row: Row,
  { period, forms }: { readonly period: PeriodId; readonly forms: readonly TemplateId[] },
): StoredExceptions[] {
  const unit = String(row["org_unit_id"]) as OrgUnitId;
  return forms.flatMap((template, index) => {
    const column = row[`decided${index}`];
    if (column === null || column === undefined) return [];
    const [decided_seq, decided_hash, exempt, left_out, extended] = parseColumn<unknown[]>(column);
    return decidedOf(
      { period, unit, template },
      { decided_seq, decided_hash, exempt, left_out, extended },
    );
  });
}

function reportsOf(row: Row, forms: readonly TemplateId[]): OverviewReport[] {
  return forms.flatMap((template, index) => {
    const column = row[`form${index}`];
    if (column === null || column === undefined) return [];
    const [state, version, seq, lastHash, errors, warnings, asked, entered, ...newest] =
      parseColumn<unknown[]>(column);
    const [template_version, data_state, cell_values] = newest;
    return {
      template,
      state: String(state) as ReportState,
      ...{ version: Number(version), seq: Number(seq), lastHash: String(lastHash) },
      ...{ errors: Number(errors), warnings: Number(warnings) },
      correctionAsked: nullable(asked, String),
      enteredFor: nullable(entered, String) as ReportSummary["enteredFor"],
      ...newestOf({ template_version, data_state, cell_values }),
    };
  });
}
