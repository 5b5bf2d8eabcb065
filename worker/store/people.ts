import type { PersonState } from "../../shared/administration/administrationEvent.ts";
import type { Administrator } from "../../shared/administration/administratorsLeft.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Role } from "../../shared/report/life.ts";
import { lastDayOf, unitUntil } from "./enrolmentCodes.ts";
import { nullable } from "./rows.ts";

type Row = Record<string, unknown>;

/** Somebody who may sign in, with the codes they may do it with. */
export interface Enrolment {
  readonly personId: string;
  readonly regimeId: string;
  readonly orgUnitId: OrgUnitId;
  readonly role: Role;
  readonly name: string;
  readonly codeHashes: readonly string[];
  readonly reusable: boolean;
  readonly expiresAt: number;
}

/** Somebody as he is stored. */
export interface StoredPerson extends PersonState {
  readonly id: string;
}

/** The same with what lists say of his codes. */
export interface ListedPerson extends StoredPerson {
  /** Until when a card that is issued and not used may be used. */
  readonly cardUntil: number | null;
  readonly enteredAt: number | null;
  /** Since when his calendar has a secret address. */
  readonly subscribedSince: number | null;
}

const insertPerson = `
  insert into people (person_id, regime_id, org_unit_id, role, name) values (?1, ?2, ?3, ?4, ?5)
  on conflict do nothing`;

const insertCode = `
  insert into enrolment_codes (code_hash, person_id, reusable, expires_at) values (?1, ?2, ?3, ?4)
  on conflict do nothing`;

const selectPeople = `
  select p.person_id, p.org_unit_id, p.role, p.name, p.ended_at, max(c.used_at) as entered_at,
    f.created_at as subscribed_since,
    max(case when c.purpose = 'card' and c.reusable = 0 and c.used_at is null
      and c.replaced_at is null and c.expires_at > ?2 then c.expires_at end) as card_until
  from people p left join enrolment_codes c on c.person_id = p.person_id
    left join calendar_feeds f on f.person_id = p.person_id
  where p.regime_id = ?1
  group by p.person_id order by p.name, p.person_id`;

const selectSome = `
  select p.person_id, p.org_unit_id, p.role, p.name, p.ended_at
  from json_each(?2) k cross join people p on p.person_id = k.value
  where p.regime_id = ?1`;

const selectAdministrators = `
  select p.person_id, p.org_unit_id, p.role, p.name, p.ended_at, ${unitUntil} as unit_until,
    p.person_id in (select person_id from sessions where expires_at > ?2) or exists (
      select 1 from enrolment_codes c
      where c.person_id = p.person_id and c.expires_at > ?2 and c.replaced_at is null
        and (c.used_at is null and c.reusable = 0 or c.reusable = 1 and exists (select 1 from demo))
    ) as can_enter
  from people p
  where p.regime_id = ?1 and p.role = 'administrator' and p.ended_at is null
  order by p.name, p.person_id`;

const upsertPerson = `
  insert into people (person_id, regime_id, org_unit_id, role, name, ended_at)
  values (?1, ?2, ?3, ?4, ?5, ?6)
  on conflict (person_id) do update set org_unit_id = excluded.org_unit_id, role = excluded.role,
    name = excluded.name, ended_at = excluded.ended_at`;

/** Saves people and their codes together; those that are there stay as they are. */
export async function saveEnrolments(
  db: D1Database,
  enrolments: readonly Enrolment[],
): Promise<void> {
  await db.batch(
    enrolments.flatMap(({ personId, regimeId, orgUnitId, role, name, ...codes }) => [
      db.prepare(insertPerson).bind(personId, regimeId, orgUnitId, role, name),
      ...codes.codeHashes.map((hash) =>
        db.prepare(insertCode).bind(hash, personId, Number(codes.reusable), codes.expiresAt),
      ),
    ]),
  );
}

/** Everybody of a regime, who has ended too, by name. */
export async function listPeople(
  db: D1Database,
  regimeId: string,
  realNow: number,
): Promise<ListedPerson[]> {
  return listedPeopleOf((await peopleStatement(db, regimeId, realNow).all<Row>()).results);
}

/** The statement that lists everybody of a regime. */
export function peopleStatement(
  db: D1Database,
  regimeId: string,
  realNow: number,
): D1PreparedStatement {
  return db.prepare(selectPeople).bind(regimeId, realNow);
}

/** What the rows of that statement say. */
export function listedPeopleOf(rows: readonly Row[]): ListedPerson[] {
  return rows.map((row) => ({
    ...personOf(row),
    cardUntil: nullable(row["card_until"], Number),
    enteredAt: nullable(row["entered_at"], Number),
    subscribedSince: nullable(row["subscribed_since"], Number),
  }));
}

/** People of a regime by id; who is not of it is absent. */
export async function findPeople(
  db: D1Database,
  regimeId: string,
  ids: readonly string[],
): Promise<StoredPerson[]> {
  return (await peopleByIdStatement(db, regimeId, ids).all<Row>()).results.map(personOf);
}

/** The statement that finds people of a regime by id. */
export function peopleByIdStatement(
  db: D1Database,
  regimeId: string,
  ids: readonly string[],
): D1PreparedStatement {
  return db.prepare(selectSome).bind(regimeId, JSON.stringify([...new Set(ids)]));
}

/** Everybody who administers a regime, with the last day of his unit, and whether he can enter. */
export async function listAdministrators(
  db: D1Database,
  regimeId: string,
  realNow: number,
): Promise<Administrator[]> {
  const { results } = await db.prepare(selectAdministrators).bind(regimeId, realNow).all<Row>();
  return results.map((row) => ({
    ...personOf(row),
    unitUntil: lastDayOf(row["unit_until"]),
    canEnter: row["can_enter"] === 1,
  }));
}

/** The statement that saves what somebody is from now on. */
export function personStatement(
  db: D1Database,
  regimeId: string,
  id: string,
  { unit, role, name, endedAt }: PersonState,
): D1PreparedStatement {
  return db.prepare(upsertPerson).bind(id, regimeId, unit, role, name, endedAt);
}

/** Somebody as a row tells of him. */
export function personOf(row: Row): StoredPerson {
  return {
    id: String(row["person_id"]),
    unit: String(row["org_unit_id"]) as OrgUnitId,
    role: String(row["role"]) as Role,
    name: String(row["name"]),
    endedAt: nullable(row["ended_at"], Number),
  };
}
