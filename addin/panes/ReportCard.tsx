import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { ok } from "../../shared/result.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import { sayUnitDocument } from "../../shared/text/unitDocument.ts";
import type { DutyWish } from "../actions/dutyChoices.ts";
import { openReports } from "../actions/openReport.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type BoardCell, nameOfCell } from "../components/boardCells.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { BoardDecision, type ReportQuestion } from "./BoardDecision.tsx";
import { CardActions } from "./CardActions.tsx";
import { DutyDecision } from "./DutyDecision.tsx";
import { ReportDecided } from "./ReportDecided.tsx";
import { ReportStanding } from "./ReportStanding.tsx";
import { SignedCopy } from "./SignedCopy.tsx";
import { sayDecided } from "./sayDecided.ts";
import { useBoardDecision } from "./useBoardDecision.ts";
import { useSenderWords } from "./useSenderWords.ts";

interface Props {
  readonly session: WorkSession;
  readonly board: CompletenessReply;
  readonly cell: BoardCell;
  readonly periods: MeReply["regime"]["periods"];
  readonly mayDecide: boolean;
  readonly onOpened: () => void;
  readonly onChanged: () => void;
  /** Issues codes anew for the people of its unit. */
  readonly onCodes: () => void;
}

type Asking = ReportQuestion | "receive" | DutyWish | null;

/** One report of the board: how it stands, what its sender said with it, what was decided of it, and what can be. */
export function ReportCard(props: Props) {
  const { session, board, cell, periods, mayDecide, onOpened, onChanged } = props;
  const text = useText();
  const language = useLanguage();
  const desk = useDeskText();
  const styles = useStyles();
  const { unit, template, report } = cell;
  const [asking, setAsking] = useState<Asking>(null);
  const path = { template: template.id, period: board.period, unit: unit.id };
  const opening = useAction(async (stop, entering: boolean) => {
    const opened = await openReports(session, [{ ...path, entering }], stop);
    if (opened.ok) onOpened();
    return opened.ok ? ok(null) : opened;
  });
  const deciding = useBoardDecision(session, path, report.version, onChanged);
  const { asking: words, heard, said, isDoubtful } = useSenderWords(session, path, report);
  const isUnconfirmed = report.enteredFor === "unconfirmed";
  const busy = opening.state.kind === "pending" || deciding.state.kind === "pending";
  const what = nameOfCell(cell);
  const close = () => setAsking(null);
  const begin = (question: Asking) => {
    deciding.clear();
    // What nothing is doubtful about is approved without a question.
    if (question === "approve" && !isDoubtful)
      void deciding.start({ move: "approve", reason: null });
    else setAsking(question);
  };
  // A version that has come since is looked at first: what was written stays for it.
  const overtaken =
    deciding.state.kind === "failed" &&
    (deciding.state.problem.kind === "stale-version" ||
      deciding.state.problem.kind === "move-not-allowed");
  useEffect(() => {
    if (overtaken) setAsking(null);
  }, [overtaken]);
  const failed = (
    <ActionProblem
      state={deciding.state}
      actionOf={({ kind }) =>
        kind === "sources-changed" && asking === null
          ? { label: text.board.giveReason, onChoose: () => setAsking("approve") }
          : undefined
      }
      onDismiss={deciding.clear}
    />
  );
  const dialog = { session, deciding, problem: failed, onClose: close };

  return (
    <section className={styles.card} aria-label={what}>
      <h3 className={styles.title} lang="vi">
        {what}
      </h3>
      <ReportStanding
        cell={cell}
        withErrors={heard?.withErrors != null}
        now={session.clock.now()}
      />
      {said.map((one) => (
        <p key={one} className={styles.said}>
          {one}
        </p>
      ))}
      <ReportDecided
        report={report}
        document={heard?.onBehalf ? sayUnitDocument(language, heard.onBehalf) : null}
      />
      <WaitingBar waiting={words.state.kind === "pending"} doing={text.review.asking} />
      <WaitingBar
        waiting={busy}
        doing={opening.state.kind === "pending" ? text.duties.opening : desk.deciding}
        onStop={opening.stop}
      />
      <ActionProblem
        state={words.state}
        onDismiss={words.clear}
        actionOf={() => ({ label: text.retry, onChoose: () => void words.start() })}
      />
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      {asking === null && failed}
      {deciding.state.kind === "done" && (
        <ProblemBar
          intent="success"
          title={sayDecided(desk, deciding.state.value)}
          onDismiss={deciding.clear}
        />
      )}
      <CardActions
        {...{ board, cell, mayDecide, busy }}
        isOwn={isOwnReport(session, path)}
        onOpen={(entering) => void opening.start(entering)}
        onAsk={begin}
        onCodes={props.onCodes}
      />
      {asking === "receive" && (
        <div ref={focusField}>
          <SignedCopy session={session} path={path} held={null} onReceived={onChanged} />
        </div>
      )}
      {typeof asking === "object" && asking !== null && (
        <DutyDecision {...dialog} board={board} cell={cell} periods={periods} wish={asking} />
      )}
      {typeof asking === "string" && asking !== "receive" && (
        <BoardDecision
          {...dialog}
          path={path}
          what={what}
          asking={asking}
          version={report.version}
          isFrozen={report.state === "frozen"}
          correctionAsked={report.correctionAsked}
          doubts={[
            ...(report.late ? [text.review.late] : []),
            capitalise(text.board.doubts(report.errors, report.warnings)),
            ...(isUnconfirmed ? [desk.enteredFor.unconfirmed] : []),
            ...said,
          ]}
          needsReason={
            report.errors > 0 ||
            isUnconfirmed ||
            (deciding.state.kind === "failed" && deciding.state.problem.kind === "sources-changed")
          }
        />
      )}
    </section>
  );
}

/** Whoever has chosen to type or scan a code types or scans it now. */
function focusField(shown: HTMLElement | null): void {
  shown?.querySelector("input")?.focus();
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});
