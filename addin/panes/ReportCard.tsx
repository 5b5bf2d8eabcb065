import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { listMoves, type ReportState } from "../../shared/report/life.ts";
import { ok } from "../../shared/result.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import { type DutyWish, listWishes } from "../actions/dutyChoices.ts";
import { openReports } from "../actions/openReport.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type BoardCell, nameOfCell } from "../components/boardCells.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { BoardDecision, type ReportQuestion } from "./BoardDecision.tsx";
import { CardMenu } from "./CardMenu.tsx";
import { DutyDecision } from "./DutyDecision.tsx";
import { ReportDecided } from "./ReportDecided.tsx";
import { ReportStanding } from "./ReportStanding.tsx";
import { listSenderWords } from "./SentWith.tsx";
import { SignedCopy } from "./SignedCopy.tsx";
import { sayDecided } from "./sayDecided.ts";
import { useBoardDecision } from "./useBoardDecision.ts";

interface Props {
  readonly session: WorkSession;
  readonly board: CompletenessReply;
  readonly cell: BoardCell;
  readonly periods: MeReply["regime"]["periods"];
  readonly mayDecide: boolean;
  readonly onOpened: () => void;
  readonly onChanged: () => void;
}

type Asking = ReportQuestion | "receive" | DutyWish | null;

/** One report of the board: how it stands, what its sender said with it, what was decided of it, and what can be. */
export function ReportCard(props: Props) {
  const { session, board, cell, periods, mayDecide, onOpened, onChanged } = props;
  const text = useText();
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
  const words = useAction(async (stop) => {
    const known = session.facts.known(path);
    return known?.version === report.version ? ok(known) : session.facts.refresh(path, stop);
  });
  const { start: askWords } = words;
  const isUnconfirmed = report.enteredFor === "unconfirmed";
  const isDoubtful = report.errors + report.warnings > 0 || isUnconfirmed;
  const hasWords = isDoubtful || report.enteredFor !== null;
  useEffect(() => {
    if (hasWords && report.version > 0) void askWords();
  }, [askWords, hasWords, report.version]);

  const told = words.state.kind === "done" ? words.state.value : null;
  // What was said with another version is not said of this one.
  const heard = told?.version === report.version ? told : null;
  const said = heard && isDoubtful ? listSenderWords(heard, text) : [];
  const busy = opening.state.kind === "pending" || deciding.state.kind === "pending";
  const what = nameOfCell(cell);
  const isOwn = isOwnReport(session, path);
  const { correctionAsked, enteredFor } = report;
  const state = report.state as ReportState;
  const moves = mayDecide ? listMoves({ state, correctionAsked, enteredFor }, "reviewer") : [];
  const may = (move: (typeof moves)[number]) => moves.includes(move);
  const isAsked = mayDecide && correctionAsked !== null;
  const close = () => setAsking(null);
  const begin = (question: Asking) => {
    deciding.clear();
    setAsking(question);
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
  const choice = (label: string, onChoose: () => void) => (
    <Button size="small" disabledFocusable={busy} onClick={onChoose}>
      {label}
    </Button>
  );

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
      <ReportDecided report={report} document={heard?.onBehalf?.document ?? null} />
      <WaitingBar waiting={words.state.kind === "pending"} doing={text.review.asking} />
      <WaitingBar
        waiting={busy}
        doing={opening.state.kind === "pending" ? text.duties.opening : desk.deciding}
        onStop={opening.stop}
      />
      <ActionProblem
        state={words.state}
        onDismiss={words.clear}
        actionOf={() => ({ label: text.retry, onChoose: () => void askWords() })}
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
      <div className={styles.actions}>
        {(report.version > 0 || isOwn) &&
          choice(isOwn ? text.duties.open : text.board.view, () => void opening.start(false))}
        {isAsked && choice(desk.correct, () => begin("correct"))}
        {isAsked && choice(desk.decline, () => begin("decline"))}
        {may("return") && !isAsked && choice(text.board.sendBack, () => begin("return"))}
        {may("approve") &&
          choice(text.board.approve, () =>
            isDoubtful ? begin("approve") : void deciding.start({ move: "approve", reason: null }),
          )}
        {mayDecide && (
          <CardMenu
            wishes={listWishes(report, template, board)}
            mayReceive={may("receive-signed")}
            mayReopen={may("reopen") && !isAsked}
            mayEnter={may("submit") && !isOwn}
            disabled={busy}
            onWish={begin}
            onReceive={() => begin("receive")}
            onReopen={() => begin("reopen")}
            onEnter={() => void opening.start(true)}
          />
        )}
      </div>
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
          isFrozen={state === "frozen"}
          correctionAsked={correctionAsked}
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
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});
