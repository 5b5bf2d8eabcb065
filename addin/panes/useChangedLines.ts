import { makeStyles, tokens } from "@fluentui/react-components";

/** How what a new version changed is listed: a name at the left, what became of its figure at the right. */
export const useChangedLines = makeStyles({
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  head: { margin: "8px 0 0", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    minHeight: "24px",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
