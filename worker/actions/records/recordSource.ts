import type { RecordOnWire } from "../../../shared/api/auditRecords.ts";
import type { Regime } from "../../../shared/regime.ts";
import { canonicalOf } from "../../../shared/report/canonical.ts";
import type { ChainLink } from "../../../shared/report/event.ts";
import { findAuditNames } from "../../store/auditNames.ts";
import type { ReportKey } from "../../store/rows.ts";
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

/** The keys among them that are the district's own: reports of every district lie in one table. */
export async function ownKeys(
  db: D1Database,
  regime: Regime,
  keys: readonly ReportKey[],
): Promise<ReportKey[]> {
  const units = keys.map(({ unit }) => unit);
  const names = await findAuditNames(db, { people: [], units, templates: [] });
  return keys.filter(({ unit }) => isOfDistrict(unit, names.units, regime.consolidatedBy));
}

/** A key that a page begins behind, and the same written down. */
export function keyFrom(position: string | null): ReportKey {
  const [period = "", unit = "", template = ""] = position?.split(" ") ?? [];
  return { period, unit, template } as ReportKey;
}

/** Where to go on behind the last of some keys. */
export function behind(keys: readonly ReportKey[]): string | null {
  const last = keys.at(-1);
  return last ? [last.period, last.unit, last.template].join(" ") : null;
}
