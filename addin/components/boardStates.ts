import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { CellMark, CellState } from "../../shared/report/onBoard.ts";

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
  exempt: "⊖",
  "sent-empty": "□",
  "correction-asked": "✎",
};

/** What stands in a corner for what a report has besides its state; the letters are those of "thay" and "ký". */
export const markSigns: Record<CellMark, string> = {
  "left-out": "⊘",
  "entered-unconfirmed": "T?",
  "entered-confirmed": "T",
  extended: "+",
  signed: "K",
  "signed-older": "K?",
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
  exempt: {
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    ...shorthands.border("1px", "dashed", tokens.colorNeutralStroke1),
  },
  "sent-empty": { backgroundColor: "var(--warning-strong)", color: "var(--warning-sign)" },
  "correction-asked": { backgroundColor: "var(--warning-strong)", color: "var(--warning-sign)" },
});
