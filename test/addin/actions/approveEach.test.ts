import { expect, it } from "vitest";
import { approveEach } from "../../../addin/actions/approveEach.ts";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import type { ReportPath } from "../../../addin/api/client.ts";
import type { Problem } from "../../../shared/problem.ts";
import { err, ok } from "../../../shared/result.ts";

/** A Worker that answers the approval of each unit's report; a unit without a problem is approved. */
function sessionWith(problems: Readonly<Record<string, Problem>>) {
  const approved: string[] = [];
  const move = async ({ unit }: ReportPath) => {
    const problem = problems[unit];
    if (problem) return err(problem);
    approved.push(unit);
    return ok({ state: "approved" as const, version: 1 });
  };
  return { session: { client: { move } } as unknown as WorkSession, approved };
}

const reports = ["ou-11", "ou-12", "ou-13"].map((unit) => ({
  path: { template: "dh-04", period: "2022Q2", unit },
  version: 1,
}));

it.each<[string, Problem]>([
  ["whose sources have changed", { kind: "sources-changed", changes: [] }],
  ["that needs a reason", { kind: "reason-missing" }],
  [
    "that somebody else has moved",
    { kind: "move-not-allowed", move: "approve", state: "returned" },
  ],
])("a report %s is left and named, and keeps none of the others back", async (_, problem) => {
  const { session, approved } = sessionWith({ "ou-12": problem });

  const left = await approveEach(session, reports);

  expect(left).toEqual(ok([reports[1]]));
  expect(approved).toEqual(["ou-11", "ou-13"]);
});

it("what stands in the way of all of them ends it, and is said", async () => {
  const { session, approved } = sessionWith({ "ou-12": { kind: "offline" } });

  expect(await approveEach(session, reports)).toEqual(err({ kind: "offline" }));
  expect(approved).toEqual(["ou-11"]);
});
