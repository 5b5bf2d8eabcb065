import { Button, Link, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { ok } from "../../shared/result.ts";
import { approveEach } from "../actions/approveEach.ts";
import type { HeardOf } from "../actions/outdatedReports.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Board } from "../components/Board.tsx";
import { type BoardCell, isSameCell } from "../components/boardCells.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { ApproveClear, listClear, nameCells } from "./ApproveClear.tsx";
import { BoardHead } from "./BoardHead.tsx";
import { BoardReminder } from "./BoardReminder.tsx";
import { LaterExtra } from "./LaterExtra.tsx";
import { ReportCard } from "./ReportCard.tsx";
import type { DistrictPeriod } from "./useDistrictPeriod.ts";

interface Props {
  readonly session: WorkSession;
  readonly chosenPeriod: DistrictPeriod;
  readonly copy: (words: string) => void;
  /** Told how every report of the board stands. */
  readonly onHeard: (heard: readonly HeardOf[]) => void;
  readonly onOpened: () => void;
  readonly onConsolidate: () => void;
  readonly onCalendar: () => void;
  /** The way to have the deadlines in a calendar of one's own. */
  readonly calendar: ReactNode;
}

/** Who has handed in what: forms across, units down, and what can be done about one of them. */
export function CompletenessPane(props: Props) {
  const { session, chosenPeriod, copy, onHeard, onOpened, onConsolidate } = props;
  const { onCalendar, calendar } = props;
  const { period, refresh } = chosenPeriod;
  const text = useText();
  const styles = useStyles();
  const [board, setBoard] = useState<CompletenessReply | null>(null);
  const [chosen, setChosen] = useState<BoardCell | null>(null);
  const loading = useAction(async (stop, of: string) => {
    const asked = await session.client.completeness(of, stop);
    if (asked.ok) {
      session.clock.hear(asked.value.now);
      setBoard(asked.value);
      onHeard(heardOfBoard(asked.value));
    }
    return asked;
  });
  const approving = useAction(async (stop, of: string, clear: readonly BoardCell[]) => {
    const seen = clear.map((cell) => ({
      cell,
      path: { template: cell.template.id, period: of, unit: cell.unit.id },
      version: cell.report.version,
    }));
    const left = await approveEach(session, seen, stop);
    if (!left.ok) return left;
    const kept = left.value.map(({ cell }) => cell);
    return ok({ left: kept, approved: clear.filter((cell) => !kept.includes(cell)) });
  }, "with-its-outcome");
  const { start } = loading;
  useEffect(() => {
    setBoard(null);
    setChosen(null);
    if (period !== null) void start(period);
  }, [start, period]);

  const mayDecide = session.me.role === "reviewer";
  const maySet = mayDecide || session.me.role === "administrator";
  const isWaiting = period === null || loading.state.kind === "pending";
  const { left = [], approved = [] } = approving.state.kind === "done" ? approving.state.value : {};
  const isApproving = approving.state.kind === "pending";

  async function loadAgain(): Promise<void> {
    setChosen(null);
    if (period !== null) await Promise.all([start(period), refresh()]);
  }

  async function approveClear(): Promise<void> {
    if (period === null || board === null) return;
    await approving.start(period, listClear(board));
    await loadAgain();
  }

  return (
    <PaneFrame
      foot={
        <>
          {mayDecide && (
            <ApproveClear
              clear={board ? listClear(board) : []}
              busy={isApproving}
              onApprove={() => void approveClear()}
            />
          )}
          <Button appearance="primary" className={styles.primary} onClick={onConsolidate}>
            {text.tabs.consolidation}
          </Button>
        </>
      }
    >
      <BoardHead chosen={chosenPeriod} board={board} />
      {board && mayDecide && (
        <LaterExtra
          what="news"
          session={session}
          duties={[]}
          asOf={board.now}
          onOpened={onOpened}
        />
      )}
      <ActionProblem state={loading.state} onDismiss={loading.clear} />
      <ActionProblem state={approving.state} onDismiss={approving.clear} />
      <WaitingBar waiting={isApproving} doing={text.review.approving} onStop={approving.stop} />
      {approved.length > 0 && (
        <ProblemBar
          intent="success"
          title={text.board.approved(approved.length)}
          detail={`${nameCells(approved).join("; ")}.`}
          onDismiss={approving.clear}
        />
      )}
      {left.length > 0 && (
        <ProblemBar
          intent="warning"
          title={text.board.notApproved(left.length)}
          detail={`${nameCells(left).join("; ")}. ${text.board.notApprovedDetail}`}
          onDismiss={approving.clear}
        />
      )}
      {!board && isWaiting && <SkeletonList doing={text.board.loading} count={4} />}
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
                  period={board.period}
                  mayDecide={mayDecide}
                  onOpened={onOpened}
                  onChanged={() => void loadAgain()}
                />
              )
            }
          />
          <BoardReminder
            board={board}
            isOwn={(unit) => mayDecide && isOwnReport(session, { unit })}
            copy={mayDecide ? copy : null}
          />
        </>
      )}
      {board && (
        <div className={styles.links}>
          {maySet && (
            <Link as="button" onClick={onCalendar}>
              {text.calendar.open}
            </Link>
          )}
          {calendar}
        </div>
      )}
    </PaneFrame>
  );
}

function heardOfBoard({ period, units }: CompletenessReply): HeardOf[] {
  return units.flatMap(({ id, reports }) =>
    reports.map(({ template, state, version, correctBy }) => ({
      path: { template, period, unit: id },
      state,
      version,
      correctBy,
    })),
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  links: { display: "grid", rowGap: "8px", justifyItems: "start" },
});
