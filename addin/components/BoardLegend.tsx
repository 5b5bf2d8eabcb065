import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";
import type { CellState } from "./boardCells.ts";
import { signs, useStateStyles } from "./boardStates.ts";

interface Props {
  /** The states that some report has. */
  readonly present: ReadonlySet<CellState>;
}

const order: readonly CellState[] = [
  "approved",
  "submitted",
  "returned",
  "doubtful",
  "withdrawn",
  "draft",
  "nothing-to-report",
  "frozen",
];

/** What the signs of the board mean. */
export function BoardLegend({ present }: Props) {
  const text = useText().board;
  const styles = useStyles();
  const states = useStateStyles();
  return (
    <ul className={styles.legend}>
      {order
        .filter((state) => present.has(state))
        .map((state) => (
          <li key={state} className={styles.meaning}>
            <span aria-hidden className={mergeClasses(styles.key, states[state])}>
              {signs[state]}
            </span>
            {text.states[state]}
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
});
