import type { Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";

/** Where a report is in its life. A draft lives in the sheet only. */
export type ReportState = "draft" | "submitted" | "returned" | "approved" | "frozen";

/** Who acts: of which role, seen from the report. */
export type Role = "reporter" | "reviewer" | "viewer" | "administrator";

/** What can be done to a report. */
export type Move =
  | "submit"
  | "withdraw"
  | "return"
  | "approve"
  /** It stands in an edition that was sent up. */
  | "freeze"
  | "reopen"
  /** The sender asks to correct what is approved. */
  | "ask-correction"
  | "decline-correction"
  /** The unit says that what the district entered for it is right. */
  | "confirm"
  | "receive-signed";

/** How a report stands, as far as what may be done next depends on it. */
export interface Situation {
  readonly state: ReportState;
  /** Official figures are awaited in the place of its preliminary ones. */
  readonly awaitsOfficial?: boolean;
  /** Why its sender has asked to correct it and has not been answered; null where nothing was asked. */
  readonly correctionAsked?: string | null;
  /** Its newest version was entered by the district, and the unit has confirmed it or not; null where the unit sent it. */
  readonly enteredFor?: "unconfirmed" | "confirmed" | null;
}

interface MoveRule {
  readonly from: readonly ReportState[];
  /** Null where the report stays in its state. */
  readonly to: ReportState | null;
  readonly by: readonly Role[];
  readonly needsReason: boolean;
  /** What else must be so. */
  readonly when?: (situation: Situation) => boolean;
}

const received: readonly ReportState[] = ["submitted", "returned", "approved", "frozen"];

/** The whole life of a report; a move that is not here cannot be made by anyone. */
const moves: Record<Move, MoveRule> = {
  submit: {
    from: ["draft", "submitted", "returned"],
    to: "submitted",
    by: ["reporter", "reviewer"],
    needsReason: false,
  },
  // What the district entered is not the unit's to take back: it sends its own instead.
  withdraw: {
    from: ["submitted"],
    to: "draft",
    by: ["reporter"],
    needsReason: false,
    when: ({ enteredFor = null }) => enteredFor === null,
  },
  return: {
    from: ["submitted", "approved"],
    to: "returned",
    by: ["reviewer"],
    needsReason: true,
  },
  approve: { from: ["submitted"], to: "approved", by: ["reviewer"], needsReason: false },
  freeze: { from: ["approved"], to: "frozen", by: ["reviewer"], needsReason: false },
  reopen: { from: ["frozen"], to: "returned", by: ["reviewer"], needsReason: true },
  "ask-correction": {
    from: ["approved", "frozen"],
    to: null,
    by: ["reporter"],
    needsReason: true,
  },
  "decline-correction": {
    from: ["approved", "frozen"],
    to: null,
    by: ["reviewer"],
    needsReason: true,
    when: ({ correctionAsked = null }) => correctionAsked !== null,
  },
  confirm: {
    from: received,
    to: null,
    by: ["reporter"],
    needsReason: false,
    when: ({ enteredFor = null }) => enteredFor === "unconfirmed",
  },
  "receive-signed": { from: received, to: null, by: ["reviewer"], needsReason: false },
};

/** The state a move leads to, or why it cannot be made. An approved or frozen report takes another version only where
 *  official figures are awaited in the place of its preliminary ones: the edition stays what it was. */
export function moveReport(
  situation: Situation,
  move: Move,
  role: Role,
  reason: string | null,
): Result<ReportState, Problem> {
  const rule = moves[move];
  const { state } = situation;
  if (!rule.by.includes(role)) return err({ kind: "forbidden" });
  if (!isPossible(move, situation)) return err({ kind: "move-not-allowed", move, state });
  if (rule.needsReason && !reason?.trim()) return err({ kind: "reason-missing" });
  return ok(rule.to ?? state);
}

/** The state in which a move leaves a report that was in another. */
export function stateAfter(move: Move, before: ReportState): ReportState {
  return moves[move].to ?? before;
}

/** Whether a move takes a report into a state, rather than saying something about it. */
export function movesState(move: Move): boolean {
  return moves[move].to !== null;
}

/** The moves that a role can make at all, in some situation. */
export function listMovesOf(role: Role): Move[] {
  return (Object.keys(moves) as Move[]).filter((move) => moves[move].by.includes(role));
}

/** The moves that a role can make now. */
export function listMoves(situation: Situation, role: Role): Move[] {
  return listMovesOf(role).filter((move) => isPossible(move, situation));
}

function isPossible(move: Move, situation: Situation): boolean {
  const { from, when } = moves[move];
  const { state, awaitsOfficial = false } = situation;
  const isOfficial = awaitsOfficial && move === "submit" && isApproved(state);
  const isFrom = from.includes(state) || isOfficial;
  return isFrom && (when?.(situation) ?? true);
}

/** Whether a consolidation counts a report in this state: a returned one is as missing as one never sent. */
export function isCounted(state: ReportState): boolean {
  return state === "submitted" || state === "approved" || state === "frozen";
}

/** Whether somebody has answered for the figures of a report in this state. */
export function isApproved(state: ReportState): boolean {
  return state === "approved" || state === "frozen";
}
