import type { MoveInput, MoveReply, Note } from "../../shared/api/reports.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, type Result } from "../../shared/result.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

/** Takes a report back while nobody has approved it: its figures stay in the sheet. */
export async function withdraw(
  session: WorkSession,
  path: ReportPath,
  stop?: Stop,
): Promise<Result<MoveReply, Problem>> {
  const report = await session.facts.refresh(path, stop);
  if (!report.ok) return report;
  const { version } = report.value;
  const input: MoveInput = { move: "withdraw", version, reason: null, notes: [] };
  const moved = await session.client.move(path, input, stop);
  if (moved.ok) await session.facts.refresh(path);
  return moved;
}

/** Approves the version the reviewer has seen; a newer one is refused as stale. */
export function approve(
  { client }: WorkSession,
  path: ReportPath,
  version: number,
  reason: string | null,
  stop?: Stop,
): Promise<Result<MoveReply, Problem>> {
  return client.move(path, { move: "approve", version, reason, notes: [] }, stop);
}

/** Returns the version the reviewer has seen, with at least one note of what to put right. */
export async function returnReport(
  { client }: WorkSession,
  path: ReportPath,
  version: number,
  notes: readonly Note[],
  stop?: Stop,
): Promise<Result<MoveReply, Problem>> {
  const said = notes.flatMap(({ cell, text }) =>
    text.trim() ? [{ cell, text: text.trim() }] : [],
  );
  const [first] = said;
  if (!first) return err({ kind: "reason-missing" });
  return client.move(path, { move: "return", version, reason: first.text, notes: said }, stop);
}
