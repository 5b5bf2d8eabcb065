import { describe, expect, it } from "vitest";
import { listDecided, lookAtPeriods, seenOf } from "../../../addin/actions/laterDuties.ts";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import type { CompletenessReply } from "../../../shared/api/completeness.ts";
import { err, ok } from "../../../shared/result.ts";

const decided = { reason: "Bão", by: "Nguyễn Thị Minh", at: "2022-03-10T08:00:00+07:00" };

/** A board on which one form of xã Hòa Tâm may be exempt. */
function boardOf(period: string, exempt: typeof decided | null): CompletenessReply {
  const exceptions = { exempt, leftOut: null, extended: null };
  const reports = [
    { template: "dh-04", exceptions },
    { template: "dh-06", exceptions: { ...exceptions, exempt: null } },
  ];
  return { period, units: [{ id: "ou-19", reports }] } as unknown as CompletenessReply;
}

const session = (boards: Readonly<Record<string, CompletenessReply>>) => {
  const asked: string[] = [];
  const client = {
    completeness: async (period: string) => {
      asked.push(period);
      const board = boards[period];
      return board ? ok(board) : err({ kind: "offline" });
    },
  };
  return { asked, session: { client } as unknown as WorkSession };
};

describe("a decision that reaches later periods", () => {
  it("is taken of what each of them shows", async () => {
    const { asked, session: of } = session({
      "2022Q2": boardOf("2022Q2", null),
      "2022Q3": boardOf("2022Q3", decided),
    });

    const looked = await lookAtPeriods(of, ["2022Q2", "2022Q3"]);

    if (!looked.ok) throw new Error(looked.error.kind);
    const duties = looked.value.flatMap((board) =>
      listDecided(board, "ou-19", ["dh-04"], "exempt"),
    );
    expect(asked).toEqual(["2022Q2", "2022Q3"]);
    expect(seenOf(duties)).toEqual([
      { template: "dh-04", period: "2022Q2", at: null },
      { template: "dh-04", period: "2022Q3", at: decided.at },
    ]);
  });

  it("is not ready where one of them cannot be read", async () => {
    const { session: of } = session({ "2022Q2": boardOf("2022Q2", null) });

    expect(await lookAtPeriods(of, ["2022Q2", "2022Q3"])).toEqual(err({ kind: "offline" }));
  });
});
