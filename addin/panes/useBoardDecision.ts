import type { ExceptionInput } from "../../shared/api/exceptions.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { approve, type Returning, returnReport, sayOfReport } from "../actions/moveReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { type Action, useAction } from "../hooks/useAction.ts";

/** What is decided from a report's card. */
export type BoardDecision =
  | { readonly move: "approve"; readonly reason: string | null }
  | ({ readonly move: "return" | "reopen" } & Returning)
  | { readonly move: "decline-correction"; readonly reason: string; readonly asked: string }
  | { readonly move: "decide"; readonly input: ExceptionInput };

export type Deciding = Action<[decision: BoardDecision], BoardDecision, Problem>;

/** Decides about a report as the board shows it, without opening it; answers what has been decided. */
export function useBoardDecision(
  session: WorkSession,
  path: ReportPath,
  version: number,
  onChanged: () => void,
): Deciding {
  return useAction(async (stop, decision: BoardDecision) => {
    const decided = await decide(session, path, version, decision, stop);
    if (decided.ok || isOvertaken(decided.error)) onChanged();
    return decided.ok ? ok(decision) : decided;
  }, "with-its-outcome");
}

/** Whether somebody else has changed what is decided about: how it stands now is shown with the refusal. */
export function isOvertaken({ kind }: Problem): boolean {
  const kinds: readonly Problem["kind"][] = [
    "stale-version",
    "move-not-allowed",
    "exception-moved",
    "exception-too-late",
    "asked-otherwise",
  ];
  return kinds.includes(kind);
}

function decide(
  session: WorkSession,
  path: ReportPath,
  version: number,
  decision: BoardDecision,
  stop: AbortSignal,
): Promise<Result<unknown, Problem>> {
  switch (decision.move) {
    case "approve":
      return approve(session, path, version, decision.reason, stop);
    case "return":
    case "reopen":
      return returnReport(session, path, version, decision, stop, decision.move);
    case "decline-correction":
      return sayOfReport(session, path, version, decision, stop);
    case "decide":
      return session.client.decideExceptions(path.unit, decision.input, stop);
  }
}
