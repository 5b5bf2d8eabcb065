import type { Day } from "../calendar/period.ts";
import { canonicalOf } from "./canonical.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Move } from "./life.ts";

/** One of a chain of records. Each holds the hash of the one before: a changed record breaks the chain. */
export interface ChainLink {
  /** 1 for the first. */
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Something that happened to a report. */
export interface ReportEvent extends ChainLink {
  readonly move: Move;
  /** The version in force after the move. */
  readonly version: number;
  readonly by: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly reason: string | null;
  /** The fingerprint of the version's stored content, of the notes, or the hash of the edition that froze it; null where
   *  the move brings none. */
  readonly content: string | null;
  /** The last day for correcting what the move returns, where somebody has chosen it. */
  readonly correctBy?: Day;
}

/** Where every chain begins. */
export const chainStart = "0".repeat(64);

/** An event with its place in the chain of what it happened to. */
export function chainEvent<E extends Omit<ChainLink, "hash">>(
  chainId: string,
  event: E,
): E & { readonly hash: string } {
  return { ...event, hash: fingerprint(canonicalOf([chainId, event])) };
}

/** The seq of the first event that does not belong or is missing, or null where the chain is whole. A chain cannot tell
 *  that its end was cut off: what it is about knows its last seq. */
export function findBrokenEvent(
  chainId: string,
  events: readonly ChainLink[],
  lastSeq: number,
  /** The link that a part of a chain goes on from. */
  before: Pick<ChainLink, "seq" | "hash"> = { seq: 0, hash: chainStart },
): number | null {
  let previousHash = before.hash;
  let { seq } = before;
  for (const { hash, ...event } of events) {
    seq += 1;
    const whole = event.seq === seq && event.previousHash === previousHash;
    if (!whole || chainEvent(chainId, event).hash !== hash) return seq;
    previousHash = hash;
  }
  return seq < lastSeq ? seq + 1 : null;
}
