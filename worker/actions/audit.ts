import type { BrokenRecord } from "../../shared/api/audit.ts";
import type { Day } from "../../shared/calendar/period.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { findBrokenEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import type { StoredEvent } from "../store/events.ts";
import type { NewestContent, ReportSummary, StoredVersion } from "../store/reportRows.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { retellReport } from "./retellReport.ts";
import { contentHashOf, receiptOf } from "./versionChange.ts";

/** All that is stored of a report. */
export interface StoredRecord {
  readonly key: ReportKey;
  /** Null where there is no row of its own. */
  readonly summary: ReportSummary | null;
  /** The copy of the newest version on that row. */
  readonly newest: NewestContent | null;
  readonly events: readonly StoredEvent[];
  readonly versions: readonly StoredVersion[];
  readonly definitions: readonly StoredDefinition[];
  /** What the working days of its deadlines are counted by. */
  readonly daysOff: readonly Day[];
}

/** The first record of a report that is missing, added, or not as it was written; null when all are whole. Events and
 *  versions are told against the chain, the chain's end and the report's row against each other. */
export function findBroken(reportId: string, stored: StoredRecord): BrokenRecord | null {
  const { key, summary, newest, events, versions, definitions, daysOff } = stored;
  const chain = events.map(({ event }) => event);
  const seq = findBrokenEvent(reportId, chain, summary?.seq ?? 0);
  for (const one of events) {
    if (one.event.seq === seq) break;
    const fault = faultOf(reportId, one, versions);
    if (fault) return fault;
  }
  if (seq !== null) {
    const isThere = chain.some((event) => event.seq === seq);
    return { record: "event", number: seq, fault: isThere ? "changed" : "missing" };
  }
  const sent = chain.filter(({ move }) => move === "submit").map(({ version }) => version);
  const added = versions.find(({ version }) => !sent.includes(version));
  if (added) return { record: "version", number: added.version, fault: "added" };
  const retold = retellReport(key, events, versions, definitions, daysOff);
  const copied = versions.find(({ version }) => version === retold?.version) ?? null;
  const isWhole =
    canonicalOf(retold) === canonicalOf(summary) && contentOf(copied) === contentOf(newest);
  if (isWhole) return null;
  return { record: "report", number: null, fault: summary === null ? "missing" : "changed" };
}

function contentOf(newest: NewestContent | null): string {
  return canonicalOf(newest && [newest.templateVersion, newest.dataState, newest.values]);
}

/** What is wrong with the content that an event of the chain has brought: its notes, or its version. */
function faultOf(
  reportId: string,
  { event, notes }: StoredEvent,
  versions: readonly StoredVersion[],
): BrokenRecord | null {
  // A version's content is told below; what froze a report is another chain's record.
  const noted = event.move === "submit" || event.move === "freeze" ? null : event.content;
  if (noted !== (notes && fingerprint(notes))) {
    return { record: "event", number: event.seq, fault: "changed" };
  }
  if (event.move !== "submit") return null;
  const version = versions.find((sent) => sent.version === event.version);
  if (!version) return { record: "version", number: event.version, fault: "missing" };
  const isWhole =
    contentHashOf(version) === event.content && receiptOf(reportId, event) === version.receipt;
  return isWhole ? null : { record: "version", number: event.version, fault: "changed" };
}
