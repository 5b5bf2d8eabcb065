import type { RecordsReply } from "../../../shared/api/auditRecords.ts";
import type { Regime } from "../../../shared/regime.ts";
import {
  administrationRecords,
  filedRecords,
  inspectionRecords,
  responsibleRecords,
  settingsRecords,
} from "./chainedRecords.ts";
import { editionRecords, exceptionRecords, reportRecords } from "./keyedRecords.ts";
import type { RecordSource } from "./recordSource.ts";

/** Everything that is recorded, in this order. */
const sources: readonly [RecordSource, ...RecordSource[]] = [
  administrationRecords,
  settingsRecords,
  filedRecords,
  reportRecords,
  exceptionRecords,
  editionRecords,
  responsibleRecords,
  inspectionRecords,
];

/** One page of the whole record of a regime. Whoever asks goes on with `next` until there is none. */
export async function listRecords(
  db: D1Database,
  regime: Regime,
  { part, position }: { readonly part: number; readonly position: string | null },
): Promise<RecordsReply> {
  const source = sources[part] ?? sources[0];
  const { records, next } = await source.page(db, regime, position);
  const isLast = part + 1 >= sources.length;
  const following =
    next !== null ? { part, position: next } : isLast ? null : { part: part + 1, position: null };
  return {
    ...{ part: part + 1, parts: sources.length },
    records: records.map((record) => ({ source: source.name, ...record })),
    next: following && JSON.stringify(following),
  };
}
