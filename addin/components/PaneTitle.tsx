import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly under: string;
  readonly aside?: ReactNode;
}

/** Which form a pane is about, in its own words, and a quieter second line. */
export function PaneTitle({ title, under, aside }: Props) {
  const styles = useStyles();
  return (
    <header>
      <h2 className={styles.title} lang="vi">
        {title}
      </h2>
      <div className={styles.under}>
        <span>{under}</span>
        {aside}
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  under: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px 12px",
    marginTop: "4px",
    color: tokens.colorNeutralForeground2,
  },
});
