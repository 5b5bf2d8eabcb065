import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import { approveEach } from "../actions/approveEach.ts";
import { currentPeriod } from "../actions/periodChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Board, type BoardCell } from "../components/Board.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { Pill } from "../components/Pill.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { unseen } from "../theme/unseen.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { ApproveClear, listClear } from "./ApproveClear.tsx";
import { BoardReminder } from "./BoardReminder.tsx";
import { BoardStanding } from "./BoardStanding.tsx";
import { PeriodSelect } from "./PeriodSelect.tsx";
import { ReportCard } from "./ReportCard.tsx";

interface Props {
  readonly session: WorkSession;
  readonly periods: MeReply["regime"]["periods"];
  readonly copy: (words: string) => void;
  readonly onOpened: () => void;
  readonly onConsolidate: () => void;
  readonly onCalendar: () => void;
  /** The way to have the deadlines in a calendar of one's own. */
  readonly calendar: ReactNode;
}

/** Who has handed in what: forms across, units down, and what can be done about one of them. */
export function CompletenessPane(props: Props) {
  const { session, periods, copy, onOpened, onConsolidate, onCalendar, calendar } = props;
  const text = useText();
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
      ? approving.state.value.map(
          ({ cell }) => `${cell.template.code.split("/")[0]} · ${cell.unit.name}`,
        )
      : [];
  const { start } = loading;
  useEffect(() => {
    setBoard(null);
    setChosen(null);
    void start(period);
  }, [start, period]);

  const mayDecide = session.me.role === "reviewer";
  const maySet = mayDecide || session.me.role === "administrator";
  const clear = board ? listClear(board) : [];
  const left = board?.due && !board.optional ? daysUntil(board.due.lastDay, board.now) : null;

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
          <PeriodSelect
            className={styles.period}
            label={text.board.period}
            landing
            periods={periods}
            value={period}
            onChange={setPeriod}
          />
          {left !== null && board?.units.length !== 0 && (
            <Pill kind={left < 0 ? "error" : left <= 2 ? "warning" : "good"}>
              {text.duties.daysLeft(left)}
            </Pill>
          )}
        </div>
        {board && board.units.length > 0 && <BoardStanding board={board} />}
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
          <Board board={board} chosen={chosen} onChoose={setChosen} />
          {chosen && (
            <ReportCard
              key={`${chosen.unit.id}/${chosen.template.id}/${chosen.report.version}`}
              session={session}
              cell={chosen}
              period={period}
              optional={board.optional}
              mayDecide={mayDecide}
              onOpened={onOpened}
              onChanged={() => {
                setChosen(null);
                void start(period);
              }}
            />
          )}
          <BoardReminder board={board} copy={copy} />
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

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  hidden: unseen,
  links: { display: "grid", rowGap: "8px", justifyItems: "start" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  period: {
    flexGrow: 1,
    minWidth: 0,
    "& select": {
      fontWeight: tokens.fontWeightSemibold,
      minWidth: 0,
      textOverflow: "ellipsis",
    },
  },
});
