import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { approveEach } from "../actions/approveEach.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import { currentPeriod } from "../actions/periodChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Board } from "../components/Board.tsx";
import { BoardSummary } from "../components/BoardSummary.tsx";
import { type BoardCell, isSameCell, nameOfCell } from "../components/boardCells.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { Pill } from "../components/Pill.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { unseen } from "../theme/unseen.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { ApproveClear, listClear } from "./ApproveClear.tsx";
import { BoardReminder } from "./BoardReminder.tsx";
import { ReportCard } from "./ReportCard.tsx";

interface Props {
  readonly session: WorkSession;
  readonly copy: (words: string) => void;
  readonly onOpened: () => void;
  readonly onConsolidate: () => void;
}

/** Who has handed in what: forms across, units down, and what can be done about one of them. */
export function CompletenessPane({ session, copy, onOpened, onConsolidate }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const [period, setPeriod] = useState(() => currentPeriod(session.me));
  const [board, setBoard] = useState<CompletenessReply | null>(null);
  const [chosen, setChosen] = useState<BoardCell | null>(null);
  const loading = useAction(async (stop, of: string) => {
    const asked = await session.client.completeness(of, stop);
    if (asked.ok) setBoard(asked.value);
    return asked;
  });
  const approving = useAction(async (stop, clear: readonly BoardCell[]) => {
    const seen = clear.map((cell) => ({
      cell,
      path: { template: cell.template.id, period, unit: cell.unit.id },
      version: cell.report.version,
    }));
    return approveEach(session, seen, stop);
  });
  const leftOver =
    approving.state.kind === "done"
      ? approving.state.value.map(({ cell }) => nameOfCell(cell))
      : [];
  const { start } = loading;
  useEffect(() => {
    setBoard(null);
    setChosen(null);
    void start(period);
  }, [start, period]);

  const mayDecide = session.me.role === "reviewer";
  const clear = board ? listClear(board) : [];
  const lateFrom = board?.lateFrom ?? null;
  const left = board && lateFrom ? daysUntil(dayOf(Date.parse(lateFrom) - 1), board.now) : null;
  const due = lateFrom && dayOf(Date.parse(lateFrom));

  async function approveClear(): Promise<void> {
    await approving.start(clear);
    await start(period);
  }

  return (
    <PaneFrame
      foot={
        <>
          {mayDecide && (
            <ApproveClear
              clear={clear}
              busy={approving.state.kind === "pending"}
              onApprove={() => void approveClear()}
            />
          )}
          <Button appearance="primary" className={styles.primary} onClick={onConsolidate}>
            {text.tabs.consolidation}
          </Button>
        </>
      }
    >
      <div>
        <h2 className={styles.hidden}>{text.tabs.board}</h2>
        <div className={styles.head}>
          <Select
            className={styles.period}
            aria-label={text.board.period}
            data-landing
            value={period}
            onChange={(_, { value }) => setPeriod(value)}
          >
            {session.me.regime.periods.map(({ id }) => (
              <option key={id} value={id}>
                {sayPeriod(language, id)}
              </option>
            ))}
          </Select>
          {left !== null && board?.units.length !== 0 && (
            <Pill kind={left < 0 ? "error" : left <= 2 ? "warning" : "good"}>
              {text.duties.daysLeft(left)}
            </Pill>
          )}
        </div>
        {board && board.units.length > 0 && <BoardSummary board={board} />}
      </div>
      <ActionProblem state={loading.state} onDismiss={loading.clear} />
      <ActionProblem state={approving.state} onDismiss={approving.clear} />
      {leftOver.length > 0 && (
        <ProblemBar
          intent="warning"
          title={text.board.notApproved(leftOver.length)}
          detail={`${leftOver.join("; ")}. ${text.board.notApprovedDetail}`}
          onDismiss={approving.clear}
        />
      )}
      {!board && loading.state.kind === "pending" && (
        <SkeletonList doing={text.board.loading} count={4} />
      )}
      {board?.units.length === 0 && (
        <EmptyState title={text.board.empty} detail={text.board.emptyDetail} />
      )}
      {board && board.units.length > 0 && (
        <>
          <Board
            board={board}
            chosen={chosen}
            onChoose={(cell) => setChosen(isSameCell(cell, chosen) ? null : cell)}
            detail={
              chosen && (
                <ReportCard
                  key={`${chosen.unit.id}/${chosen.template.id}/${chosen.report.version}`}
                  session={session}
                  cell={chosen}
                  period={period}
                  mayDecide={mayDecide}
                  onOpened={onOpened}
                  onChanged={() => {
                    setChosen(null);
                    void start(period);
                  }}
                />
              )
            }
          />
          <BoardReminder
            board={board}
            due={due}
            isOwn={(unit) => isOwnReport(session, { unit })}
            copy={copy}
          />
        </>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  hidden: unseen,
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
  },
  period: { flexGrow: 1, minWidth: 0, "& select": { fontWeight: tokens.fontWeightSemibold } },
});
