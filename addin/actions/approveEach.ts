import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import { approve } from "./moveReport.ts";
import type { WorkSession } from "./workSession.ts";

/** A report as the reviewer saw it. */
export interface SeenReport {
  readonly path: ReportPath;
  readonly version: number;
}

/** Approves reports one after another and answers those it left: what has changed since it was seen, or needs a reason
 *  of its own, is for the reviewer to look at and keeps none of the others back. */
export async function approveEach<T extends SeenReport>(
  session: WorkSession,
  reports: readonly T[],
  stop?: Stop,
): Promise<Result<readonly T[], Problem>> {
  const left: T[] = [];
  for (const report of reports) {
    const moved = await approve(session, report.path, report.version, null, stop);
    if (moved.ok) continue;
    if (!isOfItsOwn(moved.error)) return moved;
    left.push(report);
  }
  return ok(left);
}

function isOfItsOwn({ kind }: Problem): boolean {
  const own: readonly Problem["kind"][] = [
    "sources-changed",
    "reason-missing",
    "stale-version",
    "move-not-allowed",
  ];
  return own.includes(kind);
}
