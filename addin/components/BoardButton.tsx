import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";
import { type BoardCell, shortCode, stateOf } from "./boardCells.ts";
import { signs, useStateStyles } from "./boardStates.ts";

interface Props {
  readonly cell: BoardCell;
  /** Only the sign, under the form's own heading, or the form's code before it. */
  readonly says: "sign" | "code";
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A report on the board: the sign of how it stands. */
export function BoardButton({ cell, says, isChosen, onChoose }: Props) {
  const text = useText().board;
  const styles = useStyles();
  const states = useStateStyles();
  const { unit, template, report, optional } = cell;
  const state = stateOf(report, optional);
  const late = report.late ? `, ${text.late}` : "";
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
      aria-label={`${unit.name}, ${template.code}: ${text.states[state]}${late}`}
      title={`${template.code} · ${template.shortTitle}`}
      onClick={onChoose}
    >
      {says === "code" && <span className={styles.code}>{shortCode(template.code)} </span>}
      {signs[state]}
    </button>
  );
}

const useStyles = makeStyles({
  cell: {
    width: "100%",
    minWidth: "24px",
    height: "26px",
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
  named: { width: "auto", padding: "0 8px" },
  code: { fontWeight: tokens.fontWeightRegular, fontSize: "12px" },
  chosen: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: "1px" },
});
