const selectFailures = `
  select failures from code_attempts where address_hash = ?1 and window_from > ?2`;

const countFailure = `
  insert into code_attempts (address_hash, window_from, failures) values (?1, ?2, 1)
  on conflict (address_hash) do update set
    failures = case when window_from > ?3 then failures + 1 else 1 end,
    window_from = case when window_from > ?3 then window_from else ?2 end`;

/** How often an address has been wrong since an instant. */
export async function countFailures(
  db: D1Database,
  addressHash: string,
  since: number,
): Promise<number> {
  const found = await db.prepare(selectFailures).bind(addressHash, since).first<number>("failures");
  return found ?? 0;
}

/** Counts one more wrong code; a count from before `since` begins anew. */
export async function saveFailure(
  db: D1Database,
  addressHash: string,
  now: number,
  since: number,
): Promise<void> {
  await db.prepare(countFailure).bind(addressHash, now, since).run();
}
