import { type ReactNode, useState } from "react";
import type { MoveReply } from "../../shared/api/reports.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { addWorkingDays, workingDaysToCorrect } from "../../shared/calendar/workingDays.ts";
import type { Problem } from "../../shared/problem.ts";
import { approve, returnReport } from "../actions/moveReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { CorrectByField, mayCorrectBy } from "../components/CorrectByField.tsx";
import { type Action, useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { ApproveDialog } from "./ApproveDialog.tsx";
import { useKept } from "./useKept.ts";
import type { Decision } from "./useReview.ts";

type Deciding = Action<[decision: Decision], MoveReply, Problem>;

/** Decides about a report as the board shows it, without opening it. */
export function useBoardDecision(
  session: WorkSession,
  path: ReportPath,
  version: number,
  onChanged: () => void,
): Deciding {
  return useAction(async (stop, decision: Decision) => {
    const moved =
      decision.move === "approve"
        ? await approve(session, path, version, decision.reason, stop)
        : await returnReport(session, path, version, decision, stop);
    if (moved.ok) onChanged();
    return moved;
  }, "with-its-outcome");
}

interface Props {
  readonly session: WorkSession;
  readonly path: ReportPath;
  /** "ĐH-04 · Xã Hòa Tâm". */
  readonly what: string;
  readonly asking: Decision["move"];
  readonly doubts: readonly string[];
  readonly needsReason: boolean;
  readonly deciding: Deciding;
  readonly problem: ReactNode;
  readonly onClose: () => void;
}

/** What is asked before a report of the board is approved or returned as a whole. What is written stays until it has
 *  been sent. */
export function BoardDecision(props: Props) {
  const { session, path, what, asking, doubts, needsReason, deciding, problem, onClose } = props;
  const text = useText();
  const name = `${path.template}/${path.period}/${path.unit}`;
  const note = useKept(session.writing, `return-whole/${name}`, "");
  const today = dayOf(Date.parse(session.clock.now()));
  const [correctBy, setCorrectBy] = useState(
    addWorkingDays(today, workingDaysToCorrect, session.me.regime.daysOff),
  );
  const busy = deciding.state.kind === "pending";

  if (asking === "approve") {
    return (
      <ApproveDialog
        writing={session.writing}
        name={name}
        what={what}
        doubts={doubts}
        required={needsReason}
        busy={busy}
        problem={problem}
        onApprove={async (reason) =>
          (await deciding.start({ move: "approve", reason }))?.ok === true
        }
        onClose={onClose}
      />
    );
  }

  async function send(): Promise<void> {
    const notes = [{ cell: null, text: note.value }];
    const returned = await deciding.start({ move: "return", notes, correctBy });
    if (!returned?.ok) return;
    note.forget();
    onClose();
  }

  return (
    <AskDialog
      title={text.board.sendBackTitle(what)}
      lead={text.board.sendBackLead}
      words={{
        label: text.board.note,
        hint: text.board.noteHint,
        required: true,
        said: note.value,
        onSay: note.write,
      }}
      ready={mayCorrectBy(correctBy, today)}
      yes={text.board.sendBack}
      doing={busy ? text.review.returning : null}
      problem={problem}
      onYes={() => void send()}
      onClose={onClose}
    >
      <CorrectByField value={correctBy} today={today} onChange={setCorrectBy} />
    </AskDialog>
  );
}
