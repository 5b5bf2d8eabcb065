import { Button, makeStyles } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { listMoves, type ReportState } from "../../shared/report/life.ts";
import { type DutyWish, listWishes } from "../actions/dutyChoices.ts";
import type { BoardCell } from "../components/boardCells.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import type { ReportQuestion } from "./BoardDecision.tsx";
import { CardMenu } from "./CardMenu.tsx";

interface Props {
  readonly board: CompletenessReply;
  readonly cell: BoardCell;
  /** Whether it is the person's own report. */
  readonly isOwn: boolean;
  readonly mayDecide: boolean;
  readonly busy: boolean;
  readonly onOpen: (entering: boolean) => void;
  readonly onAsk: (question: ReportQuestion | "receive" | DutyWish) => void;
  /** Issues codes anew for the people of its unit. */
  readonly onCodes: () => void;
}

/** What can be done with a report of the board as it stands. */
export function CardActions(props: Props) {
  const { board, cell, isOwn, mayDecide, busy, onOpen, onAsk, onCodes } = props;
  const text = useText();
  const desk = useDeskText();
  const styles = useStyles();
  const { report, template } = cell;
  const { correctionAsked, enteredFor } = report;
  const state = report.state as ReportState;
  const moves = mayDecide ? listMoves({ state, correctionAsked, enteredFor }, "reviewer") : [];
  const may = (move: (typeof moves)[number]) => moves.includes(move);
  const isAsked = mayDecide && correctionAsked !== null;
  const choice = (label: string, onChoose: () => void) => (
    <Button size="small" disabledFocusable={busy} onClick={onChoose}>
      {label}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {(report.version > 0 || isOwn) &&
        choice(isOwn ? text.duties.open : text.board.view, () => onOpen(false))}
      {isAsked && choice(desk.correct, () => onAsk("correct"))}
      {isAsked && choice(desk.decline, () => onAsk("decline"))}
      {may("return") && !isAsked && choice(text.board.sendBack, () => onAsk("return"))}
      {may("approve") && choice(text.board.approve, () => onAsk("approve"))}
      {mayDecide && (
        <CardMenu
          wishes={listWishes(report, template, board)}
          mayReceive={may("receive-signed")}
          mayReopen={may("reopen") && !isAsked}
          mayEnter={may("submit") && !isOwn}
          disabled={busy}
          onWish={onAsk}
          onReceive={() => onAsk("receive")}
          onReopen={() => onAsk("reopen")}
          onEnter={() => onOpen(true)}
          onCodes={onCodes}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});
