import { describe, expect, it } from "vitest";
import {
  isApproved,
  isCounted,
  listMoves,
  type Move,
  moveReport,
  type ReportState,
  type Role,
} from "../../../shared/report/life.ts";

const states: readonly ReportState[] = ["draft", "submitted", "returned", "approved", "frozen"];
const moves: readonly Move[] = ["submit", "withdraw", "return", "approve", "freeze", "reopen"];
const roles: readonly Role[] = ["reporter", "reviewer", "viewer", "administrator"];

/** The life of a report as the product page tells it: who takes it from where to where. What is not here cannot be
 *  done by anyone. */
const life: { readonly [step: string]: { readonly [move: string]: ReportState } } = {
  // Nộp; nộp lại makes the next version; the sender may take it back while nobody has approved it.
  "reporter draft": { submit: "submitted" },
  "reporter submitted": { submit: "submitted", withdraw: "draft" },
  "reporter returned": { submit: "submitted" },
  // The district enters for a unit that cannot, returns with notes, approves, freezes and reopens.
  "reviewer draft": { submit: "submitted" },
  "reviewer submitted": { submit: "submitted", return: "returned", approve: "approved" },
  "reviewer returned": { submit: "submitted" },
  "reviewer approved": { return: "returned", freeze: "frozen", reopen: "returned" },
  "reviewer frozen": { reopen: "returned" },
};

const everything = states.flatMap((state) =>
  moves.flatMap((move) => roles.map((role) => [role, move, state] as const)),
);

describe("a report's life", () => {
  it.each(everything)("a %s may %s what is %s only as the table says", (role, move, state) => {
    const to = life[`${role} ${state}`]?.[move];
    const moved = moveReport(state, move, role, "Vì đã đối chiếu.");

    if (to) expect(moved).toEqual({ ok: true, value: to });
    else expect(moved.ok).toBe(false);
    expect(listMoves(state, role).includes(move)).toBe(to !== undefined);
  });

  it.each([
    ["return", "submitted"],
    ["return", "approved"],
    ["reopen", "approved"],
    ["reopen", "frozen"],
  ] as const)("%s of what is %s needs a reason that says something", (move, state) => {
    for (const reason of [null, "", "  \n "]) {
      expect(moveReport(state, move, "reviewer", reason)).toEqual({
        ok: false,
        error: { kind: "reason-missing" },
      });
    }
  });

  it.each([
    ["submit", "draft", "reporter"],
    ["withdraw", "submitted", "reporter"],
    ["approve", "submitted", "reviewer"],
    ["freeze", "approved", "reviewer"],
  ] as const)("%s of what is %s needs none", (move, state, role) => {
    expect(moveReport(state, move, role, null).ok).toBe(true);
  });

  it("says first that it is not this person's to do, then that it is not the time", () => {
    expect(moveReport("frozen", "approve", "reporter", null)).toEqual({
      ok: false,
      error: { kind: "forbidden" },
    });
    expect(moveReport("frozen", "approve", "reviewer", null)).toEqual({
      ok: false,
      error: { kind: "move-not-allowed", move: "approve", state: "frozen" },
    });
    expect(moveReport("draft", "return", "reviewer", null)).toEqual({
      ok: false,
      error: { kind: "move-not-allowed", move: "return", state: "draft" },
    });
  });

  it.each([
    ["draft", false, false],
    ["submitted", true, false],
    ["returned", false, false],
    ["approved", true, true],
    ["frozen", true, true],
  ] as const)("what is %s: counted %s, approved %s", (state, counted, approved) => {
    expect([isCounted(state), isApproved(state)]).toEqual([counted, approved]);
  });
});
