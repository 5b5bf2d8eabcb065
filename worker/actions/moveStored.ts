import { instantOf } from "../../shared/api/instant.ts";
import type { MoveInput, MoveReply, Note } from "../../shared/api/reports.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { addWorkingDays, workingDaysToCorrect } from "../../shared/calendar/workingDays.ts";
import { cellOrderOf } from "../../shared/form/form.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { chainEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { listMovesOf, moveReport, type ReportState } from "../../shared/report/life.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import { isApprovedBefore } from "../store/events.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { listSent } from "../store/reports.ts";
import { type ReportChange, saveChanges } from "../store/reportWrites.ts";
import type { ReportKey } from "../store/rows.ts";
import { findApprovalDoubt } from "./approvalDoubts.ts";
import { templateFrom, withDefinitionsOf } from "./definitions.ts";
import { reportIdOf } from "./versionChange.ts";

const mostRounds = 4;

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
    if (isDone(stored, input, notes)) return ok({ state: stored.state, version: stored.version });
    const state = judgeMove(caller, stored, input, notes);
    if (!state.ok) return state;
    if (input.move === "withdraw" && (await isApprovedBefore(db, key))) {
      return err({ kind: "approved-before" });
    }
    const earliest = dayOf(caller.now);
    if (input.correctBy !== null && input.correctBy < earliest) {
      return err({ kind: "correct-by-past", earliest });
    }
    if (input.move === "approve" && !input.reason?.trim()) {
      const doubt = await findApprovalDoubt(db, caller, stored);
      if (doubt) return err(doubt);
    }
    const misplaced = await findMisplaced(db, stored, notes);
    if (misplaced !== null) {
      return err({ kind: "invalid-request", at: misplaced, why: "not a cell of the form" });
    }
    const change = changeOf(caller, stored, state.value, input, notes);
    if (await saveChanges(db, [change])) return ok({ state: state.value, version: stored.version });
  }
  throw new Error(`${input.move} of ${reportIdOf(caller.regime.id, key)}: it moves too fast`);
}

/** A reason without notes is a note on the whole form. */
function notesOf({ move, notes, reason }: MoveInput): readonly Note[] {
  if (move !== "return") return [];
  return notes.length === 0 && reason?.trim() ? [{ cell: null, text: reason.trim() }] : notes;
}

const ends: Record<MoveInput["move"], ReportState> = {
  withdraw: "draft",
  return: "returned",
  approve: "approved",
};

/** Whether the move has been made already: its answer was lost, and it comes again. */
function isDone(stored: StoredReport, input: MoveInput, notes: readonly Note[]): boolean {
  const { move, correctBy } = input;
  return (
    stored.state === ends[move] &&
    canonicalOf(stored.notes) === canonicalOf(notes) &&
    (correctBy === null || correctBy === stored.correctBy)
  );
}

function judgeMove(
  { role }: Caller,
  stored: StoredReport,
  { move, reason }: MoveInput,
  notes: readonly Note[],
): Result<ReportState, Problem> {
  const said = reason?.trim() || notes.map(({ text }) => text).join("\n");
  return moveReport(stored.state, move, role, said);
}

function changeOf(
  caller: Caller,
  stored: StoredReport,
  state: ReportState,
  { move, reason, correctBy: chosen }: MoveInput,
  notes: readonly Note[],
): ReportChange {
  const { sent, ...summary } = stored;
  const noted = notes.length > 0 ? JSON.stringify(notes) : null;
  const event = chainEvent(reportIdOf(caller.regime.id, stored), {
    seq: stored.seq + 1,
    move,
    version: stored.version,
    by: caller.personId,
    at: caller.now,
    reason: reason?.trim() || null,
    content: noted === null ? null : fingerprint(noted),
    ...(move === "return" && chosen !== null ? { correctBy: chosen } : {}),
    previousHash: stored.lastHash,
  });
  const correctBy =
    move === "return"
      ? (chosen ??
        addWorkingDays(dayOf(caller.now), workingDaysToCorrect, caller.regime.calendar.daysOff))
      : null;
  return {
    event: { ...event, notes: noted },
    report: { ...summary, state, seq: event.seq, lastHash: event.hash, correctBy, notes },
    version: null,
    newest: sent,
  };
}

async function findMisplaced(
  db: D1Database,
  { sent, template }: StoredReport,
  notes: readonly Note[],
): Promise<string | null> {
  if (notes.length === 0) return null;
  const definitions = await withDefinitionsOf(db, [sent], []);
  const own = definitions.find(({ version }) => version === sent.templateVersion);
  if (!own) throw new Error(`${template} ${sent.templateVersion} is not stored`);
  const cells = new Set<string>(cellOrderOf(templateFrom(own.definition)));
  return notes.find(({ cell }) => cell !== null && !cells.has(cell))?.cell ?? null;
}

function staleProblem({ version, sent }: StoredReport): Problem {
  const sentAt = instantOf(sent.sentAt);
  return { kind: "stale-version", version, sentBy: sent.sentByName, sentAt, cells: [] };
}
