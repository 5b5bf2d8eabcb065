import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  type CellMark,
  type CellState,
  cellMarks,
  cellStates,
} from "../../shared/report/onBoard.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import { markSigns, signs, useStateStyles } from "./boardStates.ts";

interface Props {
  /** The states that some report has. */
  readonly states: ReadonlySet<CellState>;
  /** What some report has besides. */
  readonly marks: ReadonlySet<CellMark>;
}

/** What the signs of the board mean. */
export function BoardLegend({ states: present, marks }: Props) {
  const text = useText().board;
  const desk = useDeskText();
  const styles = useStyles();
  const states = useStateStyles();
  return (
    <ul className={styles.legend}>
      {cellStates
        .filter((state) => present.has(state))
        .map((state) => (
          <li key={state} className={styles.meaning}>
            <span aria-hidden className={mergeClasses(styles.key, states[state])}>
              {signs[state]}
            </span>
            {text.states[state]}
          </li>
        ))}
      {cellMarks
        .filter((mark) => marks.has(mark))
        .map((mark) => (
          <li key={mark} className={styles.meaning}>
            <span aria-hidden className={mergeClasses(styles.key, styles.mark)}>
              {markSigns[mark]}
            </span>
            {desk.marks[mark]}
          </li>
        ))}
    </ul>
  );
}

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 16px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  meaning: { display: "flex", alignItems: "center", columnGap: "6px" },
  key: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "18px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    fontSize: "11px",
    fontWeight: 700,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  mark: { border: `1px solid ${tokens.colorNeutralStroke2}` },
});
