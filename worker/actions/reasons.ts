import type { VersionReply } from "../../shared/api/versions.ts";
import type { Reason } from "../../shared/report/submission.ts";

/** Reasons as the wire has them. */
export function reasonsOnWire(reasons: readonly Reason[]): VersionReply["reasons"] {
  return reasons.map(({ violations, text }) => ({ violations: [...violations], text }));
}
