import type { MoveInput, MoveReply } from "../../shared/api/moves.ts";
import type { Note } from "../../shared/api/notes.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, type Result } from "../../shared/result.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

/** Takes a report back while nobody has approved it: its figures stay in the sheet. */
export async function withdraw(
  session: WorkSession,
  path: SheetIdentity,
  stop?: Stop,
): Promise<Result<MoveReply, Problem>> {
  // The version that the sheet stands on: a colleague's newer one is not taken back unseen.
  const version = Math.max(session.sent.baseOf(path), 1);
  const input: MoveInput = { ...silent, move: "withdraw", version };
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
  return client.move(path, { ...silent, move: "approve", version, reason }, stop);
}

/** What a reviewer gives back to the sender: what to put right, and until when. */
export interface Returning {
  readonly notes: readonly Note[];
  /** The last day for it; two working days where it is left open. */
  readonly correctBy: string | null;
  /** What its sender has asked to correct, where that is answered. */
  readonly asked?: string;
}

/** Returns the version the reviewer has seen, or opens a frozen one again, with at least one note of what to put right. */
export async function returnReport(
  { client }: WorkSession,
  path: ReportPath,
  version: number,
  { notes, correctBy, asked }: Returning,
  stop?: Stop,
  move: "return" | "reopen" = "return",
): Promise<Result<MoveReply, Problem>> {
  const said = notes.flatMap(({ cell, text }) =>
    text.trim() ? [{ cell, text: text.trim() }] : [],
  );
  const [first] = said;
  if (!first) return err({ kind: "reason-missing" });
  const input: MoveInput = {
    move,
    version,
    reason: first.text,
    notes: said,
    correctBy,
    ...(asked === undefined ? {} : { asked }),
  };
  return client.move(path, input, stop);
}

/** Asks to correct what is approved, answers that it is not to be, or confirms what was entered for the unit: the report
 *  stays in its state, and the Worker is asked how it stands by then. */
export async function sayOfReport(
  { client, facts }: WorkSession,
  path: ReportPath,
  version: number,
  said:
    | { readonly move: "ask-correction"; readonly reason: string }
    | { readonly move: "decline-correction"; readonly reason: string; readonly asked: string }
    | { readonly move: "confirm" },
  stop?: Stop,
): Promise<Result<MoveReply, Problem>> {
  const moved = await client.move(path, { ...silent, ...said, version }, stop);
  if (moved.ok) await facts.refresh(path);
  return moved;
}

/** A move that says nothing. */
const silent = { reason: null, notes: [], correctBy: null };
