import type { MoveReply } from "../../shared/api/moves.ts";
import type { Problem } from "../../shared/problem.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { Asking } from "../actions/checkReport.ts";
import { approve, type Returning, returnReport } from "../actions/moveReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type Action, useAction } from "../hooks/useAction.ts";

/** What a reviewer decides about the report before him. */
export type Decision =
  | { readonly move: "approve"; readonly reason: string | null }
  | ({ readonly move: "return" } & Returning);

/** Decides about the version that the sheet shows: one that has arrived since is not approved unseen. */
export function useReview(
  session: WorkSession,
  { identity }: CheckedForm,
  recheck: (asking: Asking) => Promise<void>,
): Action<[decision: Decision], MoveReply, Problem> {
  return useAction(async (stop, decision: Decision) => {
    const { baseVersion } = identity;
    const moved =
      decision.move === "approve"
        ? await approve(session, identity, baseVersion, decision.reason, stop)
        : await returnReport(session, identity, baseVersion, decision, stop);
    await recheck("everything-anew");
    return moved;
  }, "with-its-outcome");
}
