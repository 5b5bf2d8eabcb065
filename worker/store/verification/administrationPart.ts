import type { AdministrationEvent } from "../../../shared/administration/administrationEvent.ts";
import { administrationColumns, administrationEventOf } from "../administration.ts";
import { bytesOf, upTo } from "./boundedRows.ts";
import type { ChainPart, PageRoom } from "./chainPart.ts";

const selectPart = upTo(
  `select ${administrationColumns}, 400 + ${bytesOf("content")} as size from administration_events
  where regime_id = ?1 and seq > ?2 order by seq limit ?3`,
  "seq",
  "?4",
);

const selectEnd = `
  select (select max(seq) from administration_events where regime_id = ?1) as newest,
    (select seq from administration_heads where regime_id = ?1) as head`;

/** What was administered behind a seq, from the oldest on. */
export async function listAdministrationPart(
  db: D1Database,
  regimeId: string,
  after: number,
  { records, bytes }: PageRoom,
): Promise<ChainPart<AdministrationEvent>> {
  const [events, ends] = await db.batch<Record<string, unknown>>([
    db.prepare(selectPart).bind(regimeId, after, records, bytes),
    db.prepare(selectEnd).bind(regimeId),
  ]);
  const links = (events?.results ?? []).map(administrationEventOf);
  const end = ends?.results[0];
  const head = Number(end?.["head"] ?? 0);
  return {
    links,
    isEnd: (links.at(-1)?.seq ?? after) >= Number(end?.["newest"] ?? 0),
    head: head === 0 ? null : { seq: head, hash: null },
  };
}
