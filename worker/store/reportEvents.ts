import type { ReportEvent } from "../../shared/report/event.ts";
import { eventColumns, eventsOf } from "./events.ts";
import { keyedStatements, type ReportKey } from "./rows.ts";

const columnsOfEvents = eventColumns
  .split(",")
  .map((column) => `e.${column.trim()}`)
  .join();

const selectEventsOfKeys = (marks: string) => `
  with keys (period, unit, template) as (values ${marks})
  select k.period, k.unit, k.template, ${columnsOfEvents} from keys k
  cross join report_events e
    on e.period = k.period and e.org_unit_id = k.unit and e.template_id = k.template
  order by e.period, e.org_unit_id, e.template_id, e.seq`;

/** Everything that happened to some reports, in the order of their keys. */
export async function findReportEvents(
  db: D1Database,
  keys: readonly ReportKey[],
): Promise<ReportEvent[][]> {
  if (keys.length === 0) return [];
  const results = await db.batch<Record<string, unknown>>(
    keyedStatements(db, selectEventsOfKeys, keys),
  );
  const rows = results.flatMap(({ results: found }) => found);
  return keys.map(({ period, unit, template }) => {
    const isOf = (row: Record<string, unknown>) =>
      row["period"] === period && row["unit"] === unit && row["template"] === template;
    return eventsOf(rows.filter(isOf)).map(({ event }) => event);
  });
}
