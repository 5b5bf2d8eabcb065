import type { Day } from "../../shared/calendar/period.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { OrgUnit, OrgUnitTerm } from "../../shared/orgUnit.ts";
import type { UnitToday } from "../caller.ts";

type Row = Record<string, unknown>;

/** The columns of a term, of `org_units t`. */
export const termColumns = `
  t.org_unit_id, t.valid_from, t.valid_to, t.position, t.code, t.name, t.type, t.parent`;

const selectUnit = `select ${termColumns} from org_units t where t.org_unit_id = ?1`;

// Every term of a unit and of all it has ever belonged to; which of them count on a day is the domain's business.
// A cross join keeps the planner from reading every unit; a plain union ends by itself where parents form a circle.
const selectLineage = `
  with recursive up as (
    select ${termColumns} from org_units t where t.org_unit_id = ?1
    union
    select ${termColumns} from up cross join org_units t on t.org_unit_id = up.parent
  )
  select * from up`;

const selectChildren = `
  select ${termColumns} from org_units t
  where t.parent = ?1 and t.valid_to >= ?2 and t.valid_from <= ?3`;

const selectUnits = `
  select t.* from json_each(?1) k
  cross join org_units t on t.org_unit_id = k.value and t.valid_from <= ?3 and t.valid_to >= ?2`;

const selectThrough = `
  select ${termColumns} from json_each(?1) k cross join org_units t on t.org_unit_id = k.value`;

const selectDistrict = `
  with recursive down as (
    select ${termColumns} from org_units t
    where t.org_unit_id = ?1 and t.valid_from <= ?3 and t.valid_to >= ?2
    union
    select ${termColumns}
    from down cross join org_units t
      on t.parent = down.org_unit_id and t.valid_to >= ?2 and t.valid_from <= ?3
  )
  select * from down`;

// Every term of whatever has ever stood under a unit, and of that unit.
const selectEver = `
  with recursive down as (
    select ${termColumns} from org_units t where t.org_unit_id = ?1
    union
    select own.org_unit_id, own.valid_from, own.valid_to, own.position, own.code, own.name,
      own.type, own.parent
    from down cross join org_units t on t.parent = down.org_unit_id
      cross join org_units own on own.org_unit_id = t.org_unit_id
  )
  select * from down order by position, org_unit_id, valid_from`;

/** The statement that finds a unit alone, with all its terms. */
export function unitStatement(db: D1Database, unit: OrgUnitId): D1PreparedStatement {
  return db.prepare(selectUnit).bind(unit);
}

/** The units that rows of terms tell of. */
export function unitsOf(rows: readonly Row[]): OrgUnit[] {
  const terms = new Map<string, OrgUnitTerm[]>();
  for (const row of rows) {
    const id = String(row["org_unit_id"]);
    terms.set(id, [...(terms.get(id) ?? []), termOf(row)]);
  }
  return [...terms].map(([id, own]) => ({ id: id as OrgUnitId, terms: own }));
}

/** A unit alone, with all its terms, or null. */
export async function findUnit(db: D1Database, unit: OrgUnitId): Promise<OrgUnit | null> {
  return unitsOf((await unitStatement(db, unit).all<Row>()).results)[0] ?? null;
}

/** A unit with everything above it; empty where there is no such unit. */
export async function findLineage(db: D1Database, unit: OrgUnitId): Promise<OrgUnit[]> {
  const { results } = await db.prepare(selectLineage).bind(unit).all<Row>();
  return unitsOf(results);
}

/** The days that units are read for, the first and the last. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The span of some days; null where there are none. */
export function spanOf(days: readonly Day[]): DaySpan | null {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** The statement that lists the children of a unit, each with every term that it had within a span as its child. */
export function childrenStatement(
  db: D1Database,
  parent: OrgUnitId,
  { from, to }: DaySpan,
): D1PreparedStatement {
  return db.prepare(selectChildren).bind(parent, from, to);
}

/** Units as of the days they were read for, in the regime's order: sorting them here saves reading them twice. */
export function unitsTodayOf(rows: readonly Row[]): UnitToday[] {
  return [...rows]
    .sort((left, right) => Number(left["position"]) - Number(right["position"]))
    .map((row) => ({ ...termOf(row), id: String(row["org_unit_id"]) as OrgUnitId }));
}

/** The statement that finds units by id, each with every term that it had within a span. */
export function unitsStatement(
  db: D1Database,
  ids: readonly OrgUnitId[],
  { from, to }: DaySpan,
): D1PreparedStatement {
  return db.prepare(selectUnits).bind(JSON.stringify([...new Set(ids)]), from, to);
}

/** Units by id, each with every term that it had within a span. */
export async function listUnitsWithin(
  db: D1Database,
  ids: readonly OrgUnitId[],
  span: DaySpan,
): Promise<UnitToday[]> {
  return unitsTodayOf((await unitsStatement(db, ids, span).all<Row>()).results);
}

/** Units by id, as they are on a day. */
export async function listUnits(
  db: D1Database,
  ids: readonly OrgUnitId[],
  day: Day,
): Promise<UnitToday[]> {
  return listUnitsWithin(db, ids, { from: day, to: day });
}

/** Units by id with all their terms, without what is above them. */
export async function listUnitsThrough(
  db: D1Database,
  ids: readonly OrgUnitId[],
): Promise<OrgUnit[]> {
  return unitsOf((await db.prepare(selectThrough).bind(JSON.stringify(ids)).all<Row>()).results);
}

/** A unit and all under it, as they are on a day, in the regime's order. */
export async function listDistrict(db: D1Database, top: OrgUnitId, day: Day): Promise<UnitToday[]> {
  return listDistrictWithin(db, top, { from: day, to: day });
}

/** A unit and all under it within a span, each as it was last in it, in the regime's order. */
export async function listDistrictWithin(
  db: D1Database,
  top: OrgUnitId,
  { from, to }: DaySpan,
): Promise<UnitToday[]> {
  const { results } = await db.prepare(selectDistrict).bind(top, from, to).all<Row>();
  const terms = unitsTodayOf(results);
  const isLast = (term: UnitToday) =>
    !terms.some(({ id, validFrom }) => id === term.id && validFrom > term.validFrom);
  return terms.filter(isLast);
}

/** A unit and all that has ever stood under it, with every term, in the regime's order. */
export async function listUnitsEver(db: D1Database, top: OrgUnitId): Promise<OrgUnit[]> {
  return unitsOf((await unitsEverStatement(db, top).all<Row>()).results);
}

/** The statement that lists every term of a unit and of all that has ever stood under it, in the regime's order. */
export function unitsEverStatement(db: D1Database, top: OrgUnitId): D1PreparedStatement {
  return db.prepare(selectEver).bind(top);
}

function termOf(row: Row): OrgUnitTerm {
  const validTo = String(row["valid_to"]);
  return {
    validFrom: String(row["valid_from"]),
    validTo: validTo === "9999-12-31" ? null : validTo,
    code: String(row["code"]),
    name: String(row["name"]),
    type: String(row["type"]) as OrgUnitTerm["type"],
    parent: row["parent"] === null ? null : (String(row["parent"]) as OrgUnitId),
  };
}
