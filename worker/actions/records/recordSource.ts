import type { RecordOnWire } from "../../../shared/api/auditRecords.ts";
import type { Regime } from "../../../shared/regime.ts";
import { canonicalOf } from "../../../shared/report/canonical.ts";
import type { ChainLink } from "../../../shared/report/event.ts";
import { findAuditNames } from "../../store/auditNames.ts";
import type { ReportKey } from "../../store/rows.ts";
import type { AfterLink, KeyedLink } from "../../store/verification/recordPages.ts";
import { isOfDistrict } from "../unitsOfRecord.ts";

/** A page of one kind of record. */
export interface ListedRecords {
  readonly records: readonly Omit<RecordOnWire, "source">[];
  /** Where to go on; null where nothing is left. */
  readonly next: string | null;
}

/** Lists one kind of record, chain after chain, a page at a time. */
export interface RecordSource {
  readonly name: RecordOnWire["source"];
  readonly page: (
    db: D1Database,
    regime: Regime,
    position: string | null,
  ) => Promise<ListedRecords>;
}

/** So much of a chain stands on a page: nothing of it is hashed here, only written. */
export const recordRoom = { records: 200, bytes: 200_000 } as const;

/** A link with the text that its hash is of: the same that `chainEvent` hashes. */
export function recordOf(
  chain: string,
  { hash, ...event }: ChainLink,
): Omit<RecordOnWire, "source"> {
  return { chain, seq: event.seq, hash, text: canonicalOf([chain, event]) };
}

/** The links of a page that are the district's own, each called what its chain is called: those of every district lie in
 *  one table. And where to go on behind all of them. */
export async function ownPage<L extends ChainLink>(
  db: D1Database,
  regime: Regime,
  links: readonly KeyedLink<L>[],
  chainOf: (regime: string, key: ReportKey) => string,
): Promise<ListedRecords> {
  const units = links.map(({ key }) => key.unit);
  const templates = links.map(({ key }) => key.template);
  const names = await findAuditNames(db, { people: [], units, templates });
  const own = links.filter(({ key }) => isOfDistrict(key, names, regime));
  const last = links.at(-1);
  return {
    records: own.map(({ key, link }) => recordOf(chainOf(regime.id, key), link)),
    next: last
      ? [last.key.period, last.key.unit, last.key.template, last.link.seq].join(" ")
      : null,
  };
}

/** The link that a page begins behind. */
export function linkFrom(position: string | null): AfterLink {
  const [period = "", unit = "", template = "", seq] = position?.split(" ") ?? [];
  return { ...({ period, unit, template } as ReportKey), seq: Number(seq) || 0 };
}
