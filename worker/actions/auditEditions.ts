import { chainEvent, chainStart, findBrokenEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { type EditionKey, editionsIdOf } from "../../shared/rollup/edition.ts";
import type { EditionHead, StoredEdition } from "../store/editions.ts";

/** An edition that is missing or not as it was written, or the row that says which is the last. */
export interface BrokenEdition {
  readonly record: "edition" | "row";
  /** Null for that row. */
  readonly number: number | null;
  readonly fault: "missing" | "changed";
}

/** Whether an edition is as it was written: what it was sent up with, what it was made of, and what it is rebuilt from. */
export function isWholeEdition(
  regimeId: string,
  key: EditionKey,
  { edition: { hash, ...edition }, content }: StoredEdition,
): boolean {
  const told = chainEvent(editionsIdOf(regimeId, key), edition).hash;
  return told === hash && fingerprint(content) === edition.content;
}

/** The first edition of a consolidation, or of the last part of its editions, that is not as it was written; null when all
 *  are whole. The chain itself cannot tell that its end was cut off: its head knows the last one. `head` is undefined
 *  where more editions follow. */
export function findBrokenEdition(
  regimeId: string,
  key: EditionKey,
  part: readonly StoredEdition[],
  head: EditionHead | null | undefined,
  before: EditionHead = { seq: 0, hash: chainStart },
): BrokenEdition | null {
  const chain = part.map(({ edition }) => edition);
  const broken = [
    findBrokenEvent(editionsIdOf(regimeId, key), chain, head?.seq ?? 0, before),
    ...part
      .filter(({ edition, content }) => fingerprint(content) !== edition.content)
      .map(({ edition: { seq } }) => seq),
  ].filter((seq) => seq !== null);
  if (broken.length > 0) {
    const number = Math.min(...broken);
    const isThere = chain.some(({ seq }) => seq === number);
    return { record: "edition", number, fault: isThere ? "changed" : "missing" };
  }
  if (head === undefined) return null;
  if (head === null) return { record: "row", number: null, fault: "missing" };
  const last = chain.at(-1) ?? before;
  const isWhole = last.seq === head.seq && last.hash === head.hash;
  return isWhole ? null : { record: "row", number: null, fault: "changed" };
}
