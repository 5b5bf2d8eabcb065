import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { EditionKey } from "../../shared/rollup/edition.ts";

const selectHeads = `
  select h.period, h.org_unit_id, h.template_id
  from json_each(?1) p cross join json_each(?2) u
  cross join edition_heads h on h.period = p.value and h.org_unit_id = u.value`;

/** What some units have sent up of some periods, by form: one row for each, however many editions there are. */
export async function listEditionHeads(
  db: D1Database,
  periods: readonly PeriodId[],
  units: readonly OrgUnitId[],
): Promise<readonly EditionKey[]> {
  const { results } = await db
    .prepare(selectHeads)
    .bind(JSON.stringify([...new Set(periods)]), JSON.stringify([...new Set(units)]))
    .all();
  return results.map((row) => ({
    period: String(row["period"]) as PeriodId,
    unit: String(row["org_unit_id"]) as OrgUnitId,
    template: String(row["template_id"]) as TemplateId,
  }));
}
