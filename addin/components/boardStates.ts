import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellState } from "./boardCells.ts";

/** What stands for a state on the board: colour never speaks alone. */
export const signs: Record<CellState, string> = {
  approved: "✓",
  frozen: "❄",
  submitted: "◷",
  returned: "↩",
  doubtful: "!",
  withdrawn: "○",
  draft: "·",
  "nothing-to-report": "–",
};

/** The colours of the states. */
export const useStateStyles: () => Record<CellState, string> = makeStyles({
  approved: { backgroundColor: "#0f7b6c", color: "#ffffff" },
  frozen: { backgroundColor: "#0b5a50", color: "#ffffff" },
  submitted: { backgroundColor: "var(--good-strong)", color: "var(--good-sign)" },
  returned: { backgroundColor: "var(--error-strong)", color: "var(--error-sign)" },
  doubtful: { backgroundColor: "var(--warning-strong)", color: "var(--warning-sign)" },
  withdrawn: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  draft: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  "nothing-to-report": {
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
  },
});
