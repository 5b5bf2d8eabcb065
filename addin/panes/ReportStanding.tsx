import { makeStyles, tokens } from "@fluentui/react-components";
import { stateOf } from "../../shared/report/onBoard.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import { sayDay } from "../../shared/text/days.ts";
import { daysUntil, shortenDay, shortenMoment } from "../../shared/text/moments.ts";
import type { BoardCell } from "../components/boardCells.ts";
import { DaysLeft } from "../components/DaysLeft.tsx";
import { FilledBar } from "../components/FilledBar.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly cell: BoardCell;
  readonly withErrors: boolean;
  /** The Worker's clock. */
  readonly now: string;
}

/** How a report of the board stands: its state, whether it came late or is overdue, until when it is to be corrected,
 *  when it came, and how much of it is filled in. */
export function ReportStanding({ cell, withErrors, now }: Props) {
  const { board, review } = useText();
  const desk = useDeskText();
  const language = useLanguage();
  const styles = useStyles();
  const { unit, report, optional } = cell;
  const isSent = report.firstSentAt !== null;
  const { correctBy, correctionAsked } = report;
  const state = stateOf(report, optional);
  const said = [
    // That a correction is asked for has a line of its own.
    ...(correctionAsked !== null && (report.state === "approved" || report.state === "frozen")
      ? [board.states[report.state]]
      : [board.states[state]]),
    ...(withErrors ? [review.withErrorsShort] : []),
    ...(report.late ? [isSent ? board.late : review.overdue] : []),
    ...(report.preliminary ? [board.ofPreliminary] : []),
  ];
  return (
    <>
      <p className={styles.line}>{capitalise(said.join(" · "))}</p>
      {cell.responsible && <p className={styles.line}>{desk.responsible(cell.responsible)}</p>}
      {unit.ended !== undefined && (
        <p className={styles.line}>{desk.ended(sayDay(language, unit.ended))}</p>
      )}
      {report.state === "returned" && correctBy && (
        <p className={styles.line}>
          {review.correctUntil(shortenDay(language, correctBy))}{" "}
          <DaysLeft days={daysUntil(correctBy, now)} />
        </p>
      )}
      {report.firstSentAt !== null && (
        <>
          <p className={styles.line}>
            {board.sentAt(report.version, shortenMoment(language, report.firstSentAt))}
          </p>
          <FilledBar
            filled={report.filled}
            expected={report.expected}
            label={board.filled(report.filled, report.expected)}
            verdict={board.doubts(report.errors, report.warnings)}
          />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});
