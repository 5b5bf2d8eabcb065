import type { OrgUnitId } from "../../shared/ids.ts";
import type { Move, ReportState } from "../../shared/report/life.ts";
import { namesThrough, sayNameThen } from "./namesThrough.ts";
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
// units' events nothing else is read. Whose hand a move was is part of the move; only handing in may have been either's,
// and the version says whose.
const selectEvents = `
  select e.period, e.org_unit_id, e.template_id, e.move, e.version, e.at, e.reason, r.state, e.by,
    v.sent_by_name, case when v.sent_by_name is null then ${namesThrough} end as names
  from report_events e indexed by report_events_by_time
  left join people p on p.person_id = e.by
  left join report_versions v
    on e.move = 'submit' and v.period = e.period and v.org_unit_id = e.org_unit_id
      and v.template_id = e.template_id and v.version = e.version
  join reports r
    on r.period = e.period and r.org_unit_id = e.org_unit_id and r.template_id = e.template_id
  where e.at > ?1 and (?2 is null or e.org_unit_id = ?2) and e.by <> ?3
    and e.move in (select value from json_each(?4))
    and (e.move <> 'submit' or (v.on_behalf is null) = ?5)
  order by e.at desc limit ?6`;

/** What has happened since an instant, but not by the person's own hand. */
export async function listNoticed(
  db: D1Database,
  wanted: {
    readonly since: number;
    /** Null for every unit. */
    readonly unit: OrgUnitId | null;
    readonly notBy: string;
    readonly moves: readonly Move[];
    /** Whether what was handed in was handed in by the unit itself; otherwise it was entered for the unit. */
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
    byName:
      nullable(row["sent_by_name"], String) ??
      sayNameThen(row["names"], Number(row["at"]), row["by"]),
    at: Number(row["at"]),
    reason: nullable(row["reason"], String),
  }));
}
