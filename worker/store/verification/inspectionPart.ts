import {
  type InspectionEvent,
  inspectionColumns,
  inspectionEventColumns,
  inspectionEventOf,
  inspectionRowOf,
  type PlanKey,
  type StoredInspection,
} from "../inspections.ts";
import { nullable } from "../rows.ts";
import { bytesOf, upTo } from "./boundedRows.ts";
import type { ChainPart, PageRoom } from "./chainPart.ts";

/** An inspection as its row has it. */
export type InspectionRow = Omit<StoredInspection, "inspection">;

/** Events of a plan, and the inspections that the newest event among them, or none, is about. */
export interface InspectionPart extends ChainPart<InspectionEvent> {
  readonly rows: readonly InspectionRow[];
}

const part = upTo(
  `select ${inspectionEventColumns}, 400 + ${bytesOf("content")} as size from inspection_events
  where regime_id = ?1 and year = ?2 and seq > ?3 order by seq limit ?4`,
  "seq",
  "?5",
);

const selectEnd = `
  select (select max(seq) from inspection_events where regime_id = ?1 and year = ?2) as newest,
    (select seq from inspection_heads where regime_id = ?1 and year = ?2) as head,
    (select hash from inspection_heads where regime_id = ?1 and year = ?2) as hash`;

// Behind the last event there may be rows too, of which no event tells.
const selectRows = `
  with part as (${part}), reach as (
    select max(seq) as last, coalesce(max(seq), ?3) >= coalesce(
      (select max(seq) from inspection_events where regime_id = ?1 and year = ?2), 0) as is_end
    from part
  )
  select ${inspectionColumns} from inspections
  where regime_id = ?1 and year = ?2 and (
    number in (select number from part)
    or seq > ?3 and (seq <= (select last from reach) or (select is_end from reach))
  )
  order by number`;

/** What was done of a plan behind a seq, from the oldest on, with the inspections that it tells of. */
export async function listInspectionPart(
  db: D1Database,
  { regimeId, year }: PlanKey,
  after: number,
  { records, bytes }: PageRoom,
): Promise<InspectionPart> {
  const bound = [regimeId, year, after, records, bytes] as const;
  const [events, ends, rows] = await db.batch<Record<string, unknown>>([
    db.prepare(part).bind(...bound),
    db.prepare(selectEnd).bind(regimeId, year),
    db.prepare(selectRows).bind(...bound),
  ]);
  const links = (events?.results ?? []).map(inspectionEventOf);
  const end = ends?.results[0];
  const head = nullable(end?.["head"], Number);
  return {
    links,
    isEnd: (links.at(-1)?.seq ?? after) >= Number(end?.["newest"] ?? 0),
    head: head === null ? null : { seq: head, hash: nullable(end?.["hash"], String) },
    rows: (rows?.results ?? []).map(inspectionRowOf),
  };
}
