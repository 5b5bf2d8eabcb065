import { type ReactNode, useState } from "react";
import { dayOf } from "../../shared/calendar/due.ts";
import { addWorkingDays, workingDaysToCorrect } from "../../shared/calendar/workingDays.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { CorrectByField, mayCorrectBy } from "../components/CorrectByField.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import { ApproveDialog } from "./ApproveDialog.tsx";
import type { Deciding } from "./useBoardDecision.ts";
import { useKeptAbout } from "./useKeptAbout.ts";

/** What is asked about a report of the board as a whole. */
export type ReportQuestion = "approve" | "return" | "reopen" | "correct" | "decline";

interface Props {
  readonly session: WorkSession;
  readonly path: ReportPath;
  /** "ĐH-04 · Xã Hòa Tâm". */
  readonly what: string;
  readonly asking: ReportQuestion;
  readonly isFrozen: boolean;
  readonly version: number;
  /** What its sender asks to correct; null where nothing. */
  readonly correctionAsked: string | null;
  readonly doubts: readonly string[];
  readonly needsReason: boolean;
  readonly deciding: Deciding;
  readonly problem: ReactNode;
  readonly onClose: () => void;
}

/** What is asked before a report of the board is approved, returned or opened again as a whole, or before its sender is
 *  told that it is not to be corrected. What is written stays until it has been sent, an answer for as long as it is about
 *  the same request. */
export function BoardDecision(props: Props) {
  const { session, path, what, asking, version, isFrozen, correctionAsked, deciding, problem } =
    props;
  const { doubts, needsReason, onClose } = props;
  const text = useText();
  const desk = useDeskText();
  const name = `${path.template}/${path.period}/${path.unit}`;
  const kept = asking === "return" ? "return-whole" : asking;
  const isAnswer = asking === "correct" || asking === "decline";
  const words = useKeptAbout(
    session.writing,
    `${kept}/${name}`,
    // An answer belongs to its request.
    isAnswer ? `${version}: ${correctionAsked}` : "",
    asking === "correct" ? (correctionAsked ?? "") : "",
  );
  const today = dayOf(Date.parse(session.clock.now()));
  const [correctBy, setCorrectBy] = useState(
    addWorkingDays(today, workingDaysToCorrect, session.me.regime.daysOff),
  );
  const busy = deciding.state.kind === "pending";
  // What is returned begins with the sender's own words.
  const isSaid = correctionAsked === null || asking === "correct";
  const asked = isSaid ? [] : [desk.correction(correctionAsked)];

  async function send(decision: Parameters<Deciding["start"]>[0]): Promise<void> {
    const decided = await deciding.start(decision);
    if (!decided?.ok) return;
    words.forget();
    onClose();
  }

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
  const dialog = { lines: asked, problem, onClose };
  const saying = { required: true, said: words.value, onSay: words.write };
  if (asking === "decline") {
    return (
      <AskDialog
        {...dialog}
        title={desk.declineTitle(what)}
        lead={desk.declineLead}
        words={{ ...saying, label: desk.reason }}
        yes={desk.decline}
        doing={busy ? desk.deciding : null}
        onYes={() =>
          void send({
            move: "decline-correction",
            reason: words.value.trim(),
            asked: correctionAsked ?? "",
          })
        }
      />
    );
  }
  const move = isFrozen ? "reopen" : "return";
  const notes = [{ cell: null, text: words.value }];
  return (
    <AskDialog
      {...dialog}
      title={isFrozen ? desk.reopenTitle(what) : text.board.sendBackTitle(what)}
      lead={isFrozen ? desk.reopenLead : text.board.sendBackLead}
      words={{ ...saying, label: text.board.note, hint: text.board.noteHint }}
      ready={mayCorrectBy(correctBy, today)}
      yes={isFrozen ? desk.reopenYes : text.board.sendBack}
      doing={busy ? text.review.returning : null}
      onYes={() =>
        void send({
          ...{ move, notes, correctBy },
          ...(correctionAsked === null ? {} : { asked: correctionAsked }),
        })
      }
    >
      <CorrectByField value={correctBy} today={today} onChange={setCorrectBy} />
    </AskDialog>
  );
}
