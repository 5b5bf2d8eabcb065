import { useEffect } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok } from "../../shared/result.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { listSenderWords } from "./SentWith.tsx";

/** What its sender said with a report of the board. */
export interface SenderWordsHeard {
  readonly asking: Action<[], ReportReply, Problem>;
  /** The report as it is told with them; null while it is not known. */
  readonly heard: ReportReply | null;
  readonly said: readonly string[];
  /** Whether somebody has to look at it before it is approved. */
  readonly isDoubtful: boolean;
}

/** Asks what the sender of a report said with it, where something is doubtful about it or another entered it. */
export function useSenderWords(
  session: WorkSession,
  path: ReportPath,
  report: CompletenessReply["units"][number]["reports"][number],
): SenderWordsHeard {
  const text = useText();
  const asking = useAction(async (stop) => {
    const known = session.facts.known(path);
    return known?.version === report.version ? ok(known) : session.facts.refresh(path, stop);
  });
  const { start: ask } = asking;
  const isDoubtful = report.errors + report.warnings > 0 || report.enteredFor === "unconfirmed";
  const hasWords = isDoubtful || report.enteredFor !== null;
  useEffect(() => {
    if (hasWords && report.version > 0) void ask();
  }, [ask, hasWords, report.version]);

  const told = asking.state.kind === "done" ? asking.state.value : null;
  // What was said with another version is not said of this one.
  const heard = told?.version === report.version ? told : null;
  return {
    asking,
    heard,
    said: heard && isDoubtful ? listSenderWords(heard, text) : [],
    isDoubtful,
  };
}
