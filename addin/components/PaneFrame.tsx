import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What is pressed most, always in the same place. */
  readonly foot?: ReactNode;
}

/** A pane: what there is to read, and the actions at its foot. The window scrolls, nothing inside it. */
export function PaneFrame({ children, foot }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <div className={styles.body}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1 },
  body: {
    display: "grid",
    // Nothing in it makes the rest wider than the pane.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    padding: "16px",
    flexGrow: 1,
    alignContent: "start",
  },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "12px 16px",
    // In 320 px a reviewer has three of them and a menu.
    "& > button": { minWidth: "32px" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
