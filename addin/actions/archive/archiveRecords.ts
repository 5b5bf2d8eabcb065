import type { RecordOnWire, RecordsReply } from "../../../shared/api/auditRecords.ts";
import { recordLine, recordsHead } from "../../../shared/interchange/recordsCsv.ts";
import type { Problem } from "../../../shared/problem.ts";
import { subjectOf } from "../../../shared/report/chainedRecord.ts";
import { ok, type Result } from "../../../shared/result.ts";
import type { RecordNames } from "../../../shared/text/archive/sayRecord.ts";
import type { Stop } from "../../api/client.ts";
import type { WorkSession } from "../workSession.ts";

/** The whole record, page after page. Half of it would check as one that was cut off: it is had whole or not at all. */
export async function takeRecords(
  { client }: Pick<WorkSession, "client">,
  onPage: (share: number) => void,
  stop: Stop,
): Promise<Result<readonly RecordOnWire[], Problem>> {
  const administration = await client.administration();
  const records: RecordOnWire[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Result<RecordsReply, Problem> = await administration.recordsPage(cursor, stop);
    if (!page.ok) return page;
    records.push(...page.value.records);
    cursor = page.value.next;
    onPage(page.value.part / page.value.parts);
    if (cursor === null) return ok(records);
  }
}

/** What was done last, whatever it was: as long as it stays, everything is of one moment. */
export async function newestOf(
  { client }: Pick<WorkSession, "client">,
  stop: Stop,
): Promise<Result<string, Problem>> {
  const page = await (await client.administration()).auditPage({}, stop);
  return page.ok ? ok(JSON.stringify(page.value.entries)) : page;
}

/** The record as a file, a line for each link. */
export function recordBytes(
  records: readonly RecordOnWire[],
  names: RecordNames,
): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  return [
    encoder.encode(recordsHead()),
    ...records.map((record) => encoder.encode(recordLine(record, names))),
  ];
}

/** The periods of which anything is recorded. */
export function recordedPeriods(records: readonly RecordOnWire[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => subjectOf(record).period ?? []));
}
