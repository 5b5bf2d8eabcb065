import type { Period } from "../../../shared/calendar/period.ts";

/** Whether a table holds anything of a period, of a form of the regime: those of every district lie in one. */
const isIn = (table: string) => `
  exists (select 1 from ${table} e where e.period = k.value and e.template_id in (
    select template_id from templates where regime_id = ?1 and version = 1))`;

const selectPeriods = `
  select k.value as period from json_each(?2) k
  where ${isIn("report_events")} or ${isIn("exception_events")} or ${isIn("editions")}
  order by k.key`;

/** Those of some periods of which anything is recorded, in their order. */
export async function listRecordedPeriods(
  db: D1Database,
  regimeId: string,
  periods: readonly Pick<Period, "id">[],
): Promise<string[]> {
  const ids = JSON.stringify(periods.map(({ id }) => id));
  const { results } = await db.prepare(selectPeriods).bind(regimeId, ids).all();
  return results.map((row) => String(row["period"]));
}
