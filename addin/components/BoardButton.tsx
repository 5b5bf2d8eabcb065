import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isCounted, type ReportState } from "../../shared/report/life.ts";
import { marksOf, shareFilled, stateOf } from "../../shared/report/onBoard.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import { type BoardCell, shortCode } from "./boardCells.ts";
import { markSigns, signs, useStateStyles } from "./boardStates.ts";

interface Props {
  readonly cell: BoardCell;
  /** Only the sign, under the form's own heading, or the form's code before it. */
  readonly says: "sign" | "code";
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A report on the board: the sign of how it stands, in its corners what it has besides, and below a bar where not all
 *  of it is filled in. */
export function BoardButton({ cell, says, isChosen, onChoose }: Props) {
  const { board, review } = useText();
  const desk = useDeskText();
  const styles = useStyles();
  const states = useStateStyles();
  const { unit, template, report, optional } = cell;
  const state = stateOf(report, optional);
  const marks = marksOf(report);
  const signed = marks.find((mark) => mark === "signed" || mark === "signed-older");
  const other = marks.find((mark) => mark !== signed);
  const isHere = isCounted(report.state as ReportState);
  const share = shareFilled(report);
  const said = [
    board.states[state],
    ...(report.late ? [isHere ? board.late : review.overdue] : []),
    ...marks.map((mark) => desk.marks[mark]),
    ...(isHere ? [desk.cells(report.filled, report.expected)] : []),
    ...(cell.responsible ? [desk.responsible(cell.responsible)] : []),
  ].join(", ");
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.cell,
        says === "code" && styles.named,
        states[state],
        isChosen && styles.chosen,
      )}
      aria-pressed={isChosen}
      aria-label={`${unit.name}, ${template.code}: ${said}`}
      title={`${template.code} · ${template.shortTitle}: ${said}`}
      onClick={onChoose}
    >
      {says === "code" && <span className={styles.code}>{shortCode(template.code)} </span>}
      {signs[state]}
      {signed && (
        <span className={mergeClasses(styles.mark, styles.left)}>{markSigns[signed]}</span>
      )}
      {other && <span className={mergeClasses(styles.mark, styles.right)}>{markSigns[other]}</span>}
      {isHere && share < 1 && (
        <span className={styles.track}>
          <span className={styles.bar} style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </button>
  );
}

const useStyles = makeStyles({
  cell: {
    position: "relative",
    width: "100%",
    minWidth: "24px",
    height: "28px",
    padding: 0,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: "13px",
    fontWeight: 700,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  named: { width: "auto", padding: "0 14px" },
  code: { fontWeight: tokens.fontWeightRegular, fontSize: "12px" },
  chosen: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: "1px" },
  mark: { position: "absolute", top: "0px", fontSize: "9px", lineHeight: "11px" },
  left: { left: "2px" },
  right: { right: "2px" },
  track: {
    position: "absolute",
    left: "3px",
    right: "3px",
    bottom: "2px",
    height: "3px",
    border: "1px solid currentColor",
    borderRadius: "1px",
    boxSizing: "content-box",
    overflow: "hidden",
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: "currentColor",
    forcedColorAdjust: "none",
  },
});
