import type { Problem } from "../../shared/problem.ts";
import { readVerificationCode } from "../../shared/report/verificationCode.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { findVersionOfCode } from "../store/reportVersions.ts";

/** Why a signed copy with this mã đối chiếu is not that of a report's newest version; null where it is. */
export async function findSignedProblem(
  db: D1Database,
  stored: StoredReport,
  typed: string,
): Promise<Problem | null> {
  const code = readVerificationCode(typed);
  if (code === stored.sent.code) return null;
  const version = await findVersionOfCode(db, stored, code);
  return { kind: "signed-copy-differs", version, newest: stored.version };
}
