import { chainEvent, chainStart, findBrokenEvent, type ReportEvent } from "../report/event.ts";
import { fingerprint } from "../report/fingerprint.ts";
import type { FiledKind } from "./filed.ts";

/** Which figures: one chain of versions for each kind, regime and year. */
export interface FiledKey {
  readonly regimeId: string;
  readonly year: number;
  readonly kind: FiledKind;
}

/** A version as it is kept. Each holds the hash of the one before, as the events of a report do. */
export interface FiledVersion extends FiledKey {
  readonly version: number;
  readonly idempotencyKey: string;
  /** Of what was sent, so that the same key cannot bring something else. */
  readonly bodyHash: string;
  readonly by: string;
  readonly byName: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Why figures that do not meet were filed all the same. */
  readonly reason: string | null;
  readonly previousHash: string;
  readonly hash: string;
  /** The set as JSON, exactly as it was hashed. */
  readonly content: string;
}

/** A version with its place in its chain. */
export function chainFiled(
  before: Pick<FiledVersion, "version" | "hash"> | null,
  filed: Omit<FiledVersion, "version" | "previousHash" | "hash">,
): FiledVersion {
  const version = (before?.version ?? 0) + 1;
  const previousHash = before?.hash ?? chainStart;
  const { hash } = chainEvent(chainNameOf(filed), eventOf({ ...filed, version, previousHash }));
  return { ...filed, version, previousHash, hash };
}

/** The number of the first version that is missing or not as it was written, or null where all are whole. Versions in
 *  their order. */
export function findBrokenVersion(versions: readonly FiledVersion[]): number | null {
  const [first] = versions;
  if (!first) return null;
  return findBrokenEvent(chainNameOf(first), versions.map(filedLinkOf), versions.length);
}

/** A version as a link of its chain. */
export function filedLinkOf(filed: FiledVersion): ReportEvent {
  return { ...eventOf(filed), hash: filed.hash };
}

/** Everything of a version goes into its hash. */
function eventOf(filed: Omit<FiledVersion, "hash">): Omit<ReportEvent, "hash"> {
  const { version, by, byName, at, reason, idempotencyKey, bodyHash, content, previousHash } =
    filed;
  const kept = fingerprint([byName, idempotencyKey, bodyHash, content].join("\n"));
  return { seq: version, move: "submit", version, by, at, reason, content: kept, previousHash };
}

/** What the chain is called: "dong-hoa-2022/targets/2022". */
export function chainNameOf({ regimeId, kind, year }: FiledKey): string {
  return [regimeId, kind, year].join("/");
}
