import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReportReply } from "../../shared/api/reports.ts";
import { ok } from "../../shared/result.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import { daysUntil, shortenDay, shortenMoment } from "../../shared/text/moments.ts";
import { openReports } from "../actions/openReport.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type BoardCell, nameOfCell, stateOf } from "../components/boardCells.ts";
import { DaysLeft } from "../components/DaysLeft.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { BoardDecision, useBoardDecision } from "./BoardDecision.tsx";
import { listSenderWords } from "./SentWith.tsx";

interface Props {
  readonly session: WorkSession;
  readonly cell: BoardCell;
  readonly period: string;
  readonly mayDecide: boolean;
  readonly onOpened: () => void;
  readonly onChanged: () => void;
}

/** One report of the board: how it stands, what its sender said with it, and approving or returning it. */
export function ReportCard({ session, cell, period, mayDecide, onOpened, onChanged }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { unit, template, report } = cell;
  const [asking, setAsking] = useState<"return" | "approve" | null>(null);
  const path = { template: template.id, period, unit: unit.id };
  const opening = useAction(async (stop) => {
    const opened = await openReports(session, [path], stop);
    if (opened.ok) onOpened();
    return opened.ok ? ok(null) : opened;
  });
  const deciding = useBoardDecision(session, path, report.version, onChanged);
  const words = useAction(async (stop) => {
    const known = session.facts.known(path);
    return known?.version === report.version ? ok(known) : session.facts.refresh(path, stop);
  });
  const { start: askWords } = words;
  const isDoubtful = report.errors + report.warnings > 0;
  useEffect(() => {
    if (isDoubtful) void askWords();
  }, [askWords, isDoubtful]);

  const said = words.state.kind === "done" ? listSenderWords(words.state.value, text) : [];
  const busy = opening.state.kind === "pending" || deciding.state.kind === "pending";
  const what = nameOfCell(cell);
  const isSent = report.version > 0;
  const isOwn = isOwnReport(session, path);
  const canReturn = report.state === "submitted" || report.state === "approved";
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

  return (
    <section className={styles.card} aria-label={what}>
      <h3 className={styles.title} lang="vi">
        {what}
      </h3>
      <p className={styles.line}>{capitalise(standingOf(cell, words.state, text).join(" · "))}</p>
      {report.state === "returned" && report.correctBy && (
        <p className={styles.line}>
          {text.review.correctUntil(shortenDay(language, report.correctBy))}{" "}
          <DaysLeft days={daysUntil(report.correctBy, session.clock.now())} />
        </p>
      )}
      {report.firstSentAt !== null && (
        <p className={styles.line}>
          {text.board.sentAt(report.version, shortenMoment(language, report.firstSentAt))}
          <br />
          {text.board.filled(report.filled, report.expected)} ·{" "}
          {text.board.doubts(report.errors, report.warnings)}
        </p>
      )}
      {said.map((one) => (
        <p key={one} className={styles.said}>
          {one}
        </p>
      ))}
      <WaitingBar waiting={words.state.kind === "pending"} doing={text.review.asking} />
      <WaitingBar waiting={busy} doing={text.duties.opening} onStop={opening.stop} />
      <ActionProblem
        state={words.state}
        onDismiss={words.clear}
        actionOf={() => ({ label: text.retry, onChoose: () => void askWords() })}
      />
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      {asking === null && failed}
      {(isSent || isOwn) && (
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={busy} onClick={() => void opening.start()}>
            {isOwn ? text.duties.open : text.board.view}
          </Button>
          {mayDecide && canReturn && (
            <Button size="small" disabledFocusable={busy} onClick={() => setAsking("return")}>
              {text.board.sendBack}
            </Button>
          )}
          {mayDecide && report.state === "submitted" && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() =>
                isDoubtful
                  ? setAsking("approve")
                  : void deciding.start({ move: "approve", reason: null })
              }
            >
              {text.board.approve}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <BoardDecision
          session={session}
          path={path}
          what={what}
          asking={asking}
          doubts={[
            ...(report.late ? [text.review.late] : []),
            capitalise(text.board.doubts(report.errors, report.warnings)),
            ...said,
          ]}
          needsReason={
            report.errors > 0 ||
            (deciding.state.kind === "failed" && deciding.state.problem.kind === "sources-changed")
          }
          deciding={deciding}
          problem={failed}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

/** How it stands in a line: its state, that it came with errors, that it came late or is overdue. */
function standingOf(
  { report, optional }: BoardCell,
  words: { readonly kind: string; readonly value?: ReportReply },
  { board, review }: ReturnType<typeof useText>,
): string[] {
  const isSent = report.firstSentAt !== null;
  return [
    board.states[stateOf(report, optional)],
    ...(words.value?.withErrors ? [review.withErrorsShort] : []),
    ...(report.late ? [isSent ? board.late : review.overdue] : []),
    ...(report.preliminary ? [board.ofPreliminary] : []),
  ];
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
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});
