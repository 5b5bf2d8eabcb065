import type { ReportSetReply } from "../../shared/api/reports.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { Asking } from "../actions/checkReport.ts";
import { type HandIn, handInName } from "../actions/handIns.ts";
import { type SenderWords, submitReport } from "../actions/submitReport.ts";
import { receiptOfOne, type SetProblem, submitReportSet } from "../actions/submitReportSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useSubscription } from "../hooks/useSubscription.ts";

/** What is being written as the explanation of a form's errors. */
export function explanationName(identity: CheckedForm["identity"]): string {
  return `explanation/${handInName(identity)}`;
}

/** What is handed in: the form that is shown, or all the forms of its unit and period. */
export type HandInScope = "form" | "set";

/** Handing in, and how the last hand-in stands. */
export interface HandingIn {
  readonly handIn: HandIn | null;
  readonly sending: Action<[scope: HandInScope, words: SenderWords], ReportSetReply, SetProblem>;
  /** Says why it is not even sent. */
  readonly refuse: (refusal: SetProblem) => void;
  /** The outcome has been read. */
  readonly forget: () => void;
}

/** Hands in from a form. Once a hand-in has left, neither stopping it nor leaving the pane ends it unsaid. */
export function useHandIn(
  session: WorkSession,
  { sheet, identity }: CheckedForm,
  recheck: (asking: Asking) => Promise<void>,
  onMoved: () => void,
): HandingIn {
  const name = handInName(identity);
  const { handIns } = session;
  const sending = useAction(async (stop, scope: HandInScope, words: SenderWords) => {
    handIns.put(name, { kind: "pending" });
    let ended: HandIn | null = null;
    try {
      const sent = await send(scope, words, stop);
      ended = sent.ok
        ? { kind: "received", receipt: sent.value }
        : { kind: "refused", refusal: sent.error };
      if (sent.ok) {
        session.writing.write(explanationName(identity), null);
        onMoved();
      }
      // How the report stands now is shown with the refusal.
      const isMoved = !sent.ok && ["no-answer", "stale-version"].includes(sent.error.problem.kind);
      void recheck(isMoved ? "everything-anew" : "what-is-missing");
      return sent;
    } finally {
      handIns.put(name, ended);
    }
  }, "with-its-outcome");

  async function send(
    scope: HandInScope,
    words: SenderWords,
    stop: AbortSignal,
  ): Promise<Result<ReportSetReply, SetProblem>> {
    if (scope === "set") return submitReportSet(session, sheet, words, stop);
    const sent = await submitReport(session, sheet, words, stop);
    return sent.ok ? ok(receiptOfOne(sent.value)) : err({ problem: sent.error, blocks: null });
  }

  return {
    handIn: useSubscription(handIns).get(name) ?? null,
    sending,
    refuse: (refusal) => handIns.put(name, { kind: "refused", refusal }),
    forget: () => {
      if (handIns.state().get(name)?.kind !== "pending") handIns.put(name, null);
      sending.clear();
    },
  };
}
