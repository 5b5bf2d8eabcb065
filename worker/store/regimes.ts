import type { Regime } from "../../shared/regime.ts";

const insertRegime = `
  insert into regimes (regime_id, revision, definition) values (?1, 1, ?2) on conflict do nothing`;

/** Saves a regime, unless it is there. */
export async function saveRegime(db: D1Database, regime: Regime): Promise<void> {
  await db.prepare(insertRegime).bind(regime.id, JSON.stringify(regime)).run();
}
