import { instantOf } from "../../shared/api/instant.ts";
import type { MoveInput, MoveReply } from "../../shared/api/moves.ts";
import type { Note } from "../../shared/api/notes.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { listMovesOf, moveReport, type ReportState } from "../../shared/report/life.ts";
import { readVerificationCode } from "../../shared/report/verificationCode.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import { findNewestEvent, findSignedReceived, isApprovedBefore } from "../store/events.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { listSent } from "../store/reports.ts";
import { saveChanges } from "../store/reportWrites.ts";
import type { ReportKey } from "../store/rows.ts";
import { findApprovalDoubt } from "./approvalDoubts.ts";
import { findMisplaced } from "./misplacedNotes.ts";
import { moveChange } from "./moveChange.ts";
import { findSignedProblem } from "./signedCopy.ts";
import { situationOf } from "./situationOf.ts";
import { reportIdOf } from "./versionChange.ts";

const mostRounds = 4;

/** As long as an answer is waited for, and once more: within it the same person's same move is the one whose answer was
 *  lost. */
const LOST_MS = 45_000;

/** Makes a move of a report that has been sent. */
export async function moveStored(
  db: D1Database,
  caller: Caller,
  key: ReportKey,
  input: MoveInput,
): Promise<Result<MoveReply, Problem>> {
  const notes = notesOf(input);
  for (let round = 1; round <= mostRounds; round += 1) {
    const [stored] = await listSent(db, [key]);
    if (!stored)
      return err({ kind: "not-found", what: "report", id: reportIdOf("", key).slice(1) });
    if (stored.version !== input.version) return err(staleProblem(stored));
    if (!listMovesOf(caller.role).includes(input.move)) return err({ kind: "forbidden" });
    if (isDone(stored, input, notes)) return ok(await standingReply(db, caller, stored, input));
    const state = judgeMove(caller, stored, input, notes);
    if (!state.ok) {
      const isRepeated = await isNewestEvent(db, caller, stored, input);
      return isRepeated ? ok({ state: stored.state, version: stored.version }) : state;
    }
    const refused = await findRefusal(db, caller, stored, input, notes);
    if (refused) return err(refused);
    const change = moveChange(caller, stored, state.value, input, notes);
    const saved = await saveChanges(db, [change]);
    if (saved === "period-closed") throw new Error(`${key.period} was reported on and is closed`);
    if (saved === "saved") return ok({ state: state.value, version: stored.version });
  }
  throw new Error(`${input.move} of ${reportIdOf(caller.regime.id, key)}: it moves too fast`);
}

/** Moves that bring the sender something to put right. A reason without notes is a note on the whole form. */
function notesOf({ move, notes, reason }: MoveInput): readonly Note[] {
  if (move !== "return" && move !== "reopen") return [];
  return notes.length === 0 && reason?.trim() ? [{ cell: null, text: reason.trim() }] : notes;
}

/** What stands against a move that the report's state allows. */
async function findRefusal(
  db: D1Database,
  caller: Caller,
  stored: StoredReport,
  { move, reason, correctBy, code, asked }: MoveInput,
  notes: readonly Note[],
): Promise<Problem | null> {
  if (move === "withdraw" && (await isApprovedBefore(db, stored)))
    return { kind: "approved-before" };
  const now = stored.correctionAsked;
  if (asked !== undefined && now !== null && asked !== now) {
    return { kind: "asked-otherwise", asked: now };
  }
  const earliest = dayOf(caller.now);
  if (correctBy !== null && correctBy < earliest) return { kind: "correct-by-past", earliest };
  if (move === "receive-signed") return findSignedProblem(db, stored, code ?? "");
  if (move === "approve" && !reason?.trim()) return findApprovalDoubt(db, caller, stored);
  const misplaced = await findMisplaced(db, stored, notes);
  if (misplaced === null) return null;
  return { kind: "invalid-request", at: misplaced, why: "not a cell of the form" };
}

/** How a report stands where the move has been made already: of a signed copy also since when, unless it is told again what
 *  this person has just done. */
async function standingReply(
  db: D1Database,
  { personId, now }: Caller,
  stored: StoredReport,
  { move }: MoveInput,
): Promise<MoveReply> {
  const { state, version } = stored;
  const before = move === "receive-signed" ? await findSignedReceived(db, stored) : null;
  const isOwn = before?.by === personId && now - before.at < LOST_MS;
  if (!before || isOwn) return { state, version };
  return { state, version, received: { at: instantOf(before.at), by: before.byName } };
}

/** Whether the move has been made already: its answer was lost, and it comes again. */
function isDone(stored: StoredReport, input: MoveInput, notes: readonly Note[]): boolean {
  const { move, correctBy, reason } = input;
  const isIn = (state: ReportState) =>
    stored.state === state && canonicalOf(stored.notes) === canonicalOf(notes);
  switch (move) {
    case "withdraw":
      return isIn("draft");
    case "approve":
      return isIn("approved");
    case "return":
    case "reopen":
      return isIn("returned") && (correctBy === null || correctBy === stored.correctBy);
    case "ask-correction":
      return stored.correctionAsked !== null && stored.correctionAsked === reason?.trim();
    case "confirm":
      return stored.enteredFor === "confirmed";
    case "receive-signed":
      return (
        stored.signedVersion === stored.version &&
        readVerificationCode(input.code ?? "") === stored.sent.code
      );
    case "decline-correction":
      return false;
  }
}

/** The same, told by what happened last: of some moves nothing stays but that they were made. */
async function isNewestEvent(
  db: D1Database,
  { personId }: Caller,
  stored: StoredReport,
  { move, reason }: MoveInput,
): Promise<boolean> {
  if (move !== "decline-correction") return false;
  const newest = await findNewestEvent(db, stored, stored.seq);
  return (
    newest?.move === move && newest.by === personId && newest.reason === (reason?.trim() || null)
  );
}

function judgeMove(
  { role }: Caller,
  stored: StoredReport,
  { move, reason }: MoveInput,
  notes: readonly Note[],
): Result<ReportState, Problem> {
  const said = reason?.trim() || notes.map(({ text }) => text).join("\n");
  return moveReport(situationOf(stored), move, role, said);
}

function staleProblem({ version, sent }: StoredReport): Problem {
  const sentAt = instantOf(sent.sentAt);
  return { kind: "stale-version", version, sentBy: sent.sentByName, sentAt, cells: [] };
}
