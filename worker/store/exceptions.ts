import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { ChainLink } from "../../shared/report/event.ts";
import {
  type ExceptionKind,
  type Exceptions,
  noExceptions,
} from "../../shared/report/exception.ts";
import { isChainTaken, keyedStatements, nullable, parseColumn, type ReportKey } from "./rows.ts";

/** Something decided of a duty. */
export interface ExceptionEvent extends ChainLink {
  readonly kind: ExceptionKind;
  readonly granted: boolean;
  readonly until: string | null;
  readonly reason: string;
  readonly by: string;
  readonly byName: string;
  readonly at: number;
}

/** What is in force of a duty, and the end of its chain. */
export interface StoredExceptions extends ReportKey {
  readonly seq: number;
  readonly lastHash: string;
  readonly exceptions: Exceptions;
}

type Row = Record<string, unknown>;

const columns = `
  x.period, x.org_unit_id, x.template_id, x.seq, x.last_hash, x.exempt, x.left_out, x.extended`;

/** The columns of a decision beside those of a report, of `exceptions x`; all null where nothing was decided. */
export const decidedColumns = `
  x.seq as decided_seq, x.last_hash as decided_hash, x.exempt, x.left_out, x.extended`;

const selectOfKeys = (marks: string) => `
  with keys (period, unit, template) as (values ${marks})
  select ${columns} from keys k
  cross join exceptions x
    on x.period = k.period and x.org_unit_id = k.unit and x.template_id = k.template`;

const selectOfPeriod = `select ${columns} from exceptions x where x.period = ?1`;

const selectOfUnit = (marks: string) => `
  with periods (period) as (values ${marks})
  select ${columns} from periods p
  cross join exceptions x on x.period = p.period and x.org_unit_id = ?1`;

// The platform binds a hundred values at most.
const mostBound = 90;

const insertEvents = `
  insert into exception_events (period, org_unit_id, template_id, seq, kind, granted, until, reason,
    by, by_name, at, previous_hash, hash)
  select value ->> 'period', value ->> 'unit', value ->> 'template', value ->> 'seq',
    value ->> 'kind', value ->> 'granted', value ->> 'until', value ->> 'reason', value ->> 'by',
    value ->> 'byName', value ->> 'at', value ->> 'previousHash', value ->> 'hash'
  from json_each(?1)`;

const saveExceptions = `
  insert into exceptions (period, org_unit_id, template_id, seq, last_hash, exempt, left_out,
    extended)
  select value ->> 'period', value ->> 'unit', value ->> 'template', value ->> 'seq',
    value ->> 'lastHash', value ->> 'exempt', value ->> 'leftOut', value ->> 'extended'
  from json_each(?1) where true
  on conflict (period, org_unit_id, template_id) do update set
    seq = excluded.seq, last_hash = excluded.last_hash, exempt = excluded.exempt,
    left_out = excluded.left_out, extended = excluded.extended`;

/** The statement that finds what is in force in a period. */
export function exceptionsOfPeriodStatement(db: D1Database, period: PeriodId): D1PreparedStatement {
  return db.prepare(selectOfPeriod).bind(period);
}

/** The statements that find what is in force of some duties: those of which nothing was decided cost nothing. */
export function exceptionsOfKeysStatements(
  db: D1Database,
  keys: readonly ReportKey[],
): D1PreparedStatement[] {
  return keyedStatements(db, selectOfKeys, keys);
}

/** The statements that find what is in force for a unit in some periods. */
export function exceptionsOfUnitStatements(
  db: D1Database,
  unit: OrgUnitId,
  periods: readonly PeriodId[],
): D1PreparedStatement[] {
  const count = Math.ceil(periods.length / mostBound);
  return Array.from({ length: count }, (_, index) => {
    const chunk = periods.slice(index * mostBound, (index + 1) * mostBound);
    const marks = chunk.map((_period, at) => `(?${at + 2})`);
    return db.prepare(selectOfUnit(marks.join())).bind(unit, ...chunk);
  });
}

/** What the rows of those statements say. */
export function storedExceptionsOf(rows: readonly Row[]): StoredExceptions[] {
  return rows.map((row) => ({
    period: String(row["period"]) as StoredExceptions["period"],
    unit: String(row["org_unit_id"]) as StoredExceptions["unit"],
    template: String(row["template_id"]) as StoredExceptions["template"],
    seq: Number(row["seq"]),
    lastHash: String(row["last_hash"]),
    exceptions: exceptionsOf(row),
  }));
}

/** What the columns of decisions beside those of a report say; nothing where nothing was decided. */
export function decidedOf(key: ReportKey, row: Row): StoredExceptions[] {
  if (row["decided_seq"] === null) return [];
  const { period, unit, template } = key;
  const seq = Number(row["decided_seq"]);
  const lastHash = String(row["decided_hash"]);
  return [{ period, unit, template, seq, lastHash, exceptions: exceptionsOf(row) }];
}

function exceptionsOf(row: Row): Exceptions {
  return {
    exempt: nullable(row["exempt"], parseColumn<NonNullable<Exceptions["exempt"]>>),
    leftOut: nullable(row["left_out"], parseColumn<NonNullable<Exceptions["leftOut"]>>),
    extended: nullable(row["extended"], parseColumn<NonNullable<Exceptions["extended"]>>),
  };
}

/** What is in force of one duty. */
export function exceptionsAt(
  found: readonly StoredExceptions[],
  { period, unit, template }: ReportKey,
): Exceptions {
  const isOf = (one: StoredExceptions) =>
    one.period === period && one.unit === unit && one.template === template;
  return found.find(isOf)?.exceptions ?? noExceptions;
}

/** Saves decisions about duties, in their order, together or not at all; false where one of the chains has grown meanwhile. */
export async function saveExceptionEvents(
  db: D1Database,
  decided: readonly { readonly event: ExceptionEvent; readonly after: StoredExceptions }[],
): Promise<boolean> {
  const events = decided.map(({ event, after: { period, unit, template } }) => ({
    ...{ period, unit, template, ...event },
    granted: Number(event.granted),
  }));
  const rows = decided.map(({ after: { exceptions, ...key } }) => ({
    ...key,
    exempt: textOf(exceptions.exempt),
    leftOut: textOf(exceptions.leftOut),
    extended: textOf(exceptions.extended),
  }));
  try {
    await db.batch([
      db.prepare(insertEvents).bind(JSON.stringify(events)),
      db.prepare(saveExceptions).bind(JSON.stringify(rows)),
    ]);
    return true;
  } catch (error) {
    if (isChainTaken(error, "exception_events")) return false;
    throw error;
  }
}

function textOf(decision: object | null): string | null {
  return decision && JSON.stringify(decision);
}
