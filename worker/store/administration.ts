import type {
  AdministrationChange,
  AdministrationEvent,
  Subject,
} from "../../shared/administration/administrationEvent.ts";
import { peopleByIdStatement, personOf, type StoredPerson } from "./people.ts";
import { isChainTaken } from "./rows.ts";

type Row = Record<string, unknown>;

/** The columns of a change. */
export const administrationColumns = `
  seq, subject, subject_id, change, by, by_name, at, content, previous_hash, hash`;

const selectHead = `
  select ${administrationColumns} from administration_events where regime_id = ?1 order by seq desc limit 1`;

const selectNewestOf = `
  select ${administrationColumns} from administration_events
  where regime_id = ?1 and subject = ?2 and subject_id = ?3 order by seq desc limit 1`;

const selectChangeAt = `
  select change from administration_events
  where regime_id = ?1 and subject = 'person' and subject_id = ?2 and at = ?3
  order by seq desc limit 1`;

// One statement for all events: the platform counts statements.
const insertEvents = `
  insert into administration_events (regime_id, ${administrationColumns})
  select ?1, value ->> 'seq', value ->> 'subject', value ->> 'subjectId', value ->> 'change',
    value ->> 'by', value ->> 'byName', value ->> 'at', value ->> 'content',
    value ->> 'previousHash', value ->> 'hash'
  from json_each(?2)`;

const saveHead = `
  insert into administration_heads (regime_id, seq) values (?1, ?2)
  on conflict (regime_id) do update set seq = excluded.seq`;

/** The newest event of a regime, or null. */
export async function findAdministrationHead(
  db: D1Database,
  regimeId: string,
): Promise<AdministrationEvent | null> {
  const row = await db.prepare(selectHead).bind(regimeId).first<Row>();
  return row && administrationEventOf(row);
}

/** The newest event of a regime, and at the same moment somebody as he is; null where there is none. */
export async function findHeadAndPerson(
  db: D1Database,
  regimeId: string,
  personId: string,
): Promise<{ readonly head: AdministrationEvent | null; readonly person: StoredPerson | null }> {
  const [heads, people] = await db.batch<Row>([
    db.prepare(selectHead).bind(regimeId),
    peopleByIdStatement(db, regimeId, [personId]),
  ]);
  const [head] = heads?.results ?? [];
  const [person] = people?.results ?? [];
  return {
    head: head ? administrationEventOf(head) : null,
    person: person ? personOf(person) : null,
  };
}

/** The newest event about somebody or something, or null. */
export async function findNewestAbout(
  db: D1Database,
  regimeId: string,
  subject: Subject,
  subjectId: string,
): Promise<AdministrationEvent | null> {
  const row = await db.prepare(selectNewestOf).bind(regimeId, subject, subjectId).first<Row>();
  return row && administrationEventOf(row);
}

/** What was changed of somebody at an instant, or null. */
export async function findChangeAt(
  db: D1Database,
  regimeId: string,
  person: string,
  at: number,
): Promise<AdministrationChange | null> {
  return db
    .prepare(selectChangeAt)
    .bind(regimeId, person, at)
    .first<AdministrationChange>("change");
}

/** Saves changes with their events together or not at all; false where somebody has changed something meanwhile. The
 *  events come first, since their primary key is the guard; ids of forms are of all regimes together, and theirs is too. */
export async function saveAdministration(
  db: D1Database,
  regimeId: string,
  events: readonly AdministrationEvent[],
  effects: readonly D1PreparedStatement[],
): Promise<boolean> {
  const statements = [
    db.prepare(insertEvents).bind(regimeId, JSON.stringify(events)),
    db.prepare(saveHead).bind(regimeId, events.at(-1)?.seq ?? 0),
    ...effects,
  ];
  try {
    await db.batch(statements);
    return true;
  } catch (error) {
    const isTaken =
      isChainTaken(error, "administration_events") || isChainTaken(error, "templates");
    if (isTaken) return false;
    throw error;
  }
}

/** What a row of the record says. */
export function administrationEventOf(row: Row): AdministrationEvent {
  return {
    seq: Number(row["seq"]),
    subject: String(row["subject"]) as Subject,
    subjectId: String(row["subject_id"]),
    change: String(row["change"]) as AdministrationChange,
    by: String(row["by"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    content: String(row["content"]),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
  };
}
