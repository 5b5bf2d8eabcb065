import type { PeriodId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import type { ChainLink } from "../../shared/report/event.ts";
import type { RegimeMove } from "../../shared/settings/regimeChange.ts";
import { parseColumn } from "./rows.ts";

/** Something that was changed of a regime. Its seq is 1 for the revision after the seeded one. */
export interface RegimeEvent extends ChainLink {
  readonly change: RegimeMove;
  readonly by: string;
  readonly byName: string;
  readonly at: number;
  /** JSON texts as the row keeps them. */
  readonly content: string;
  readonly altered: string;
  readonly definitionHash: string;
}

/** A regime as it is stored, with everything that has been changed of it since it was seeded. */
export interface StoredRegime {
  readonly regime: Regime;
  readonly definition: string;
  readonly revision: number;
  readonly events: readonly RegimeEvent[];
}

/** What saving a change came to. */
export type Saved = "saved" | "moved-on" | "reported";

const selectRegime = `select revision, definition from regimes where regime_id = ?1`;

/** The columns of a change. */
export const regimeEventColumns = `
  revision, change, by, by_name, at, content, altered, definition_hash, previous_hash, hash`;

const selectEvents = `
  select ${regimeEventColumns} from regime_events where regime_id = ?1 order by revision`;

const insertEvent = `
  insert into regime_events (regime_id, revision, change, by, by_name, at, content, altered,
    definition_hash, previous_hash, hash)
  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`;

const updateRegime = `update regimes set revision = ?2, definition = ?3 where regime_id = ?1`;

const openPeriods = `delete from closed_periods where period in (select value from json_each(?1))`;

const closePeriods = `
  insert into closed_periods (period) select value from json_each(?1) where true
  on conflict do nothing`;

const countReports = `
  select r.period, count(*) as reports from json_each(?1) k
  cross join reports r on r.period = k.value
  group by r.period order by r.period`;

/** A regime with its record, in one round trip. */
export async function findStoredRegime(db: D1Database, id: string): Promise<StoredRegime> {
  const [regimes, events] = await db.batch<Record<string, unknown>>([
    db.prepare(selectRegime).bind(id),
    db.prepare(selectEvents).bind(id),
  ]);
  const row = regimes?.results[0];
  if (!row) throw new Error(`regime ${id} is not stored`);
  return {
    regime: parseColumn<Regime>(row["definition"]),
    definition: String(row["definition"]),
    revision: Number(row["revision"]),
    events: (events?.results ?? []).map(regimeEventOf),
  };
}

/** How many reports have been sent for some periods; those with none are absent. */
export async function countReported(
  db: D1Database,
  periods: readonly PeriodId[],
): Promise<{ id: string; reports: number }[]> {
  if (periods.length === 0) return [];
  const { results } = await db.prepare(countReports).bind(JSON.stringify(periods)).all();
  return results.map((row) => ({ id: String(row["period"]), reports: Number(row["reports"]) }));
}

/** Saves a change with its event together or not at all: the event comes first, since its primary key is the guard. */
export async function saveRegimeEvent(
  db: D1Database,
  regimeId: string,
  event: RegimeEvent,
  definition: string,
  periods: { readonly closed: readonly PeriodId[]; readonly reopened: readonly PeriodId[] },
): Promise<Saved> {
  const { seq, change, by, byName, at, content, altered, definitionHash } = event;
  const revision = seq + 1;
  const { closed, reopened } = periods;
  const statements = [
    db
      .prepare(insertEvent)
      .bind(
        ...[regimeId, revision, change, by, byName, at, content, altered],
        ...[definitionHash, event.previousHash, event.hash],
      ),
    db.prepare(updateRegime).bind(regimeId, revision, definition),
    ...(reopened.length > 0 ? [db.prepare(openPeriods).bind(JSON.stringify(reopened))] : []),
    ...(closed.length > 0 ? [db.prepare(closePeriods).bind(JSON.stringify(closed))] : []),
  ];
  try {
    await db.batch(statements);
    return "saved";
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.message.includes("the period has been reported on")) return "reported";
    const isTaken =
      error.message.includes("UNIQUE constraint failed: regime_events.") ||
      error.message.includes("the chain of events is broken");
    if (isTaken) return "moved-on";
    throw error;
  }
}

/** What a row of them says. */
export function regimeEventOf(row: Record<string, unknown>): RegimeEvent {
  return {
    seq: Number(row["revision"]) - 1,
    change: String(row["change"]) as RegimeMove,
    by: String(row["by"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    content: String(row["content"]),
    altered: String(row["altered"]),
    definitionHash: String(row["definition_hash"]),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
  };
}
