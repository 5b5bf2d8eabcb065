import type { OrgUnitId } from "../../shared/ids.ts";
import type { Move, ReportState } from "../../shared/report/life.ts";
import { nullable, type ReportKey } from "./rows.ts";

/** Something that happened to a report, with who did it and how the report stands by now. */
export interface NoticedEvent extends ReportKey {
  readonly move: Move;
  readonly version: number;
  readonly state: ReportState;
  readonly byName: string;
  readonly at: number;
  readonly reason: string | null;
}

type Row = Record<string, unknown>;

// Along the index by time, the newest first: which unit an event belongs to stands in the index itself, so that of other
// units' events nothing else is read.
const selectEvents = `
  select e.period, e.org_unit_id, e.template_id, e.move, e.version, e.at, e.reason, r.state,
    coalesce(p.name, e.by) as by_name
  from report_events e indexed by report_events_by_time
  left join people p on p.person_id = e.by
  join reports r
    on r.period = e.period and r.org_unit_id = e.org_unit_id and r.template_id = e.template_id
  where e.at > ?1 and (?2 is null or e.org_unit_id = ?2) and e.by <> ?3
    and e.move in (select value from json_each(?4))
    and (p.org_unit_id is e.org_unit_id) = ?5
  order by e.at desc limit ?6`;

/** What has happened since an instant by the hand of a unit's own people, or of others, but not by the person's own. */
export async function listNoticed(
  db: D1Database,
  wanted: {
    readonly since: number;
    /** Null for every unit. */
    readonly unit: OrgUnitId | null;
    readonly notBy: string;
    readonly moves: readonly Move[];
    /** Whether the hand was the unit's own. */
    readonly byOwn: boolean;
    readonly most: number;
  },
): Promise<NoticedEvent[]> {
  const { since, unit, notBy, moves, byOwn, most } = wanted;
  const { results } = await db
    .prepare(selectEvents)
    .bind(since, unit, notBy, JSON.stringify(moves), Number(byOwn), most)
    .all<Row>();
  return results.map((row) => ({
    period: String(row["period"]) as NoticedEvent["period"],
    unit: String(row["org_unit_id"]) as NoticedEvent["unit"],
    template: String(row["template_id"]) as NoticedEvent["template"],
    move: String(row["move"]) as Move,
    version: Number(row["version"]),
    state: String(row["state"]) as ReportState,
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    reason: nullable(row["reason"], String),
  }));
}
