import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";

const countSent = `
  select count(*) as sent from json_each(?1) k
  cross join reports r on r.period = k.value and r.org_unit_id = ?2
  where r.sent_at >= ?3`;

/** How many reports a unit has sent for some periods since an instant: one row read for each that it has sent at all. */
export async function countSentSince(
  db: D1Database,
  unit: OrgUnitId,
  periods: readonly PeriodId[],
  since: number,
): Promise<number> {
  const bound = db.prepare(countSent).bind(JSON.stringify(periods), unit, since);
  return (await bound.first<number>("sent")) ?? 0;
}
