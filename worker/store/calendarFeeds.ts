const upsertFeed = `
  insert into calendar_feeds (person_id, secret_hash, created_at) values (?1, ?2, ?3)
  on conflict (person_id) do update set
    secret_hash = excluded.secret_hash, created_at = excluded.created_at`;

const selectFeed = `select created_at from calendar_feeds where person_id = ?1`;

const deleteFeed = `delete from calendar_feeds where person_id = ?1`;

const deleteFeedsOf = `
  delete from calendar_feeds
  where person_id in (select value from json_each(?1)) and person_id is not ?2`;

/** Gives a person's calendar an address, in the place of an earlier one. */
export async function saveFeed(
  db: D1Database,
  personId: string,
  secretHash: string,
  createdAt: number,
): Promise<void> {
  await db.prepare(upsertFeed).bind(personId, secretHash, createdAt).run();
}

/** Since when a person's calendar has an address, or null. */
export async function findFeed(db: D1Database, personId: string): Promise<number | null> {
  return db.prepare(selectFeed).bind(personId).first<number>("created_at");
}

/** Takes the address of a person's calendar away. */
export async function endFeed(db: D1Database, personId: string): Promise<void> {
  await db.prepare(deleteFeed).bind(personId).run();
}

/** The statement that takes the addresses of some people's calendars away, but for one person's. */
export function feedsStatement(
  db: D1Database,
  people: readonly string[],
  but: string | null,
): D1PreparedStatement {
  return db.prepare(deleteFeedsOf).bind(JSON.stringify(people), but);
}
