import type { Move, Role } from "../../../shared/report/life.ts";
import {
  type Attempt,
  type ModelReport,
  type Outcome,
  playMove,
  type Refusal,
} from "../../support/lifeModel.ts";
import { type Dice, pick } from "../../support/throwDice.ts";

/** An attempt, and whether it is another commune's person who makes it. */
export type Tried = Attempt & { readonly isStranger: boolean; readonly figure: number };

/** What the Worker answers to each refusal of the model. */
export const statusOf: Record<Refusal, number> = {
  "no-report": 404,
  stale: 412,
  forbidden: 403,
  "not-now": 409,
  "no-reason": 422,
  "no-document": 422,
  "wrong-code": 409,
};

// What stands twice is tried twice as often: a walk is to get somewhere.
const moves: readonly Exclude<Move, "freeze">[] = [
  ...(["submit", "submit", "withdraw", "return", "approve", "approve", "reopen"] as const),
  ...(["ask-correction", "decline-correction", "confirm", "receive-signed"] as const),
];

const senders: readonly Move[] = ["withdraw", "ask-correction", "confirm"];

/** What somebody may try next: mostly what that role may do, on the newest version. */
export function anyAttempt(dice: Dice, { versions }: ModelReport): Tried {
  const move = pick(dice, moves);
  const isSenders = move === "submit" ? dice() < 0.7 : senders.includes(move);
  const usual: Role = isSenders ? "reporter" : "reviewer";
  return {
    move,
    role:
      dice() < 0.9
        ? usual
        : pick(dice, ["reporter", "reviewer", "viewer", "administrator"] as const),
    reason: pick(dice, [null, "Đối chiếu lại.", "Nhầm cột 7."]),
    version: dice() < 0.92 ? versions : Math.max(versions - 1, 0) || versions + 1,
    byDocument: dice() < 0.8,
    codeFits: dice() < 0.8,
    isStranger: dice() < 0.03,
    figure: Math.floor(dice() * 1000),
  };
}

/** What becomes of a report. */
export function play(report: ModelReport, attempt: Tried): Outcome {
  if (attempt.isStranger && attempt.role === "reporter") return "forbidden";
  return playMove(report, attempt);
}

/** What the Worker answers to something that is done. */
export function okOf({ move }: Tried): number {
  return move === "submit" ? 201 : 200;
}
