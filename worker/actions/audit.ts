import type { BrokenRecord } from "../../shared/api/audit.ts";
import type { Day } from "../../shared/calendar/period.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { type ChainLink, findBrokenEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import type { StoredEvent } from "../store/events.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import type { ReportEnd, ReportPart } from "../store/verification/reportPart.ts";
import { retellReport } from "./retellReport.ts";
import { contentHashOf, receiptOf } from "./versionChange.ts";

/** What a report's chain is told against. */
export interface ToldAgainst {
  readonly key: ReportKey;
  readonly definitions: readonly StoredDefinition[];
  /** What the working days of its deadlines are counted by. */
  readonly daysOff: readonly Day[];
}

/** The first record of a part of a report's chain that is missing or not as it was written, the versions that it brought
 *  included; null when all are whole. */
export function findBrokenChange(
  reportId: string,
  part: ReportPart,
  before: Pick<ChainLink, "seq" | "hash">,
): BrokenRecord | null {
  const { events, end } = part;
  const chain = events.map(({ event }) => event);
  const seq = findBrokenEvent(reportId, chain, end?.summary?.seq ?? 0, before);
  for (const one of events) {
    if (one.event.seq === seq) break;
    const fault = faultOf(reportId, one, part);
    if (fault) return fault;
  }
  if (seq === null) return null;
  const isThere = chain.some((event) => event.seq === seq);
  return { record: "event", number: seq, fault: isThere ? "changed" : "missing" };
}

/** What of a report its whole chain does not tell: a version that nobody sent, or a row that says another thing. */
export function findBrokenOutcome(
  end: ReportEnd,
  { key, definitions, daysOff }: ToldAgainst,
): BrokenRecord | null {
  const { events, versions, summary, isCopied } = end;
  const sent = events
    .filter(({ event }) => event.move === "submit")
    .map(({ event: { version } }) => version);
  const added = versions.find(({ version }) => !sent.includes(version));
  if (added) return { record: "version", number: added.version, fault: "added" };
  const retold = retellReport(key, end, definitions, daysOff);
  // Without its form nobody can tell how much of it is filled in: the rest is told all the same.
  const told =
    retold?.filled === null && summary
      ? { ...retold, filled: summary.filled, expected: summary.expected }
      : retold;
  // A report that was never sent has no row, and nothing is copied to it.
  const isCopy = isCopied || summary === null;
  if (canonicalOf(told) === canonicalOf(summary) && isCopy) return null;
  return { record: "report", number: null, fault: summary === null ? "missing" : "changed" };
}

/** What is wrong with the content that an event of the chain has brought: its notes, or its version. */
function faultOf(
  reportId: string,
  { event, notes }: StoredEvent,
  { versions, rewritten }: ReportPart,
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
    !rewritten.includes(version.version) &&
    contentHashOf(version) === event.content &&
    receiptOf(reportId, event) === version.receipt;
  return isWhole ? null : { record: "version", number: event.version, fault: "changed" };
}
