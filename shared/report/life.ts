import type { Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";

/** Where a report is in its life. A draft lives in the sheet only. */
export type ReportState = "draft" | "submitted" | "returned" | "approved" | "frozen";

/** Who acts: of which role, seen from the report. */
export type Role = "reporter" | "reviewer" | "viewer" | "administrator";

/** What can be done to a report. */
export type Move = "submit" | "withdraw" | "return" | "approve" | "freeze" | "reopen";

interface MoveRule {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly by: readonly Role[];
  readonly needsReason: boolean;
}

/** The whole life of a report; a move that is not here cannot be made by anyone. */
const moves: Record<Move, MoveRule> = {
  submit: {
    from: ["draft", "submitted", "returned"],
    to: "submitted",
    by: ["reporter", "reviewer"],
    needsReason: false,
  },
  withdraw: { from: ["submitted"], to: "draft", by: ["reporter"], needsReason: false },
  return: {
    from: ["submitted", "approved"],
    to: "returned",
    by: ["reviewer"],
    needsReason: true,
  },
  approve: { from: ["submitted"], to: "approved", by: ["reviewer"], needsReason: false },
  freeze: { from: ["approved"], to: "frozen", by: ["reviewer"], needsReason: false },
  reopen: { from: ["approved", "frozen"], to: "returned", by: ["reviewer"], needsReason: true },
};

/** The state a move leads to, or why it cannot be made. An approved report takes another version only where official
 *  figures are awaited in the place of its preliminary ones. */
export function moveReport(
  state: ReportState,
  move: Move,
  role: Role,
  reason: string | null,
  awaited = false,
): Result<ReportState, Problem> {
  const rule = moves[move];
  if (!rule.by.includes(role)) return err({ kind: "forbidden" });
  if (!isFrom(move, state, awaited)) return err({ kind: "move-not-allowed", move, state });
  if (rule.needsReason && !reason?.trim()) return err({ kind: "reason-missing" });
  return ok(rule.to);
}

/** The state in which a move leaves a report. */
export function stateAfter(move: Move): ReportState {
  return moves[move].to;
}

/** The moves that a role can make at all, in some state. */
export function listMovesOf(role: Role): Move[] {
  return (Object.keys(moves) as Move[]).filter((move) => moves[move].by.includes(role));
}

/** The moves that a role can make now. */
export function listMoves(state: ReportState, role: Role, awaited = false): Move[] {
  return listMovesOf(role).filter((move) => isFrom(move, state, awaited));
}

function isFrom(move: Move, state: ReportState, awaited: boolean): boolean {
  return moves[move].from.includes(state) || (awaited && move === "submit" && state === "approved");
}

/** Whether a consolidation counts a report in this state: a returned one is as missing as one never sent. */
export function isCounted(state: ReportState): boolean {
  return state === "submitted" || state === "approved" || state === "frozen";
}

/** Whether somebody has answered for the figures of a report in this state. */
export function isApproved(state: ReportState): boolean {
  return state === "approved" || state === "frozen";
}
