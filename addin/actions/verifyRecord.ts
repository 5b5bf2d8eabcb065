import type { BrokenLink, VerificationReply } from "../../shared/api/auditSearch.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

/** How far a check of the whole record has come. */
export interface Verified {
  /** What is being checked. */
  readonly checker: VerificationReply["checker"];
  readonly records: number;
  /** 0 to 1, by the kinds of records. */
  readonly share: number;
  readonly broken: readonly BrokenLink[];
  /** What of it is older than its record. */
  readonly unrecorded: readonly VerificationReply["checker"][];
  readonly isWhole: boolean;
}

/** Checks the whole record page by page, telling how far it has come; stopped, it answers what it has found until then. */
export async function verifyRecord(
  { client }: WorkSession,
  onProgress: (verified: Verified) => void,
  stop: Stop,
): Promise<Result<Verified, Problem>> {
  const administration = await client.administration();
  let cursor: string | null = null;
  let records = 0;
  const broken: BrokenLink[] = [];
  const unrecorded = new Set<VerificationReply["checker"]>();
  for (;;) {
    const page: Result<VerificationReply, Problem> = await administration.verifyPage(cursor);
    if (!page.ok) return page;
    const { checker, checked, part, parts, next } = page.value;
    cursor = next;
    records += checked;
    broken.push(...page.value.broken);
    if (page.value.unrecorded) unrecorded.add(checker);
    const share = (part - 1) / parts;
    const found = { broken: [...broken], unrecorded: [...unrecorded] };
    const verified = { checker, records, share, ...found, isWhole: next === null };
    onProgress(verified);
    if (next === null || stop?.aborted) return ok(verified);
  }
}
