import type { OrgUnitId, TemplateId } from "../../shared/ids.ts";
import type { ChainLink } from "../../shared/report/event.ts";
import { isChainTaken, nullable } from "./rows.ts";

/** Somebody said who answers for a form of a unit. */
export interface ResponsibleEvent extends ChainLink {
  readonly unit: OrgUnitId;
  readonly template: TemplateId;
  /** Null where nobody does any more. */
  readonly person: string | null;
  readonly by: string;
  readonly byName: string;
  readonly at: number;
}

/** Somebody of a unit who hands in. */
export interface Reporter {
  readonly id: string;
  readonly name: string;
  readonly unit: OrgUnitId;
}

type Row = Record<string, unknown>;

/** The columns of what was said. */
export const responsibleColumns =
  "org_unit_id, template_id, seq, person_id, by, by_name, at, previous_hash, hash";

const selectEvents = `
  select ${responsibleColumns} from responsible_events
  where regime_id = ?1 and (?2 is null or org_unit_id = ?2)
  order by org_unit_id, template_id, seq`;

const selectReporters = `
  select person_id, name, org_unit_id from people
  where regime_id = ?1 and (?2 is null or org_unit_id = ?2) and role = 'reporter'
    and ended_at is null`;

const insertEvents = `
  insert into responsible_events (regime_id, org_unit_id, template_id, seq, person_id, by, by_name,
    at, previous_hash, hash)
  select ?2, value ->> 'unit', value ->> 'template', value ->> 'seq', value ->> 'person',
    value ->> 'by', value ->> 'byName', value ->> 'at', value ->> 'previousHash', value ->> 'hash'
  from json_each(?1)`;

/** All that was ever said of who answers for which form, and who of the units hands in; of one unit, or of all. */
export async function findResponsibles(
  db: D1Database,
  regimeId: string,
  unit: OrgUnitId | null,
): Promise<{ events: ResponsibleEvent[]; reporters: Reporter[] }> {
  const [events, reporters] = await db.batch<Row>([
    db.prepare(selectEvents).bind(regimeId, unit),
    db.prepare(selectReporters).bind(regimeId, unit),
  ]);
  return {
    events: (events?.results ?? []).map(responsibleEventOf),
    // Sorting them in SQL would read each row once more.
    reporters: (reporters?.results ?? [])
      .map((row) => ({
        id: String(row["person_id"]),
        name: String(row["name"]),
        unit: String(row["org_unit_id"]) as OrgUnitId,
      }))
      .sort((left, right) => left.name.localeCompare(right.name, "vi")),
  };
}

/** Saves events together or not at all; false where somebody was faster. */
export async function saveResponsibles(
  db: D1Database,
  regimeId: string,
  events: readonly ResponsibleEvent[],
): Promise<boolean> {
  try {
    await db.prepare(insertEvents).bind(JSON.stringify(events), regimeId).run();
    return true;
  } catch (error) {
    if (isChainTaken(error, "responsible_events")) return false;
    throw error;
  }
}

/** What a row of them says. */
export function responsibleEventOf(row: Row): ResponsibleEvent {
  return {
    unit: String(row["org_unit_id"]) as OrgUnitId,
    template: String(row["template_id"]) as TemplateId,
    seq: Number(row["seq"]),
    person: nullable(row["person_id"], String),
    by: String(row["by"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
  };
}
