import { expect, it } from "vitest";
import {
  listMoves,
  type Move,
  moveReport,
  type Role,
  type Situation,
  stateAfter,
} from "../../../shared/report/life.ts";
import { type Attempt, type ModelReport, playMove, unsentModel } from "../../support/lifeModel.ts";
import { type Dice, diceOf, pick } from "../../support/throwDice.ts";

const roles: readonly Role[] = ["reporter", "reviewer", "viewer", "administrator"];
const moves: readonly Move[] = [
  ...(["submit", "withdraw", "return", "approve", "freeze", "reopen"] as const),
  ...(["ask-correction", "decline-correction", "confirm", "receive-signed"] as const),
];
const walks = 100_000;
const stepsEach = 30;

function anyAttempt(dice: Dice, { versions }: ModelReport): Attempt {
  return {
    // Those who may nothing are tried as well, but less often: a walk is to get somewhere.
    role: dice() < 0.9 ? pick(dice, roles.slice(0, 2)) : pick(dice, roles),
    move: pick(dice, moves),
    reason: pick(dice, [null, " ", "Đối chiếu lại.", "Nhầm cột 7."]),
    version: versions,
    byDocument: true,
    codeFits: true,
  };
}

function situationOf({ state, asked, enteredFor }: ModelReport): Situation {
  return { state, correctionAsked: asked, enteredFor };
}

it(`${walks} random walks of ${stepsEach} moves go nowhere but where the model goes`, () => {
  const dice = diceOf(4);
  const made = new Map<Move, number>();
  let refused = 0;
  for (let walk = 0; walk < walks; walk += 1) {
    let report = unsentModel;
    for (let step = 0; step < stepsEach; step += 1) {
      const attempt = anyAttempt(dice, report);
      const { role, move, reason } = attempt;
      const situation = situationOf(report);
      const outcome = playMove(report, attempt);
      const moved = moveReport(situation, move, role, reason);
      // What has been made already the Worker answers as made (worker/actions/moveStored.ts); whether a report was taken
      // back after an approval, whether there is one at all, and what is doubtful in it, it looks up.
      if (outcome === report || outcome === "no-report") continue;
      if (move === "withdraw" && report.approvedOnce) continue;
      if (move === "approve" && outcome === "no-reason") continue;
      const described = JSON.stringify({ walk, step, report, attempt, moved });
      if (typeof outcome === "string") {
        refused += 1;
        if (moved.ok) throw new Error(`made although the model refuses it: ${described}`);
        continue;
      }
      if (!moved.ok || moved.value !== outcome.state) {
        throw new Error(`not where the model goes, ${outcome.state}: ${described}`);
      }
      if (
        stateAfter(move, report.state) !== outcome.state ||
        !listMoves(situation, role).includes(move)
      ) {
        throw new Error(`told otherwise: ${described}`);
      }
      made.set(move, (made.get(move) ?? 0) + 1);
      report = outcome;
    }
  }

  // Every move was made many times, and many were refused: the walks went everywhere.
  expect(moves.filter((move) => (made.get(move) ?? 0) < 1000)).toEqual([]);
  expect(refused).toBeGreaterThan(walks);
});
