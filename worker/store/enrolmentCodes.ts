import type { Day } from "../../shared/calendar/period.ts";
import type { Regime } from "../../shared/regime.ts";
import { nullable, parseColumn } from "./rows.ts";

/** What a code that somebody holds has become. */
export interface FoundCode {
  readonly reusable: boolean;
  readonly expiresAt: number;
  readonly usedAt: number | null;
  readonly replacedAt: number | null;
  readonly personId: string;
  readonly endedAt: number | null;
  readonly regime: Regime;
  /** The last day of the person's unit; null while it goes on. */
  readonly unitUntil: Day | null;
  readonly clock: { readonly startsAt: number; readonly seededAt: number } | null;
}

/** A code to be stored: only its hash is. */
export interface NewCode {
  readonly hash: string;
  readonly person: string;
}

type Row = Record<string, unknown>;

/** The last day of a person's unit, of `people p`: one row, however many terms it has. */
export const unitUntil = `
  (select u.valid_to from org_units u where u.org_unit_id = p.org_unit_id
    order by u.valid_from desc limit 1)`;

const selectCode = `
  select c.reusable, c.expires_at, c.used_at, c.replaced_at, c.person_id, p.ended_at, g.definition, d.starts_at,
    d.seeded_at, ${unitUntil} as unit_until
  from enrolment_codes c
  join people p using (person_id)
  join regimes g using (regime_id)
  left join demo d on d.id = 1
  where c.code_hash = ?1`;

// A device's code leaves the card alone; a card takes the place of whatever is unused.
const replaceCodes = `
  update enrolment_codes set replaced_at = ?2
  where person_id in (select value from json_each(?1))
    and reusable = 0 and used_at is null and replaced_at is null
    and (?3 = 'card' or purpose = ?3)`;

const insertCodes = `
  insert into enrolment_codes (code_hash, person_id, reusable, expires_at, purpose)
  select value ->> 'hash', value ->> 'person', 0, ?2, ?3 from json_each(?1)`;

// The last instant of a day names the day on which a device's code was issued.
const countDevices = `
  select count(*) as issued from enrolment_codes
  where person_id = ?1 and purpose = 'device' and expires_at = ?2`;

/** How many codes for devices somebody has been issued that end at an instant. */
export async function countDeviceCodes(
  db: D1Database,
  person: string,
  expiresAt: number,
): Promise<number> {
  const issued = await db.prepare(countDevices).bind(person, expiresAt).first<number>("issued");
  return issued ?? 0;
}

/** What has become of a code, by its hash; null where there is none. */
export async function findCode(db: D1Database, hash: string): Promise<FoundCode | null> {
  const row = await db.prepare(selectCode).bind(hash).first<Row>();
  return (
    row && {
      reusable: row["reusable"] === 1,
      expiresAt: Number(row["expires_at"]),
      usedAt: nullable(row["used_at"], Number),
      replacedAt: nullable(row["replaced_at"], Number),
      personId: String(row["person_id"]),
      endedAt: nullable(row["ended_at"], Number),
      regime: parseColumn<Regime>(row["definition"]),
      unitUntil: lastDayOf(row["unit_until"]),
      clock:
        row["starts_at"] === null
          ? null
          : { startsAt: Number(row["starts_at"]), seededAt: Number(row["seeded_at"]) },
    }
  );
}

/** A stored last day, null where the term goes on. */
export function lastDayOf(value: unknown): Day | null {
  const day = nullable(value, String);
  return day === "9999-12-31" ? null : day;
}

/** The statement that makes people's unused codes worthless. */
export function replacingStatement(
  db: D1Database,
  people: readonly string[],
  purpose: "card" | "device",
  realNow: number,
): D1PreparedStatement {
  return db.prepare(replaceCodes).bind(JSON.stringify(people), realNow, purpose);
}

/** The statement that saves new codes. */
export function codesStatement(
  db: D1Database,
  codes: readonly NewCode[],
  purpose: "card" | "device",
  expiresAt: number,
): D1PreparedStatement {
  return db.prepare(insertCodes).bind(JSON.stringify(codes), expiresAt, purpose);
}
