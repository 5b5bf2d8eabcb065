import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { wholeBoard } from "../actions/filterBoard.ts";
import type { HeardOf } from "../actions/outdatedReports.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Board } from "../components/Board.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { ApproveClear, listClear } from "./ApproveClear.tsx";
import { ApprovedOutcome } from "./ApprovedOutcome.tsx";
import { BoardFilters } from "./BoardFilters.tsx";
import { BoardHead } from "./BoardHead.tsx";
import { BoardLinks } from "./BoardLinks.tsx";
import { BoardReminder } from "./BoardReminder.tsx";
import { BoardSettled } from "./BoardSettled.tsx";
import { BoardSheetOut } from "./BoardSheetOut.tsx";
import { LaterCodes } from "./LaterCodes.tsx";
import { LaterExtra } from "./LaterExtra.tsx";
import { ReportCard } from "./ReportCard.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import { useBoard } from "./useBoard.ts";
import type { DistrictPeriod } from "./useDistrictPeriod.ts";
import { useSeenBoard } from "./useSeenBoard.ts";

interface Props {
  readonly session: WorkSession;
  readonly chosenPeriod: DistrictPeriod;
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
  /** Told how every report of the board stands. */
  readonly onHeard: (heard: readonly HeardOf[]) => void;
  readonly onOpened: () => void;
  readonly onConsolidate: () => void;
  readonly onCalendar: () => void;
  readonly onInspections: () => void;
  readonly onArchive: () => void;
  /** Enters for units from the files that they have sent. */
  readonly onFiles: () => void;
  /** The way to have the deadlines in a calendar of one's own. */
  readonly calendar: ReactNode;
}

/** Who has handed in what: forms across, units down, as far as they are looked at, and what can be done about one of
 *  them or about several. */
export function CompletenessPane(props: Props) {
  const { session, chosenPeriod, out, copy, onHeard, onOpened, onConsolidate } = props;
  const { onCalendar, onInspections, onArchive, onFiles, calendar } = props;
  const { period, periods, refresh, filter, chooseFilter } = chosenPeriod;
  const text = useText();
  const desk = useDeskText();
  const styles = useStyles();
  const { board, loading, approving } = useBoard(session, period, onHeard);
  const seeing = useSeenBoard(session, period, board, filter);
  const { seen, isFiltered, cell, responsibleOf } = seeing;
  const [codesOf, setCodesOf] = useState<{ id: string; name: string } | null>(null);

  const mayDecide = session.me.role === "reviewer";
  const maySet = mayDecide || session.me.role === "administrator";
  const isWaiting = period === null || loading.state.kind === "pending";
  const isApproving = approving.state.kind === "pending";
  const clear = seen ? listClear(seen) : [];

  async function loadAgain(): Promise<void> {
    if (period !== null) await Promise.all([loading.start(period), refresh()]);
  }

  async function approveClear(): Promise<void> {
    if (period === null) return;
    seeing.letGo();
    await approving.start(period, clear);
    await loadAgain();
  }

  return (
    <PaneFrame
      foot={
        <>
          {mayDecide && (
            <ApproveClear
              clear={clear}
              isFiltered={isFiltered}
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
      {approving.state.kind === "done" && (
        <ApprovedOutcome {...approving.state.value} onDismiss={approving.clear} />
      )}
      {!board && isWaiting && <SkeletonList doing={text.board.loading} count={4} />}
      {board?.units.length === 0 && (
        <EmptyState title={text.board.empty} detail={text.board.emptyDetail} />
      )}
      {board && seen && board.units.length > 0 && (
        <>
          <BoardFilters
            board={board}
            shown={seen.units.reduce((sum, { reports }) => sum + reports.length, 0)}
            filter={filter}
            onFilter={(wanted) => {
              seeing.letGo();
              chooseFilter(wanted);
            }}
          />
          {seen.units.length === 0 && (
            <EmptyState
              title={desk.nothing}
              detail={desk.nothingDetail}
              action={{ label: desk.clearFilters, onChoose: () => chooseFilter(wholeBoard) }}
            />
          )}
          {!isFiltered && <BoardSettled board={board} />}
          <Board
            board={seen}
            responsibleOf={responsibleOf}
            chosen={cell}
            onChoose={seeing.choose}
            detail={
              cell && (
                <ReportCard
                  key={`${cell.unit.id}/${cell.template.id}`}
                  session={session}
                  board={board}
                  cell={cell}
                  periods={periods}
                  mayDecide={mayDecide}
                  onOpened={onOpened}
                  onChanged={() => void loadAgain()}
                  onCodes={() => setCodesOf(cell.unit)}
                />
              )
            }
          />
          <BoardReminder
            board={board}
            filtered={isFiltered ? seen : null}
            responsibleOf={responsibleOf}
            isOwn={(unit) => mayDecide && isOwnReport(session, { unit })}
            copy={mayDecide ? copy : null}
          />
          <BoardSheetOut
            session={session}
            periods={periods}
            period={board.period}
            responsibleOf={responsibleOf}
            out={out}
          />
        </>
      )}
      {codesOf && (
        <LaterCodes
          what="unit"
          session={session}
          unit={codesOf}
          out={out}
          copy={copy}
          onClose={() => setCodesOf(null)}
        />
      )}
      {board && (
        <BoardLinks
          onCalendar={maySet ? onCalendar : null}
          onInspections={onInspections}
          onArchive={maySet ? onArchive : null}
          onFiles={mayDecide ? onFiles : null}
          calendar={calendar}
        />
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
});
