import type { HandedOver } from "../../../shared/administration/administrationEvent.ts";
import type { Regime } from "../../../shared/regime.ts";
import { type RegimeEvent, regimeEventColumns, regimeEventOf } from "../regimeEvents.ts";
import { parseColumn } from "../rows.ts";
import { bytesOf, upTo } from "./boundedRows.ts";
import type { ChainPart, PageRoom } from "./chainPart.ts";
import { handedOverOf, handedOverStatement } from "./recordedStates.ts";

/** Changes of a regime, and the regime as it is stored. */
export interface RegimePart extends ChainPart<RegimeEvent> {
  readonly definition: string;
  readonly regime: Regime;
  /** The periods that take no report. */
  readonly closedPeriods: readonly string[];
  readonly handedOver: HandedOver | null;
}

const selectPart = upTo(
  `select ${regimeEventColumns}, 400 + ${bytesOf("content", "altered")} as size
  from regime_events where regime_id = ?1 and revision > ?2 order by revision limit ?3`,
  "revision",
  "?4",
);

const selectRegime = `
  select revision, definition,
    (select max(revision) from regime_events where regime_id = ?1) as newest
  from regimes where regime_id = ?1`;

const selectClosed = `select period from closed_periods order by period`;

/** What was changed of a regime behind a revision, from the oldest on; a revision's seq is one less. */
export async function listRegimePart(
  db: D1Database,
  regimeId: string,
  after: number,
  { records, bytes }: PageRoom,
): Promise<RegimePart> {
  const [events, regimes, closed, begun] = await db.batch<Record<string, unknown>>([
    db.prepare(selectPart).bind(regimeId, after, records, bytes),
    db.prepare(selectRegime).bind(regimeId),
    db.prepare(selectClosed),
    handedOverStatement(db, regimeId),
  ]);
  const row = regimes?.results[0];
  if (!row) throw new Error(`regime ${regimeId} is not stored`);
  const links = (events?.results ?? []).map(regimeEventOf);
  const reached = (links.at(-1)?.seq ?? after - 1) + 1;
  return {
    links,
    isEnd: reached >= Number(row["newest"] ?? 1),
    head: { seq: Number(row["revision"]) - 1, hash: null },
    definition: String(row["definition"]),
    regime: parseColumn<Regime>(row["definition"]),
    closedPeriods: (closed?.results ?? []).map(({ period }) => String(period)),
    handedOver: handedOverOf(begun?.results),
  };
}
