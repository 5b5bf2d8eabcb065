import type { Day } from "../calendar/period.ts";
import { canonicalOf } from "./canonical.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Move } from "./life.ts";

/** Something that happened to a report. Each holds the hash of the one before: a changed record breaks the chain. */
export interface ReportEvent {
  /** 1 for the first. */
  readonly seq: number;
  readonly move: Move;
  /** The version in force after the move. */
  readonly version: number;
  readonly by: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly reason: string | null;
  /** The fingerprint of the version's stored content, or null where the move brings none. */
  readonly content: string | null;
  /** The last day for correcting what the move returns, where somebody has chosen it. */
  readonly correctBy?: Day;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where every chain begins. */
export const chainStart = "0".repeat(64);

/** An event with its place in the chain of a report. */
export function chainEvent(reportId: string, event: Omit<ReportEvent, "hash">): ReportEvent {
  return { ...event, hash: fingerprint(canonicalOf([reportId, event])) };
}

/** The seq of the first event that does not belong or is missing, or null where the chain is whole. A chain cannot tell
 *  that its end was cut off: the report's row knows the last seq. */
export function findBrokenEvent(
  reportId: string,
  events: readonly ReportEvent[],
  lastSeq: number,
): number | null {
  let previousHash = chainStart;
  let seq = 0;
  for (const { hash, ...event } of events) {
    seq += 1;
    const whole = event.seq === seq && event.previousHash === previousHash;
    if (!whole || chainEvent(reportId, event).hash !== hash) return seq;
    previousHash = hash;
  }
  return seq < lastSeq ? seq + 1 : null;
}
