import { canonicalOf } from "../../shared/report/canonical.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";

/** The Idempotency-Key of a hand-in: a hash of what is sent and where to. Pressing Nộp again after a crash or a lost
 *  answer makes the same key, so the Worker recognises the repetition; any other figure makes another. */
export function handInKey(path: string, body: unknown): string {
  return fingerprint(canonicalOf([path, body]));
}
