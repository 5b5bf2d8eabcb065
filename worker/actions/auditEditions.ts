import { findBrokenEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import type { StoredEdition } from "../store/editions.ts";

/** An edition that is missing or not as it was written. */
export interface BrokenEdition {
  readonly record: "edition";
  readonly number: number;
  readonly fault: "missing" | "changed";
}

/** The first edition of a consolidation that is not as it was written; null when all are whole. `frozenBy` are the hashes
 *  that the freezing events of its reports name: the chain itself cannot tell that its end was cut off, or that all of it
 *  was written anew. */
export function findBrokenEdition(
  chainId: string,
  stored: readonly StoredEdition[],
  frozenBy: ReadonlySet<string> = new Set(),
): BrokenEdition | null {
  const chain = stored.map(({ edition }) => edition);
  const broken = [
    findBrokenEvent(chainId, chain, chain.length),
    ...stored
      .filter(({ edition, content }) => fingerprint(content) !== edition.content)
      .map(({ edition: { seq } }) => seq),
  ].filter((seq) => seq !== null);
  if (broken.length > 0) {
    const number = Math.min(...broken);
    const isThere = chain.some(({ seq }) => seq === number);
    return { record: "edition", number, fault: isThere ? "changed" : "missing" };
  }
  const hashes = new Set(chain.map(({ hash }) => hash));
  const isNamed = [...frozenBy].every((hash) => hashes.has(hash));
  return isNamed ? null : { record: "edition", number: chain.length + 1, fault: "missing" };
}
