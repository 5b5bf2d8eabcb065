import { findBrokenEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import type { StoredEvent } from "../store/events.ts";
import type { StoredVersion } from "../store/reportRows.ts";
import { contentHashOf } from "./versionChange.ts";

/** The first event of a report that is not as it was written, or whose version or notes are not; null when all are. */
export function findBroken(
  reportId: string,
  stored: readonly StoredEvent[],
  versions: readonly StoredVersion[],
): number | null {
  const events = stored.map(({ event }) => event);
  const changed = stored.find(({ event, notes }) => {
    if (event.move !== "submit") return event.content !== (notes && fingerprint(notes));
    const version = versions.find((sent) => sent.version === event.version);
    return !version || contentHashOf(version) !== event.content;
  });
  const broken = [findBrokenEvent(reportId, events), changed?.event.seq ?? null];
  const seqs = broken.filter((seq) => seq !== null);
  return seqs.length === 0 ? null : Math.min(...seqs);
}
