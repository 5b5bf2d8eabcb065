import type { MoveInput } from "../../shared/api/moves.ts";
import type { Note } from "../../shared/api/notes.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { addWorkingDays, workingDaysToCorrect } from "../../shared/calendar/workingDays.ts";
import { chainEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { movesState, type ReportState } from "../../shared/report/life.ts";
import type { Caller } from "../caller.ts";
import type { StoredReport } from "../store/reportRows.ts";
import type { ReportChange } from "../store/reportWrites.ts";
import { reportIdOf } from "./versionChange.ts";

/** A move that may be made as the rows that it becomes. */
export function moveChange(
  caller: Caller,
  stored: StoredReport,
  state: ReportState,
  { move, reason, correctBy: chosen }: Pick<MoveInput, "move" | "reason" | "correctBy">,
  notes: readonly Note[],
): ReportChange {
  const { sent, ...summary } = stored;
  const noted = notes.length > 0 ? JSON.stringify(notes) : null;
  const isReturned = move === "return" || move === "reopen";
  const event = chainEvent(reportIdOf(caller.regime.id, stored), {
    seq: stored.seq + 1,
    move,
    version: stored.version,
    by: caller.personId,
    at: caller.now,
    reason: reason?.trim() || null,
    content: noted === null ? null : fingerprint(noted),
    ...(isReturned && chosen !== null ? { correctBy: chosen } : {}),
    previousHash: stored.lastHash,
  });
  const correctBy = isReturned
    ? (chosen ??
      addWorkingDays(dayOf(caller.now), workingDaysToCorrect, caller.regime.calendar.daysOff))
    : null;
  // What was said of the state before ends with it.
  const said = movesState(move) ? { state, correctBy, notes, correctionAsked: null } : {};
  return {
    event: { ...event, notes: noted },
    report: {
      ...summary,
      ...said,
      ...(move === "ask-correction" ? { correctionAsked: event.reason } : {}),
      ...(move === "decline-correction" ? { correctionAsked: null } : {}),
      ...(move === "confirm" ? { enteredFor: "confirmed" as const } : {}),
      ...(move === "receive-signed" ? { signedVersion: stored.version } : {}),
      ...{ seq: event.seq, lastHash: event.hash },
    },
    version: null,
    newest: sent,
  };
}
