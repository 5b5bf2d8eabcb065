import type { Day } from "../../shared/calendar/period.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { OrgUnit } from "../../shared/orgUnit.ts";
import { type Regime, regimeInForce } from "../../shared/regime.ts";
import type { Role } from "../../shared/report/life.ts";
import { lastDayOf, unitUntil } from "./enrolmentCodes.ts";
import { unitStatement, unitsOf } from "./orgUnits.ts";
import { parseColumn } from "./rows.ts";

/** A session that has not ended, with all that every request needs to know. */
export interface StoredSession {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly orgUnitId: OrgUnitId;
  /** The last day of that unit; null while it goes on. */
  readonly unitUntil: Day | null;
  readonly regime: Regime;
  /** How often that has been changed since it was seeded as 1. */
  readonly regimeRevision: number;
  /** The clock of a demonstration: where it began, and when that was; null where time is real. */
  readonly clock: { readonly startsAt: number; readonly seededAt: number } | null;
}

type Row = Record<string, unknown>;

const personColumns = `
  p.person_id, p.name, p.role, p.org_unit_id, g.definition, g.revision, d.starts_at, d.seeded_at,
  ${unitUntil} as unit_until`;

const selectSession = `
  select ${personColumns}
  from sessions s
  join people p using (person_id)
  join regimes g using (regime_id)
  left join demo d on d.id = 1
  where s.token_hash = ?1 and s.expires_at > ?2 and (p.ended_at is null or p.ended_at > ?2)`;

const selectFeedOwner = `
  select ${personColumns}
  from calendar_feeds f
  join people p using (person_id)
  join regimes g using (regime_id)
  left join demo d on d.id = 1
  where f.secret_hash = ?1 and (p.ended_at is null or p.ended_at > ?2)`;

// The code must still be free, and the session is the proof that it was: both statements are one transaction.
const insertSession = `
  insert into sessions (token_hash, person_id, created_at, expires_at)
  select ?1, c.person_id, ?2, ?3
  from enrolment_codes c join people p using (person_id)
  where c.code_hash = ?4 and c.expires_at > ?2 and (p.ended_at is null or p.ended_at > ?2)
    and (c.used_at is null and c.replaced_at is null and c.reusable = 0 or c.reusable = 1 and ?5 = 1)
  returning person_id`;

// A reusable one tells when its person entered last.
const useCode = `
  update enrolment_codes set used_at = ?1 where code_hash = ?2 and (reusable = 1 or used_at is null)`;

// With the session that has just begun, so that a wrong code costs no look at the others. As many as ten: each sign-in
// adds one, so that the table stays as small as what is in use.
const forgetEnded = `
  delete from sessions where token_hash in (
    select old.token_hash from sessions own
    cross join sessions old
    join people p on p.person_id = old.person_id
    where own.token_hash = ?1 and (old.expires_at <= ?2 or p.ended_at <= ?2)
    limit 10)`;

const selectToken = `select 1 from sessions where token_hash = ?1`;

const deleteSessionsOf = `
  delete from sessions
  where person_id in (select value from json_each(?1)) and token_hash is not ?2`;

const deleteSession = `delete from sessions where token_hash = ?1`;

/** A session by its token's hash, and in the same round trip the unit that is asked about. */
export async function findSession(
  db: D1Database,
  tokenHash: string,
  realNow: number,
  unit: OrgUnitId | null,
): Promise<{ session: StoredSession | null; named: OrgUnit | null }> {
  const session = db.prepare(selectSession).bind(tokenHash, realNow);
  const [found, terms] = await db.batch<Row>(
    unit === null ? [session] : [session, unitStatement(db, unit)],
  );
  const row = found?.results[0];
  return { session: row ? sessionOf(row) : null, named: unitsOf(terms?.results ?? [])[0] ?? null };
}

/** Whose calendar lies under a secret address, by the secret's hash; null where nobody's does any more. */
export async function findFeedOwner(
  db: D1Database,
  secretHash: string,
  realNow: number,
): Promise<StoredSession | null> {
  const row = await db.prepare(selectFeedOwner).bind(secretHash, realNow).first<Row>();
  return row && sessionOf(row);
}

/** Turns a code into a session, once, and forgets some sessions that have ended; false where the code is none, is used
 *  up, or is not for here. */
export async function saveSession(
  db: D1Database,
  session: { tokenHash: string; codeHash: string; createdAt: number; expiresAt: number },
  takeReusable: boolean,
): Promise<boolean> {
  const { tokenHash, codeHash, createdAt, expiresAt } = session;
  const [inserted] = await db.batch([
    db.prepare(insertSession).bind(tokenHash, createdAt, expiresAt, codeHash, Number(takeReusable)),
    db.prepare(useCode).bind(createdAt, codeHash),
    db.prepare(forgetEnded).bind(tokenHash, createdAt),
  ]);
  return inserted?.results.length === 1;
}

/** Whether there is such a session. */
export async function isSession(db: D1Database, tokenHash: string | null): Promise<boolean> {
  return (await db.prepare(selectToken).bind(tokenHash).first()) !== null;
}

/** The statement that ends the sessions of some people, but for one. */
export function sessionsStatement(
  db: D1Database,
  people: readonly string[],
  but: string | null,
): D1PreparedStatement {
  return db.prepare(deleteSessionsOf).bind(JSON.stringify(people), but);
}

/** Ends a session. */
export async function endSession(db: D1Database, tokenHash: string): Promise<void> {
  await db.prepare(deleteSession).bind(tokenHash).run();
}

function sessionOf(row: Row): StoredSession {
  return {
    personId: String(row["person_id"]),
    name: String(row["name"]),
    role: String(row["role"]) as Role,
    orgUnitId: String(row["org_unit_id"]) as OrgUnitId,
    unitUntil: lastDayOf(row["unit_until"]),
    regime: regimeInForce(parseColumn<Regime>(row["definition"])),
    regimeRevision: Number(row["revision"]),
    clock:
      row["starts_at"] === null
        ? null
        : { startsAt: Number(row["starts_at"]), seededAt: Number(row["seeded_at"]) },
  };
}
