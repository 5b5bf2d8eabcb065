import type { InspectionChange } from "../../shared/inspections/changeInspection.ts";
import type { Inspection } from "../../shared/inspections/inspection.ts";
import type { ChainLink } from "../../shared/report/event.ts";
import { isChainTaken, parseColumn } from "./rows.ts";

/** Whose plan it is, and of which year. */
export interface PlanKey {
  readonly regimeId: string;
  readonly year: number;
}

/** Something that was done of an inspection. */
export interface InspectionEvent extends ChainLink {
  readonly number: number;
  readonly change: InspectionChange;
  readonly by: string;
  readonly byName: string;
  readonly at: number;
  /** The inspection after it, as JSON. */
  readonly content: string;
}

/** An inspection as it is stored, with its newest event. */
export interface StoredInspection {
  readonly number: number;
  readonly seq: number;
  readonly lastHash: string;
  readonly byName: string;
  readonly at: number;
  /** What its planning may be repeated with. */
  readonly key: string;
  /** As JSON. */
  readonly content: string;
  readonly inspection: Inspection;
}

type Row = Record<string, unknown>;

/** The columns of an inspection. */
export const inspectionColumns = "number, seq, last_hash, by_name, at, key, content";

const selectPlan = `
  select ${inspectionColumns} from inspections
  where regime_id = ?1 and year = ?2 order by number`;

/** The columns of an event. */
export const inspectionEventColumns =
  "number, seq, change, by, by_name, at, content, previous_hash, hash";

const selectPlanned = `
  select content from inspection_events
  where regime_id = ?1 and year = ?2 and number = ?3 and change = 'plan'`;

const insertEvent = `
  insert into inspection_events (regime_id, year, ${inspectionEventColumns})
  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`;

const saveInspection = `
  insert into inspections (regime_id, year, number, seq, last_hash, by_name, at, key, content)
  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
  on conflict (regime_id, year, number) do update set seq = excluded.seq,
    last_hash = excluded.last_hash, by_name = excluded.by_name, at = excluded.at,
    content = excluded.content`;

/** Every inspection of a year's plan, by number. */
export async function listInspections(
  db: D1Database,
  { regimeId, year }: PlanKey,
): Promise<StoredInspection[]> {
  const { results } = await db.prepare(selectPlan).bind(regimeId, year).all<Row>();
  return results.map((row) => ({
    ...inspectionRowOf(row),
    inspection: parseColumn<Inspection>(row["content"]),
  }));
}

/** An inspection as its row has it. */
export function inspectionRowOf(row: Row): Omit<StoredInspection, "inspection"> {
  return {
    number: Number(row["number"]),
    seq: Number(row["seq"]),
    lastHash: String(row["last_hash"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    key: String(row["key"]),
    content: String(row["content"]),
  };
}

/** An inspection as it was first planned, as JSON; null where there is none. */
export async function findPlanned(
  db: D1Database,
  { regimeId, year }: PlanKey,
  number: number,
): Promise<string | null> {
  const statement = db.prepare(selectPlanned).bind(regimeId, year, number);
  return statement.first<string>("content");
}

/** What a row of events says. */
export function inspectionEventOf(row: Row): InspectionEvent {
  return {
    number: Number(row["number"]),
    seq: Number(row["seq"]),
    change: String(row["change"]) as InspectionChange,
    by: String(row["by"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    content: String(row["content"]),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
  };
}

/** Saves an event and the inspection after it together or not at all; false where the plan has grown meanwhile. */
export async function saveInspectionEvent(
  db: D1Database,
  { regimeId, year }: PlanKey,
  event: InspectionEvent,
  key: string,
): Promise<boolean> {
  const { number, seq, change, by, byName, at, content, previousHash, hash } = event;
  const values = [number, seq, change, by, byName, at, content, previousHash, hash];
  try {
    await db.batch([
      db.prepare(insertEvent).bind(regimeId, year, ...values),
      db.prepare(saveInspection).bind(regimeId, year, number, seq, hash, byName, at, key, content),
    ]);
    return true;
  } catch (error) {
    if (isChainTaken(error, "inspection_events")) return false;
    throw error;
  }
}
