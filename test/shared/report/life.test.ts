import { describe, expect, it } from "vitest";
import {
  isApproved,
  isCounted,
  listMoves,
  type Move,
  moveReport,
  type ReportState,
  type Role,
  type Situation,
} from "../../../shared/report/life.ts";

const states: readonly ReportState[] = ["draft", "submitted", "returned", "approved", "frozen"];
const moves: readonly Move[] = [
  ...(["submit", "withdraw", "return", "approve", "freeze", "reopen"] as const),
  ...(["ask-correction", "decline-correction", "confirm", "receive-signed"] as const),
];
const roles: readonly Role[] = ["reporter", "reviewer", "viewer", "administrator"];

/** The life of a report as the product page tells it: who takes it from where to where. What is not here cannot be
 *  done by anyone. */
const life: { readonly [step: string]: { readonly [move: string]: ReportState } } = {
  // Nộp; nộp lại makes the next version; the sender may take it back while nobody has approved it.
  "reporter draft": { submit: "submitted" },
  "reporter submitted": { submit: "submitted", withdraw: "draft" },
  "reporter returned": { submit: "submitted" },
  // After approval the sender may ask to correct it.
  "reporter approved": { "ask-correction": "approved" },
  "reporter frozen": { "ask-correction": "frozen" },
  // The district enters for a unit that cannot, returns with notes, approves, freezes and reopens; the signed copy comes
  // for whatever was received.
  "reviewer draft": { submit: "submitted" },
  "reviewer submitted": {
    ...{ submit: "submitted", return: "returned", approve: "approved" },
    "receive-signed": "submitted",
  },
  "reviewer returned": { submit: "submitted", "receive-signed": "returned" },
  "reviewer approved": { return: "returned", freeze: "frozen", "receive-signed": "approved" },
  "reviewer frozen": { reopen: "returned", "receive-signed": "frozen" },
};

/** What else may be done where the sender has asked to correct what is approved. */
const asked: typeof life = {
  "reviewer approved": { "decline-correction": "approved" },
  "reviewer frozen": { "decline-correction": "frozen" },
};

/** What else may be done where the district has entered the newest version for the unit. */
const entered: typeof life = {
  "reporter submitted": { confirm: "submitted" },
  "reporter returned": { confirm: "returned" },
  "reporter approved": { confirm: "approved" },
  "reporter frozen": { confirm: "frozen" },
};

const everything = states.flatMap((state) =>
  moves.flatMap((move) => roles.map((role) => [role, move, state] as const)),
);

function expectMove(situation: Situation, role: Role, move: Move, to: ReportState | undefined) {
  const moved = moveReport(situation, move, role, "Vì đã đối chiếu.");

  if (to) expect(moved).toEqual({ ok: true, value: to });
  else expect(moved.ok).toBe(false);
  expect(listMoves(situation, role).includes(move)).toBe(to !== undefined);
}

describe("a report's life", () => {
  it.each(everything)("a %s may %s what is %s only as the table says", (role, move, state) => {
    expectMove({ state }, role, move, life[`${role} ${state}`]?.[move]);
  });

  it.each(everything)(
    "where correcting is asked for, a %s may %s what is %s",
    (role, move, state) => {
      const step = `${role} ${state}`;
      const to = asked[step]?.[move] ?? life[step]?.[move];

      expectMove({ state, correctionAsked: "Nhầm cột." }, role, move, to);
    },
  );

  it.each(everything)("entered by the district, a %s may %s what is %s", (role, move, state) => {
    const step = `${role} ${state}`;
    // What the district entered is not the unit's to take back.
    const to = move === "withdraw" ? undefined : (entered[step]?.[move] ?? life[step]?.[move]);

    expectMove({ state, enteredFor: "unconfirmed" }, role, move, to);
  });

  it("is confirmed once", () => {
    const situation = { state: "approved", enteredFor: "confirmed" } as const;

    expect(moveReport(situation, "confirm", "reporter", null)).toEqual({
      ok: false,
      error: { kind: "move-not-allowed", move: "confirm", state: "approved" },
    });
  });

  it.each([
    ["return", "submitted", "reviewer"],
    ["return", "approved", "reviewer"],
    ["reopen", "frozen", "reviewer"],
    ["ask-correction", "approved", "reporter"],
    ["decline-correction", "frozen", "reviewer"],
  ] as const)("%s of what is %s needs a reason that says something", (move, state, role) => {
    for (const reason of [null, "", "  \n "]) {
      expect(moveReport({ state, correctionAsked: "Nhầm cột." }, move, role, reason)).toEqual({
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
    ["receive-signed", "approved", "reviewer"],
  ] as const)("%s of what is %s needs none", (move, state, role) => {
    expect(moveReport({ state }, move, role, null).ok).toBe(true);
  });

  it("says first that it is not this person's to do, then that it is not the time", () => {
    expect(moveReport({ state: "frozen" }, "approve", "reporter", null)).toEqual({
      ok: false,
      error: { kind: "forbidden" },
    });
    expect(moveReport({ state: "frozen" }, "approve", "reviewer", null)).toEqual({
      ok: false,
      error: { kind: "move-not-allowed", move: "approve", state: "frozen" },
    });
    expect(moveReport({ state: "draft" }, "return", "reviewer", null)).toEqual({
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
