import type { OrgUnitId, TemplateId } from "../../../shared/ids.ts";
import { type ResponsibleEvent, responsibleColumns, responsibleEventOf } from "../responsibles.ts";
import { groupedBy, nullable } from "../rows.ts";
import { upTo } from "./boundedRows.ts";
import type { ChainPart, PageRoom } from "./chainPart.ts";

/** Of which form of which unit. */
export type ResponsibleKey = Pick<ResponsibleEvent, "unit" | "template">;

/** What was said of one form of one unit, one after the other. */
export interface ResponsiblePart extends ChainPart<ResponsibleEvent>, ResponsibleKey {}

type Row = Record<string, unknown>;

const selectPart = upTo(
  `select ${responsibleColumns}, 400 as size,
    (select max(seq) from responsible_events n where n.regime_id = e.regime_id
      and n.org_unit_id = e.org_unit_id and n.template_id = e.template_id) as newest,
    (select seq from responsible_heads h where h.regime_id = e.regime_id
      and h.org_unit_id = e.org_unit_id and h.template_id = e.template_id) as head,
    (select hash from responsible_heads h where h.regime_id = e.regime_id
      and h.org_unit_id = e.org_unit_id and h.template_id = e.template_id) as head_hash
  from responsible_events e
  where regime_id = ?1 and (org_unit_id, template_id, seq) > (?2, ?3, ?4)
  order by org_unit_id, template_id, seq limit ?5`,
  "org_unit_id, template_id, seq",
  "?6",
);

// Of a chain that is gone altogether only its head is left.
const selectLost = `
  select org_unit_id, template_id from responsible_heads h where regime_id = ?1 and not exists (
    select 1 from responsible_events e where e.regime_id = h.regime_id
      and e.org_unit_id = h.org_unit_id and e.template_id = h.template_id
  )`;

/** What was said of who answers for which form, behind an event, and the chains of which nothing is left. */
export async function listResponsiblePart(
  db: D1Database,
  regimeId: string,
  after: { readonly unit: string; readonly template: string; readonly seq: number },
  { records, bytes }: PageRoom,
): Promise<{ readonly chains: ResponsiblePart[]; readonly lost: ResponsibleKey[] }> {
  const { unit, template, seq } = after;
  const [found, lost] = await db.batch<Row>([
    db.prepare(selectPart).bind(regimeId, unit, template, seq, records, bytes),
    db.prepare(selectLost).bind(regimeId),
  ]);
  return {
    chains: groupedBy(found?.results ?? [], ["org_unit_id", "template_id"]).flatMap(chainOf),
    lost: (lost?.results ?? []).map(keyOf),
  };
}

function chainOf(rows: readonly Row[]): ResponsiblePart[] {
  const last = rows.at(-1);
  if (!last) return [];
  const head = nullable(last["head"], Number);
  return [
    {
      ...keyOf(last),
      links: rows.map(responsibleEventOf),
      isEnd: last["seq"] === last["newest"],
      head: head === null ? null : { seq: head, hash: String(last["head_hash"]) },
    },
  ];
}

function keyOf(row: Row): ResponsibleKey {
  return {
    unit: String(row["org_unit_id"]) as OrgUnitId,
    template: String(row["template_id"]) as TemplateId,
  };
}
